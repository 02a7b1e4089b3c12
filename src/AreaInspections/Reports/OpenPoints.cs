using AreaInspections.Findings;

namespace AreaInspections.Reports;

/// <summary>What the reading of a report leaves open for a person: absences, contradictions, and findings that look cut or joined wrongly.</summary>
public static class OpenPoints
{
    private const int QuotedCharacters = 120;

    private static readonly (string Kind, string Title)[] s_expected2023 =
    [
        ("outcome", "Inspection outcome"), ("about", "Information about the local area partnership"), ("experience", "What is it like to be a child or young person with SEND in this area?"),
        ("effective", "What is the area partnership doing that is effective?"), ("needsToImprove", "What does the area partnership need to do better?"),
        ("areasForImprovement", "Areas for improvement"), ("details", "Local area partnership details"), ("team", "Inspection team"),
    ];

    private static readonly (string Kind, string Title)[] s_expected2016 =
    [
        ("mainFindings", "Main findings"), ("identify", "The effectiveness of the local area in identifying …"), ("meet", "The effectiveness of the local area in assessing and meeting …"),
        ("improve", "The effectiveness of the local area in improving …"),
    ];

    /// <returns>In the order of the report; empty where nothing is open.</returns>
    public static IReadOnlyList<Note> Of(PublishedReport report)
    {
        if (report.Kind == ReportKind.Unknown)
        {
            return
            [
                new Note("This is no report of a kind that is known; nothing was read from it.", "")
                {
                    Expected = "a title such as \"Area SEND inspection of … Local Area Partnership\" or \"Joint local area SEND inspection in …\"",
                    Field = "kind",
                },
            ];
        }

        var notes = new List<Note>();
        Fields(report, notes);
        SectionsOf(report, notes);
        Findings(report, notes);
        return notes;
    }

    /// <summary>The beginning of a long text, as much as a note quotes.</summary>
    public static string Quoted(string text) => text.Length <= QuotedCharacters ? text : string.Concat(text.AsSpan(0, QuotedCharacters - 1), "…");

    private static void Fields(PublishedReport report, List<Note> notes)
    {
        if (report.Area.Value is not { } area)
        {
            notes.Add(new Note("The title names no area.", "") { Field = "area", Page = 1 });
        }
        else if (area.Code is null)
        {
            notes.Add(new Note("The register of areas does not know this name.", area.Name) { Field = "area", Page = report.Area.Page });
        }

        Missing(report.Inspection, "inspection", "days such as \"11 to 15 March 2024\"", notes);
        Missing(report.Outcome, "outcome", "the words of exactly one outcome", notes);
        if (report.Kind == ReportKind.AreaSendFull2023)
        {
            Missing(report.PreviousInspection, "previousInspection", "days, or \"Not previously inspected\"", notes);
            Missing(report.NextInspection, "nextInspection", "a number of years or months", notes);
            Missing(report.LocalAuthority, "localAuthority", "a name below \"Local authority\"", notes);
            Boards(report, notes);
            Team(report, notes);
            var failings = report.Outcome.Value == "systemicFailings";
            if (report.Outcome.Status == FieldStatus.Stated && failings != report.Findings.Any(f => f.Polarity == Polarity.Priority))
            {
                notes.Add(new Note(failings ? "The outcome asks for areas for priority action, but none were found." : "Areas for priority action were found, though the outcome asks for none.", report.Outcome.Value!) { Field = "findings" });
            }
        }
    }

    private static void Missing<T>(Field<T> field, string name, string expected, List<Note> notes)
    {
        if (field.Status is FieldStatus.NotFound or FieldStatus.Ambiguous)
        {
            var message = field.Status == FieldStatus.NotFound ? "Nothing was found that could be this." : "This cannot be understood in one way only.";
            notes.Add(new Note(message, Quoted(field.Text ?? "")) { Field = name, Page = field.Page, Expected = expected });
        }
    }

    private static void Boards(PublishedReport report, List<Note> notes)
    {
        if (report.IntegratedCareBoards.Count == 0)
        {
            notes.Add(new Note("No integrated care board was found.", "") { Field = "integratedCareBoards" });
        }

        foreach (var board in report.IntegratedCareBoards.Where(b => b.Code is null))
        {
            notes.Add(new Note("The register does not know this integrated care board.", board.Name) { Field = "integratedCareBoards" });
        }
    }

    private static void Team(PublishedReport report, List<Note> notes)
    {
        foreach (var body in (string[])["Ofsted", "CQC"])
        {
            var leads = report.Team.Count(m => m.Lead && m.Body == body);
            if (leads != 1)
            {
                var names = string.Join("; ", report.Team.Where(m => m.Body == body && (leads == 0 || m.Lead)).Select(m => m.Name));
                var message = leads == 0 ? $"No lead inspector of {body} was found." : $"More than one lead inspector of {body} was found.";
                notes.Add(new Note(message, names) { Field = "team", Expected = "one" });
            }
        }
    }

    private static void SectionsOf(PublishedReport report, List<Note> notes)
    {
        var expected = report.Kind switch
        {
            ReportKind.AreaSendFull2023 => s_expected2023,
            ReportKind.LocalAreaLetter2016 => s_expected2016,
            _ => [],
        };
        foreach (var (kind, title) in expected)
        {
            if (!report.Sections.Any(s => s.Kind == kind))
            {
                notes.Add(new Note("A section was not found.", "") { Field = "sections", Expected = title });
            }
        }

        foreach (var kind in (string[])["effective", "needsToImprove", "areasForImprovement", "areasForPriorityAction"])
        {
            if (report.Sections.FirstOrDefault(s => s.Kind == kind) is { } section && !report.Findings.Any(f => f.Section == kind))
            {
                notes.Add(new Note("A section holds no finding.", section.Heading) { Field = "findings", Page = section.Page });
            }
        }
    }

    private static void Findings(PublishedReport report, List<Note> notes)
    {
        foreach (var finding in report.Findings)
        {
            var page = finding.Passage.Page;
            var ofList = finding.Section == ReportSection.Statement; // goes on from the words before the list
            if (!ofList && !Sentence.Ends(finding.Text))
            {
                notes.Add(new Note($"Finding {finding.Label} does not end like a sentence; it may be cut.", Tail(finding.Text)) { Field = "findings", Page = page });
            }

            if (!ofList && finding.Text.Length > 0 && char.IsLower(finding.Text[0]))
            {
                notes.Add(new Note($"Finding {finding.Label} begins in the middle of a sentence; it may belong to the one before.", Quoted(finding.Text)) { Field = "findings", Page = page });
            }

            if (finding.Polarity == Polarity.Priority && finding.ResponsibleBodies is null && report.Kind == ReportKind.AreaSendFull2023)
            {
                notes.Add(new Note($"No responsible body was found for {finding.Label}.", Quoted(finding.Text)) { Field = "findings", Page = page });
            }
        }
    }

    private static string Tail(string text) => text.Length <= QuotedCharacters ? text : string.Concat("…", text.AsSpan(text.Length - QuotedCharacters + 1));
}
