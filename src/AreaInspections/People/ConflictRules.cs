using AreaInspections.Areas;

namespace AreaInspections.People;

/// <summary>Declaring that one should not inspect an area.</summary>
public static class ConflictRules
{
    /// <returns>The person with the conflict added.</returns>
    public static Result<Person> Declare(this Person person, ConflictOfInterest conflict, IReadOnlyCollection<AreaId> areas)
    {
        var tidy = conflict with { Reason = conflict.Reason.Trim() };
        var problems = new List<Problem>();
        if (!areas.Contains(tidy.Area))
        {
            problems.Add(new("conflict.area", "Choose the local area."));
        }

        if (tidy.Reason.Length is 0 or > PersonRules.LongestText)
        {
            problems.Add(new("conflict.reason", $"Say why in 1 to {PersonRules.LongestText} characters, for example: worked for its council until 2024."));
        }

        if (tidy.Until < tidy.From)
        {
            problems.Add(new("conflict.days", "The last day is before the first."));
        }

        if (person.Conflicts.Contains(tidy))
        {
            problems.Add(new("conflict.declared", "You have declared this already."));
        }

        return problems.Count > 0
            ? Result<Person>.Refused(problems)
            : person with { Conflicts = [.. person.Conflicts.Append(tidy).OrderBy(c => c.From).ThenBy(c => c.Area.Value, StringComparer.Ordinal)] };
    }

    /// <summary>Says that the conflict lasts no longer than the day. What was declared stays to be read.</summary>
    /// <param name="place">In the order of <see cref="Person.Conflicts"/>, from 0.</param>
    public static Result<Person> EndConflict(this Person person, int place, DateOnly day)
    {
        if (place < 0 || place >= person.Conflicts.Count || person.Conflicts[place].Until is not null)
        {
            return new Problem("conflict.gone", "This conflict is not there any more, or has ended. Look at the list again.");
        }

        var conflict = person.Conflicts[place];
        var ended = conflict with { Until = day < conflict.From ? conflict.From : day };
        return person with { Conflicts = [.. person.Conflicts.Select((c, i) => i == place ? ended : c)] };
    }
}
