using AreaInspections.Reports;

namespace AreaInspections.Readers.Reports;

/// <summary>What a person should look at in a report that was read: what its reading leaves open, and what only the printed page shows.</summary>
internal static class ReportNotes
{
    public static void Add(PublishedReport report, ReportDocument document, List<Note> notes)
    {
        if (report.Kind == ReportKind.Unknown)
        {
            notes.AddRange(OpenPoints.Of(report).Select(n => n with { Found = document.Body.Count > 0 ? OpenPoints.Quoted(document.Body[0].Text) : "" }));
            return;
        }

        notes.AddRange(OpenPoints.Of(report));
        if (report.Inspection.Status == FieldStatus.Stated && report.Kind is ReportKind.AreaSendFull2023 or ReportKind.AreaSendMonitoring2023)
        {
            Footers(report.Inspection.Value, document, notes);
        }
    }

    /// <summary>The title page wins over running feet that print other days.</summary>
    private static void Footers(DateRange inspection, ReportDocument document, List<Note> notes)
    {
        var pages = document.Running.GroupBy(p => p.Page);
        foreach (var page in pages)
        {
            var text = string.Join(' ', page.Where(p => !p.Text.All(char.IsAsciiDigit)).Select(p => p.Text));
            foreach (var days in DateWording.All(text, out _))
            {
                if (days.Range != inspection)
                {
                    notes.Add(new Note("A running foot prints other days of inspection than the title page; the title page is followed.", text.Substring(days.At, days.Length))
                    {
                        Field = "inspection",
                        Page = page.Key,
                        Expected = inspection.ToString(),
                    });
                    return;
                }
            }
        }
    }
}
