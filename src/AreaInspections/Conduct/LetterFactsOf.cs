using System.Globalization;
using AreaInspections.Inspections;
using AreaInspections.Letters;

namespace AreaInspections.Conduct;

/// <summary>What an inspection tells its letter. Details filled in by hand (names of bodies, addresses) come last and never take the place of what is recorded.</summary>
public static class LetterFactsOf
{
    /// <param name="date">Day the letter bears.</param>
    public static LetterFacts Of(Inspection inspection, DateOnly date)
    {
        var words = new Dictionary<string, string>(StringComparer.Ordinal) { ["area"] = inspection.AreaName, ["date"] = Spoken(date) };
        var lists = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        if (inspection.Days is { } days)
        {
            words["days"] = days.ToString();
            words["between"] = days.Start == days.End ? $"On {days}" : $"From {days}";
        }

        if (inspection.People.Lead(Inspectorate.Ofsted) is { } lead)
        {
            (words["leadName"], words["leadTitle"]) = (lead.Name, lead.Title);
        }

        if (inspection.People.Team.Count > 0)
        {
            words["teamSize"] = InWords(inspection.People.Team.Count);
            lists["team"] = [.. inspection.People.Team.Select(t => $"{t.Name}, {Role(t)}")];
        }

        if (inspection.People.Reviewers.Count > 0)
        {
            lists["signatures"] = [.. inspection.People.Reviewers.OrderBy(r => r.Body).Select(r => $"{r.Name}, {r.Title}, for {ConductProblems.Name(r.Body)}")];
        }

        foreach (var detail in inspection.Details.Where(d => d.Lines.Count > 0))
        {
            words.TryAdd(detail.Name, string.Join(", ", detail.Lines));
            lists.TryAdd(detail.Name, detail.Lines);
        }

        // Whom a letter greets is chosen by people; the area's contact is greeted where nobody chose.
        if (inspection.Officer is { } officer)
        {
            words.TryAdd("salutation", officer.Name);
        }

        return new LetterFacts(words, lists);
    }

    /// <summary>As teams of published reports are printed: "Ofsted lead inspector", "CQC lead inspector".</summary>
    public static string Role(Inspector inspector) => (inspector.Body, inspector.Part) switch
    {
        (Inspectorate.Ofsted, TeamPart.Lead) => $"{inspector.Title}, lead inspector, Ofsted",
        (Inspectorate.Cqc, TeamPart.Lead) => $"{inspector.Title}, lead inspector, CQC",
        (Inspectorate.Ofsted, _) => $"{inspector.Title}, Ofsted",
        _ => $"{inspector.Title}, CQC",
    };

    private static string InWords(int number) => number switch
    {
        1 => "one",
        2 => "two",
        3 => "three",
        4 => "four",
        5 => "five",
        6 => "six",
        7 => "seven",
        8 => "eight",
        9 => "nine",
        _ => number.ToString(CultureInfo.InvariantCulture),
    };

    private static string Spoken(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
}
