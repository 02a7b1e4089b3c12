using System.Globalization;
using System.Resources;
using AreaInspections.Experiences;

namespace AreaInspections.Web.Experiences;

/// <summary>
/// The words of the form in one language, from <c>FormTexts.resx</c> and its translations <c>FormTexts.LANGUAGE.resx</c>. Another language is another file and an
/// entry in <see cref="Languages"/>.
/// </summary>
public sealed class FormTexts
{
    private readonly ResourceManager _words;
    private readonly string _variant;

    private FormTexts(string language, string variant)
    {
        Language = language;
        _words = s_words[language];
        _variant = variant;
    }

    /// <summary>Languages there is a whole file of.</summary>
    public static IReadOnlyList<string> Languages { get; } = ["en", "pl"];

    private static readonly Dictionary<string, ResourceManager> s_words = Languages.ToDictionary(l => l, l => new ResourceManager(
        $"AreaInspections.Web.Experiences.FormTexts{(l == Languages[0] ? "" : $".{l}")}", typeof(FormTexts).Assembly));

    /// <summary>As the <c>lang</c> attribute has it.</summary>
    public string Language { get; }

    /// <summary>The words in the variant for the speaker, where there is one.</summary>
    /// <exception cref="KeyNotFoundException">There is no such text.</exception>
    public string this[string key] => Find(key) ?? throw new KeyNotFoundException($"The form has no text {key}.");

    /// <summary>The language that was asked for, or English.</summary>
    public static FormTexts In(string? language, Account? account = null) => new(
        Languages.FirstOrDefault(l => l == language) ?? Languages[0],
        account?.Answer("speaker") switch { "young-person" => ".young", "adult" => ".adult", "professional" => ".professional", _ => "" });

    /// <returns>Absent where there is none.</returns>
    public string? Find(string key) => (_variant.Length > 0 ? Text(key + _variant) : null) ?? Text(key);

    public string With(string key, params object[] values) => string.Format(CultureInfo.InvariantCulture, this[key], values);

    /// <summary>Paragraphs of a text.</summary>
    public IEnumerable<string> Paragraphs(string key) => this[key].Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Texts that are numbered from 1.</summary>
    public IEnumerable<string> All(string key) => Enumerable.Range(1, 50).Select(i => Find($"{key}.{i}")).TakeWhile(t => t is not null).OfType<string>();

    /// <summary>Month and year.</summary>
    public string Month(DateOnly? month) => month is { } day ? $"{this[$"month.{day.Month}"]} {day.Year}" : "?";

    public string Date(DateOnly day) => $"{day.Day} {this[$"month.{day.Month}"]} {day.Year}";

    /// <summary>One answer as it reads.</summary>
    public string Answer(Question question, string answer) => question.Kind switch
    {
        QuestionKind.One or QuestionKind.Several => this[$"q.{question.Key}.{answer}"],
        QuestionKind.Area when answer == Question.NotSure => this[$"q.{question.Key}.{Question.NotSure}"],
        _ => answer,
    };

    private string? Text(string key) => _words.GetString(key, CultureInfo.InvariantCulture);
}
