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
            foreach (var (start, end, mark) in Enumerable.Reverse(Joined(place)))
            {
                words = string.Concat(words.AsSpan(0, start), mark, words.AsSpan(end));
            }

            account = account.Reworded(place.Key, words);
        }

        return account;
    }

    /// <summary>Those that touch the same characters are one: everything either covers is erased.</summary>
    private static List<(int Start, int End, string Mark)> Joined(IEnumerable<Redaction> redactions)
    {
        var spans = new List<(int Start, int End, string Mark)>();
        foreach (var redaction in redactions.OrderBy(r => r.Start).ThenByDescending(r => r.Length))
        {
            var end = redaction.Start + redaction.Length;
            if (spans.Count > 0 && redaction.Start < spans[^1].End)
            {
                spans[^1] = spans[^1] with { End = Math.Max(spans[^1].End, end) };
            }
            else
            {
                spans.Add((redaction.Start, end, redaction.Mark));
            }
        }

        return spans;
    }
}
