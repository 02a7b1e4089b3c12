using AreaInspections.Experiences.Counting;

namespace AreaInspections.Web.Experiences;

/// <summary>How rows and columns of numbers about accounts read, in the words of the form.</summary>
public static class CountWords
{
    private static readonly FormTexts s_texts = FormTexts.In("en");

    public static string Place(string place) => place == CountPlan.England ? "England" : place;

    public static string Service(string service) => s_texts[$"wait.service.{service}"];

    public static string Question(string dimension) => s_texts[$"q.{dimension}.label"];

    /// <param name="dimension">Question of the form, or <c>state</c>.</param>
    public static string Label(string dimension, string label) => (dimension, label) switch
    {
        (_, CountedAccount.NotSaid) => "Not said",
        ("state", "waiting") => "Still waiting",
        ("state", "seen") => "Seen",
        ("state", "gave-up") => "Stopped waiting",
        _ => s_texts[$"q.{dimension}.{label}"],
    };

    /// <summary>Every sign of a group that the form offers.</summary>
    public static IReadOnlyList<string> Signs(string group) => [.. Readers.Experiences.FormReader.Load().Question(group).Options.Select(o => s_texts[$"q.{group}.{o}"])];

    /// <summary>Weeks as they are shown; "c" where they may not be.</summary>
    public static string Weeks(int? weeks) => weeks is { } w ? $"{w}" : "c";
}
