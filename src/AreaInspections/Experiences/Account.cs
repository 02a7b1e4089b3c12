using System.Globalization;

namespace AreaInspections.Experiences;

/// <summary>What one person tells: their answers to one edition of the form, in whatever order they were given.</summary>
public sealed record Account
{
    /// <summary>Edition of the form.</summary>
    public required string Form { get; init; }

    /// <summary>Language the form was read in: <c>en</c>, <c>pl</c>.</summary>
    public string Language { get; init; } = "en";

    /// <summary>Answers by question, only of questions that were answered. An option is its key, words are words.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Given { get; init; } = new Dictionary<string, IReadOnlyList<string>>();

    /// <summary>In the order they were entered.</summary>
    public IReadOnlyList<Wait> Waits { get; init; } = [];

    /// <summary>Steps somebody went through, answered or not.</summary>
    public IReadOnlyList<string> Seen { get; init; } = [];

    /// <summary>Why no person may have filled it in: <c>hidden-field</c>. Empty where nothing speaks for it.</summary>
    public IReadOnlyList<string> SpamSigns { get; init; } = [];

    /// <summary>Empty where the question was not answered.</summary>
    public IReadOnlyList<string> Answers(string question) => Given.GetValueOrDefault(question) ?? [];

    /// <summary>The only or first answer; absent where there is none.</summary>
    public string? Answer(string question) => Answers(question) is [var first, ..] ? first : null;

    public bool Consents(Consent use) => Answers(ConsentQuestion).Contains(use.Key());

    /// <summary>The question of the form that asks for consent.</summary>
    public const string ConsentQuestion = "consent";

    public Account With(string question, IReadOnlyList<string> answers)
    {
        var given = new SortedDictionary<string, IReadOnlyList<string>>(Given.ToDictionary(), StringComparer.Ordinal) { [question] = answers };
        if (answers.Count == 0)
        {
            given.Remove(question);
        }

        return this with { Given = given };
    }

    /// <summary>Only what is kept in one part.</summary>
    public Account Only(AccountPart part, ExperienceForm form)
    {
        var keys = form.KeysOf(part);
        return this with
        {
            Given = new SortedDictionary<string, IReadOnlyList<string>>(Given.Where(g => keys.Contains(g.Key)).ToDictionary(), StringComparer.Ordinal),
            Waits = part switch
            {
                AccountPart.Facts => [.. Waits.Select(w => w with { Said = null })],
                AccountPart.Words => [.. Waits.Select(w => new Wait { Service = w.Service, Said = w.Said })],
                _ => [],
            },
            Seen = [],
            SpamSigns = [],
        };
    }

    /// <summary>Puts together again what is kept apart.</summary>
    /// <param name="facts">Absent where they are not read.</param>
    /// <param name="words">Absent where they are not read or nothing was written.</param>
    public static Account Whole(Account? facts, Account? words, ExperienceForm form)
    {
        var whole = facts ?? words ?? new Account { Form = form.Edition };
        if (facts is null || words is null)
        {
            return whole;
        }

        return words.Given.Aggregate(whole, (account, given) => account.With(given.Key, given.Value)) with
        {
            Waits = [.. facts.Waits.Select((wait, i) => wait with { Said = words.Waits.ElementAtOrDefault(i)?.Said })],
        };
    }

    /// <summary>Everything somebody wrote in their own words, with where it stands, in the order of the form; empty answers are left out.</summary>
    public IReadOnlyList<OwnWords> InOwnWords(ExperienceForm form) =>
    [
        .. form.WordQuestions.SelectMany(q => Answers(q.Key).Select(words => new OwnWords(q.Key, null, words))),
        .. Waits.Select((w, i) => (w.Said, i)).Where(w => !string.IsNullOrWhiteSpace(w.Said)).Select(w => new OwnWords(WaitSaid, w.i, w.Said!)),
    ];

    /// <summary>The place of what was said about a wait.</summary>
    public const string WaitSaid = "wait";

    /// <summary>The account with other words at one place.</summary>
    public Account Reworded(OwnWords place, string words) => place.Wait is { } wait
        ? this with { Waits = [.. Waits.Select((w, i) => i == wait ? w with { Said = words } : w)] }
        : With(place.Question, [words]);
}

/// <summary>Somebody's own words and where they stand.</summary>
/// <param name="Question">Key of the question, or <see cref="Account.WaitSaid"/>.</param>
/// <param name="Wait">Which wait, from 0; absent where the words are no part of one.</param>
public sealed record OwnWords(string Question, int? Wait, string Words);

/// <summary>One wait as its facts.</summary>
public sealed record Wait
{
    /// <summary>Option of the form.</summary>
    public required string Service { get; init; }

    /// <summary>First day of the month of the referral; absent where it was not said.</summary>
    public DateOnly? Referred { get; init; }

    public WaitState State { get; init; }

    /// <summary>First day of the month of the first appointment; absent while there was none or it was not said.</summary>
    public DateOnly? FirstSeen { get; init; }

    /// <summary>Option of the form; absent where it was not said.</summary>
    public string? Often { get; init; }

    /// <summary>What was said to the sender, in their words; absent where nothing was written.</summary>
    public string? Said { get; init; }

    /// <summary>
    /// Whole weeks from the middle of the month of referral to the middle of the month of the first appointment, or to a day while it lasts; exact to about two weeks.
    /// Absent where a month is missing, the months are the wrong way round, or somebody stopped waiting.
    /// </summary>
    /// <param name="until">The day to which a wait that lasts is counted.</param>
    public int? Weeks(DateOnly until)
    {
        var end = State switch
        {
            WaitState.Waiting => until,
            WaitState.Seen => FirstSeen?.AddDays(14),
            _ => null,
        };
        return Referred is { } start && end is { } day && day.DayNumber - start.AddDays(14).DayNumber is var days
            ? days >= 0 ? days / 7 : State == WaitState.Waiting && days > -31 ? 0 : null
            : null;
    }

    /// <returns>First day of the month; absent where year and month are none.</returns>
    public static DateOnly? Month(string? year, string? month) =>
        int.TryParse(year, NumberStyles.None, CultureInfo.InvariantCulture, out var y) && int.TryParse(month, NumberStyles.None, CultureInfo.InvariantCulture, out var m) && y is > 1900 and < 2200 && m is >= 1 and <= 12
            ? new DateOnly(y, m, 1)
            : null;
}

public enum WaitState
{
    Waiting,
    Seen,
    GaveUp,
}
