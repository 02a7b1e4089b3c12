namespace AreaInspections.Experiences;

/// <summary>Something to be erased from an account's own words.</summary>
/// <param name="Place">With the words as they were read, so that nothing else is erased after a change.</param>
/// <param name="Start">First character (UTF-16), counted from 0.</param>
/// <param name="Length">At least 1.</param>
/// <param name="Kind">What it was: <c>name</c>, <c>school</c>, <c>other</c>.</param>
/// <param name="Mark">What stands in its place.</param>
public sealed record Redaction(OwnWords Place, int Start, int Length, string Kind, string Mark);

public static class Redactions
{
    /// <summary>The account without what is to be erased; marks stand in its place.</summary>
    /// <returns>A refusal where the words are not those that were read.</returns>
    public static Result<Account> Erase(this Account account, ExperienceForm form, IReadOnlyList<Redaction> redactions)
    {
        foreach (var place in redactions.GroupBy(r => r.Place))
        {
            if (!account.InOwnWords(form).Contains(place.Key) || place.Any(r => r.Start < 0 || r.Length < 1 || r.Start + r.Length > place.Key.Words.Length))
            {
                return ExperienceProblems.Stale;
            }

            var words = place.Key.Words;
            var last = words.Length;
            foreach (var redaction in place.OrderByDescending(r => r.Start))
            {
                var end = Math.Min(redaction.Start + redaction.Length, last);
                words = string.Concat(words.AsSpan(0, redaction.Start), end > redaction.Start ? redaction.Mark : "", words.AsSpan(end));
                last = redaction.Start;
            }

            account = account.Reworded(place.Key, words);
        }

        return account;
    }
}
