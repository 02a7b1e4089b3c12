using System.Collections.Frozen;

namespace AreaInspections.Experiences;

/// <summary>The questions of one dated edition of the form; their words are resources of the page. An edition that was answered never changes.</summary>
public sealed record ExperienceForm(string Edition, IReadOnlyList<FormStep> Steps, WaitQuestions Wait)
{
    private readonly FrozenDictionary<AccountPart, FrozenSet<string>> _keys =
        Steps.SelectMany(s => s.Questions).GroupBy(q => q.Part).ToFrozenDictionary(g => g.Key, g => g.Select(q => q.Key).ToFrozenSet(StringComparer.Ordinal));

    public IReadOnlyList<Question> Questions { get; } = [.. Steps.SelectMany(s => s.Questions)];

    /// <summary>Those somebody answers in their own words.</summary>
    public IReadOnlyList<Question> WordQuestions { get; } = [.. Steps.SelectMany(s => s.Questions).Where(q => q.IsWords && q.Part == AccountPart.Words)];

    /// <summary>Keys of the questions whose answers are kept in one part.</summary>
    public IReadOnlySet<string> KeysOf(AccountPart part) => _keys.GetValueOrDefault(part) ?? FrozenSet<string>.Empty;

    public FormStep? Step(string key) => Steps.FirstOrDefault(s => s.Key == key);

    /// <exception cref="KeyNotFoundException">The edition has no such question.</exception>
    public Question Question(string key) => Questions.FirstOrDefault(q => q.Key == key) ?? throw new KeyNotFoundException($"Edition {Edition} of the form has no question {key}.");

    /// <summary>The steps there are for somebody who answered so far as the account says, in order.</summary>
    public IEnumerable<FormStep> StepsFor(Account account) => Steps.Where(s => s.Condition.Holds(account) && s.Questions.Any(q => q.Condition.Holds(account)));

    /// <summary>The one after a step; absent after the last.</summary>
    public FormStep? After(FormStep step, Account account) => StepsFor(account).SkipWhile(s => s.Key != step.Key).Skip(1).FirstOrDefault()
        ?? (StepsFor(account).Contains(step) ? null : Steps.SkipWhile(s => s.Key != step.Key).Skip(1).FirstOrDefault(s => StepsFor(account).Contains(s)));
}

/// <summary>One page of the form: one thing.</summary>
public sealed record FormStep(string Key, Condition Condition, IReadOnlyList<Question> Questions);

/// <summary>What a question is answered by.</summary>
public enum QuestionKind
{
    One,
    Several,

    /// <summary>Words on one line.</summary>
    Line,

    /// <summary>Words on many lines.</summary>
    Text,

    /// <summary>A local area of the register, or <see cref="Question.NotSure"/>.</summary>
    Area,

    /// <summary>Any number of waits; see <see cref="Wait"/>.</summary>
    Waits,
}

/// <summary>Where an answer is kept. Each part is locked with a key of its own.</summary>
public enum AccountPart
{
    /// <summary>What is counted, never shown alone.</summary>
    Facts,

    /// <summary>What somebody wrote in their own words.</summary>
    Words,

    /// <summary>How to reach the sender; apart from the account.</summary>
    Contact,
}

public sealed record Question(string Key, QuestionKind Kind, AccountPart Part)
{
    /// <summary>The answer of somebody who cannot say in which local area they live.</summary>
    public const string NotSure = "not-sure";

    /// <summary>In the order shown; empty where the answer is words, an area or waits.</summary>
    public IReadOnlyList<string> Options { get; init; } = [];

    /// <summary>Options that say there is none, so that no other can stand beside them.</summary>
    public IReadOnlyList<string> None { get; init; } = [];

    /// <summary>The form goes no further without an answer.</summary>
    public bool Required { get; init; }

    /// <summary>Most characters (UTF-16) of words.</summary>
    public int Longest { get; init; } = 200;

    public Condition Condition { get; init; } = Condition.Always;

    public bool IsWords => Kind is QuestionKind.Line or QuestionKind.Text;
}

/// <summary>When something is asked.</summary>
/// <param name="When">Only after at least one of these answers to each of these questions.</param>
/// <param name="Unless">Not after one of these answers.</param>
public sealed record Condition(IReadOnlyDictionary<string, IReadOnlyList<string>> When, IReadOnlyDictionary<string, IReadOnlyList<string>> Unless)
{
    public static Condition Always { get; } = new(new Dictionary<string, IReadOnlyList<string>>(), new Dictionary<string, IReadOnlyList<string>>());

    public bool IsAlways => When.Count + Unless.Count == 0;

    public bool Holds(Account account) =>
        IsAlways || (When.All(w => account.Answers(w.Key).Any(w.Value.Contains)) && !Unless.Any(u => account.Answers(u.Key).Any(u.Value.Contains)));
}

/// <summary>What is asked of each wait.</summary>
/// <param name="Names">Of services, as they stand in the middle of a published sentence; services without a name are not published alone.</param>
/// <param name="Longest">Most characters of what was said.</param>
public sealed record WaitQuestions(IReadOnlyList<string> Services, IReadOnlyList<string> Often, int Longest, IReadOnlyDictionary<string, string> Names);
