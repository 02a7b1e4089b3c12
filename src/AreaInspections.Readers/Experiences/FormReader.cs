using System.Text;
using AreaInspections.Experiences;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace AreaInspections.Readers.Experiences;

/// <summary>The form families fill in, from its file (<c>Experiences/Data/form.yaml</c>).</summary>
public static class FormReader
{
    private static readonly Lazy<ExperienceForm> s_form = new(() =>
    {
        using var reader = new StreamReader(EmbeddedFile.Open("Experiences/Data/form.yaml"), Encoding.UTF8);
        return Read(reader);
    });

    /// <summary>The edition the product is delivered with; read once.</summary>
    public static ExperienceForm Load() => s_form.Value;

    /// <exception cref="FormatException">A field is missing or an answer is named that no question has.</exception>
    public static ExperienceForm Read(TextReader yaml)
    {
        var file = new DeserializerBuilder().WithNamingConvention(CamelCaseNamingConvention.Instance).Build().Deserialize<FormFile>(yaml);
        var steps = file.Steps.Select(s => new FormStep(Needed(s.Key, "steps.key"), Condition(s.When, s.Unless), [.. s.Questions.Select(Question)])).ToList();
        var form = new ExperienceForm(Needed(file.Edition, "edition"), steps, new WaitQuestions(file.Wait.Services, file.Wait.Often, file.Wait.Longest, file.Wait.Names));
        var conditions = steps.Select(s => s.Condition).Concat(form.Questions.Select(q => q.Condition)).SelectMany(c => c.When.Concat(c.Unless));
        var unknown = conditions.FirstOrDefault(c => form.Questions.FirstOrDefault(q => q.Key == c.Key) is not { } asked || c.Value.Except(asked.Options).Any());
        if (form.Wait.Names.Keys.Except(form.Wait.Services).FirstOrDefault() is { } nameless)
        {
            throw new FormatException($"The form names a service it does not ask of: {nameless}.");
        }

        return unknown.Key is null ? form : throw new FormatException($"The form asks for an answer to {unknown.Key} that this question does not have: {string.Join(", ", unknown.Value)}.");
    }

    private static Question Question(QuestionEntry entry) => new(
        Needed(entry.Key, "questions.key"), Enum.Parse<QuestionKind>(Needed(entry.Kind, "questions.kind"), ignoreCase: true), Enum.Parse<AccountPart>(Needed(entry.Keep, "questions.keep"), ignoreCase: true))
    {
        Options = entry.Options,
        None = entry.None is string one ? [one] : entry.None is IEnumerable<object> many ? [.. many.Select(m => m.ToString()!)] : [],
        Required = entry.Required,
        Longest = entry.Longest,
        Condition = Condition(entry.When, entry.Unless),
    };

    private static Condition Condition(Dictionary<string, List<string>> when, Dictionary<string, List<string>> unless) =>
        new(when.ToDictionary(w => w.Key, w => (IReadOnlyList<string>)w.Value), unless.ToDictionary(u => u.Key, u => (IReadOnlyList<string>)u.Value));

    private static string Needed(string? value, string field) => string.IsNullOrWhiteSpace(value) ? throw new FormatException($"The form has an entry without {field}.") : value;

    internal sealed class FormFile
    {
        public string? Edition { get; set; }

        public List<StepEntry> Steps { get; set; } = [];

        public WaitEntry Wait { get; set; } = new();
    }

    internal sealed class StepEntry
    {
        public string? Key { get; set; }

        public Dictionary<string, List<string>> When { get; set; } = [];

        public Dictionary<string, List<string>> Unless { get; set; } = [];

        public List<QuestionEntry> Questions { get; set; } = [];
    }

    internal sealed class QuestionEntry
    {
        public string? Key { get; set; }

        public string? Kind { get; set; }

        public string? Keep { get; set; }

        public List<string> Options { get; set; } = [];

        /// <summary>One option or several.</summary>
        public object? None { get; set; }

        public bool Required { get; set; }

        public int Longest { get; set; } = 200;

        public Dictionary<string, List<string>> When { get; set; } = [];

        public Dictionary<string, List<string>> Unless { get; set; } = [];
    }

    internal sealed class WaitEntry
    {
        public List<string> Services { get; set; } = [];

        public List<string> Often { get; set; } = [];

        public int Longest { get; set; } = 5000;

        public Dictionary<string, string> Names { get; set; } = [];
    }
}
