using AreaInspections.Experiences.Disclosure;

namespace AreaInspections.Experiences.Counting;

/// <summary>Every table that is made of families' accounts, in the order in which the gate is asked: the larger place first.</summary>
public static class CountPlan
{
    public const string England = "england";

    /// <summary>The filter of a population by service waited for.</summary>
    public const string ServiceFilter = "service=";

    /// <summary>States of a wait, as rows.</summary>
    public static IReadOnlyList<string> States { get; } = ["waiting", "seen", "gave-up"];

    /// <summary>Whose number, wherever it stands, is one about acquired brain injury.</summary>
    private const string BrainInjuryService = "brain-injury-team";

    /// <summary>Questions of the eight groups of hidden signs.</summary>
    public static IReadOnlyList<string> SignGroups { get; } = ["tired", "attention", "memory", "planning", "talking", "feelings", "body", "friends"];

    /// <summary>For everybody: England and its regions.</summary>
    public static IReadOnlyList<DeclaredTable> National(ExperienceForm form, IReadOnlyList<string> regions) =>
    [
        .. Of(form, new(England, PlaceLevel.England, CountTopic.Experiences, [], []), _ => true),
        .. regions.SelectMany(r => Of(form, new(r, PlaceLevel.Region, CountTopic.Experiences, [England], []), a => a.Region == r)),
    ];

    /// <summary>For the team of one inspection, of accounts whose senders agreed to be read by it. They are others than those that are counted for everybody, so neither holds the other.</summary>
    /// <param name="area">Id of the local area.</param>
    public static IReadOnlyList<DeclaredTable> Briefing(ExperienceForm form, string area) =>
        Of(form, new(area, PlaceLevel.Area, CountTopic.Experiences, [], ["consent=inspectors"]), _ => true);

    private static List<DeclaredTable> Of(ExperienceForm form, Population everybody, Func<CountedAccount, bool> here)
    {
        var tables = new List<DeclaredTable>();
        var (speaker, phase) = (form.Question("speaker"), form.Question("phase"));
        if (everybody.Level != PlaceLevel.Region)
        {
            tables.Add(new()
            {
                Population = everybody,
                RowDimension = "speaker",
                Rows = Labels(speaker),
                ColumnDimension = "phase",
                Columns = Labels(phase),
                Place = a => here(a) ? (a.One(speaker), a.One(phase)) : null,
            });
        }

        tables.AddRange(new[] { "support", "exclusion" }.Select(form.Question).Select(q => By(everybody, q.Key, Labels(q), a => here(a) ? a.One(q) : null)));
        foreach (var service in form.Wait.Services.Where(s => everybody.Level != PlaceLevel.Area || s != BrainInjuryService))
        {
            var topic = service == BrainInjuryService ? CountTopic.AcquiredBrainInjury : CountTopic.Experiences;
            tables.Add(By(everybody with { Topic = topic, Filters = [.. everybody.Filters, ServiceFilter + service] }, "state", States, a => here(a) && a.WaitFor(service) is { } wait ? Of(wait.State) : null)
                with
            { Weeks = a => a.WaitFor(service)?.Weeks(a.ReceivedOn) });
        }

        if (everybody.Level != PlaceLevel.Area)
        {
            var injured = everybody with { Topic = CountTopic.AcquiredBrainInjury };
            tables.AddRange(SignGroups.Select(sign => By(injured, sign, ["told", "not-told"], a => here(a) && a.TellsOfBrainInjury ? a.Facts.Answers(sign).Count > 0 ? "told" : "not-told" : null)));
        }

        return tables;
    }

    private static DeclaredTable By(Population population, string dimension, IReadOnlyList<string> rows, Func<CountedAccount, string?> row) => new()
    {
        Population = population,
        RowDimension = dimension,
        Rows = rows,
        Place = a => row(a) is { } r ? (r, "accounts") : null,
    };

    private static IReadOnlyList<string> Labels(Question question) => [.. question.Options, CountedAccount.NotSaid];

    private static string Of(WaitState state) => state switch { WaitState.Waiting => "waiting", WaitState.Seen => "seen", _ => "gave-up" };
}
