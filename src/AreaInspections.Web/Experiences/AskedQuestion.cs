using AreaInspections.Experiences;

namespace AreaInspections.Web.Experiences;

/// <summary>One question as a page shows it.</summary>
/// <param name="Answers">As typed or as kept.</param>
/// <param name="Wrong">Absent where nothing is.</param>
/// <param name="Title">Title of the page: a label that says the same is not shown again.</param>
/// <param name="Choices">For an area: ids and names.</param>
public sealed record AskedQuestion(Question Question, FormTexts Texts, IReadOnlyList<string> Answers, string? Wrong, string Title, IReadOnlyList<KeyValuePair<string, string>> Choices)
{
    public string Id => $"q-{Question.Key}";

    public string Label => Texts[$"q.{Question.Key}.label"];

    public string? Hint => Texts.Find($"q.{Question.Key}.hint");

    /// <summary>The label stands in the title of the page already.</summary>
    public bool IsTitle => Label == Title;

    public string? DescribedBy
    {
        get
        {
            string?[] parts = [Hint is null ? null : $"{Id}-hint", Wrong is null ? null : $"{Id}-error"];
            var ids = string.Join(' ', parts.OfType<string>());
            return ids.Length == 0 ? null : ids;
        }
    }
}
