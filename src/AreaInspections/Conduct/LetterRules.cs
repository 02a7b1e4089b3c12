using AreaInspections.Inspections;
using AreaInspections.Letters;

namespace AreaInspections.Conduct;

/// <summary>When a letter is whole, signed and free to go.</summary>
public static class LetterRules
{
    /// <summary>One person for one inspectorate signs the version they read. Only a reviewer signs, and only when nothing is open.</summary>
    public static Result<Signature> Sign(Inspection inspection, WorkingPapers papers, Inspectorate body, Guid id, string content, Act act)
    {
        if (papers.Letter is not { } letter)
        {
            return new Problem("signature.no-letter", "There is no letter to sign yet.");
        }

        if (letter.ContentHash() != content)
        {
            return new Problem("signature.letter-changed", $"The letter changed since you read it; the latest version is {letter.Version}. Read it and sign again.");
        }

        if (inspection.People.IsOfTeam(act.Person))
        {
            return new Problem("signature.of-the-team", $"{act.Person} is of the team. A letter is signed by people outside it.");
        }

        if (inspection.People.Reviewer(body) is not { } reviewer || reviewer.Person != act.Person)
        {
            return new Problem("signature.not-reviewer", $"Only the reviewer named for {ConductProblems.Name(body)} signs for it.");
        }

        if (papers.Comments.Any(c => c.Resolved is null))
        {
            return new Problem("signature.comments-open", "A comment of a reviewer is still open. Resolve every comment before signing.");
        }

        return papers.Signatures.Any(s => s.For == body && s.Content == content)
            ? new Problem("signature.already", $"This version is already signed for {ConductProblems.Name(body)}.")
            : new Signature(id, inspection.Id, body, reviewer.Person, reviewer.Name, letter.Version, content, act.Now);
    }

    internal static IEnumerable<string> Incomplete(WorkingPapers papers)
    {
        if (papers.Letter is not { } letter)
        {
            yield return "It has not been assembled.";
            yield break;
        }

        var printed = letter.Parts.SelectMany(p => p.Blocks).Where(b => b.Finding is not null).ToLookup(b => b.Finding!.Value);
        foreach (var finding in papers.Counting)
        {
            var text = string.Join(' ', SentenceSplit.Of(finding.Text));
            if (!printed[finding.Id].Any(b => string.Join(' ', b.Sentences.Select(s => s.Text)) == text))
            {
                yield return $"Version {letter.Version} does not say “{GateRules.Start(finding.Text)}” as it now stands. Assemble it again.";
            }
        }

        foreach (var gone in printed.Select(p => p.Key).Where(id => papers.Counting.All(f => f.Id != id)))
        {
            yield return $"Version {letter.Version} says a finding that no longer counts ({gone}). Assemble it again.";
        }

        if (letter.Outcome != papers.Outcome)
        {
            yield return $"Version {letter.Version} states another outcome than the team arrived at. Assemble it again.";
        }
    }

    internal static IEnumerable<string> Unsigned(Inspection inspection, WorkingPapers papers)
    {
        var content = papers.Letter?.ContentHash();
        foreach (var body in Enum.GetValues<Inspectorate>())
        {
            var signed = papers.Signatures.FirstOrDefault(s => s.For == body && s.Content == content);
            if (signed is null || inspection.People.IsOfTeam(signed.Person))
            {
                yield return $"Nobody from outside the team has signed it for {ConductProblems.Name(body)}.";
            }
        }
    }

    internal static IEnumerable<string> Held(Inspection inspection, Gate gate)
    {
        if (inspection.Embargo is { } embargo && gate.Now < embargo)
        {
            yield return $"It is under embargo until {embargo:d MMMM yyyy, HH:mm} UTC.";
        }

        foreach (var hold in inspection.Holds.Where(h => h.Lifted is null && h.From <= gate.Today))
        {
            yield return $"{hold.Reason} ({hold.Basis}).";
        }

        foreach (var hold in gate.Holds.Where(h => h.HoldsPublication && h.Covers(gate.Today, inspection.Area)))
        {
            yield return $"{hold.Reason}, until {hold.Days.End:d MMMM yyyy}.";
        }
    }
}
