using AreaInspections.Areas;

namespace AreaInspections.Experiences;

/// <summary>What is wrong with an answer. The page says it in the reader's language.</summary>
public enum FaultKind
{
    /// <summary>Nothing was chosen where the form cannot go on without.</summary>
    Missing,

    /// <summary>An option the form does not have.</summary>
    Unknown,

    /// <summary>More than one where one is asked for, or “none” beside something.</summary>
    TooMany,

    TooLong,

    /// <summary>No local area is known by this name.</summary>
    UnknownArea,

    /// <summary>No month, or half of one.</summary>
    NoMonth,

    /// <summary>A month that has not come yet.</summary>
    Future,

    /// <summary>Seen before referred.</summary>
    WrongWayRound,

    /// <summary>More waits than anybody has.</summary>
    TooManyWaits,
}

/// <param name="Question">Key of the question; for a wait the key of its part: <c>service</c>, <c>referred</c>, <c>seen</c>, <c>often</c>, <c>said</c>.</param>
/// <param name="Found">Length for <see cref="FaultKind.TooLong"/>, what was typed for an area; otherwise absent.</param>
/// <param name="Limit">For lengths and counts.</param>
public sealed record AnswerFault(string Question, FaultKind Kind, string? Found = null, int? Limit = null);

/// <summary>What the form takes.</summary>
public static class AccountRules
{
    /// <summary>Waits of one account.</summary>
    public const int MostWaits = 30;

    /// <summary>The account with the answers to one step. Questions that are not asked of this person keep nothing.</summary>
    /// <param name="sent">Answers by question; what is not there was left empty.</param>
    /// <param name="areaOf">The area a typed name means; absent where none is known by it.</param>
    /// <param name="faults">Empty where everything was taken. Otherwise the account is as it was before.</param>
    public static Account Take(Account account, FormStep step, IReadOnlyDictionary<string, IReadOnlyList<string>> sent, Func<string, AreaId?> areaOf, out IReadOnlyList<AnswerFault> faults)
    {
        var (taken, wrong) = (account, new List<AnswerFault>());
        foreach (var question in step.Questions.Where(q => q.Kind != QuestionKind.Waits))
        {
            IReadOnlyList<string> answers = [.. (sent.GetValueOrDefault(question.Key) ?? []).Select(a => a.ReplaceLineEndings("\n")).Where(a => !string.IsNullOrWhiteSpace(a)).Distinct(StringComparer.Ordinal)];
            if (question.Condition.Holds(taken))
            {
                (answers, var fault) = Check(question, answers, areaOf);
                if (fault is not null)
                {
                    wrong.Add(fault);
                }
            }
            else
            {
                answers = [];
            }

            taken = taken.With(question.Key, answers);
        }

        faults = wrong;
        return wrong.Count > 0 ? account : taken.Seen.Contains(step.Key) ? taken : taken with { Seen = [.. taken.Seen, step.Key] };
    }

    /// <returns>What is wrong with one wait; empty where it can be kept.</returns>
    public static IReadOnlyList<AnswerFault> Check(Wait wait, WaitQuestions asked, DateOnly today)
    {
        var faults = new List<AnswerFault>();
        if (!asked.Services.Contains(wait.Service))
        {
            faults.Add(new("service", wait.Service.Length == 0 ? FaultKind.Missing : FaultKind.Unknown));
        }

        if (wait.Referred > today)
        {
            faults.Add(new("referred", FaultKind.Future));
        }

        if (wait.FirstSeen > today)
        {
            faults.Add(new("seen", FaultKind.Future));
        }

        if (wait.FirstSeen < wait.Referred)
        {
            faults.Add(new("seen", FaultKind.WrongWayRound));
        }

        if (wait.Often is { } often && !asked.Often.Contains(often))
        {
            faults.Add(new("often", FaultKind.Unknown));
        }

        if (wait.Said?.Length > asked.Longest)
        {
            faults.Add(new("said", FaultKind.TooLong, $"{wait.Said.Length}", asked.Longest));
        }

        return faults;
    }

    /// <returns>Steps that still lack what the form cannot do without, in order; empty where the account can be sent.</returns>
    public static IReadOnlyList<FormStep> Unfinished(Account account, ExperienceForm form) =>
        [.. form.StepsFor(account).Where(s => s.Questions.Any(q => q.Required && q.Condition.Holds(account) && account.Answers(q.Key).Count == 0))];

    /// <summary>Without answers to what is, after later answers, no longer asked.</summary>
    public static Account Trimmed(Account account, ExperienceForm form)
    {
        var steps = form.StepsFor(account).ToList();
        var asked = steps.SelectMany(s => s.Questions).Where(q => q.Condition.Holds(account)).Select(q => q.Key).ToHashSet(StringComparer.Ordinal);
        return account.Given.Keys.Where(k => !asked.Contains(k)).Aggregate(account, (a, key) => a.With(key, []));
    }

    private static (IReadOnlyList<string> Answers, AnswerFault? Fault) Check(Question question, IReadOnlyList<string> answers, Func<string, AreaId?> areaOf)
    {
        if (answers.Count == 0)
        {
            return (answers, question.Required ? new(question.Key, FaultKind.Missing) : null);
        }

        if (question.Kind is QuestionKind.One or QuestionKind.Several)
        {
            var fault = answers.Any(a => !question.Options.Contains(a)) ? FaultKind.Unknown
                : (question.Kind == QuestionKind.One && answers.Count > 1) || (answers.Count > 1 && answers.Any(question.None.Contains)) ? FaultKind.TooMany
                : (FaultKind?)null;
            return (answers, fault is { } kind ? new(question.Key, kind) : null);
        }

        if (question.Kind == QuestionKind.Area)
        {
            return answers[0] == Question.NotSure ? (answers, null)
                : areaOf(answers[0]) is { } area ? ([area.Value], null)
                : (answers, new(question.Key, FaultKind.UnknownArea, answers[0]));
        }

        return (answers, answers[0].Length > question.Longest ? new(question.Key, FaultKind.TooLong, $"{answers[0].Length}", question.Longest) : null);
    }
}
