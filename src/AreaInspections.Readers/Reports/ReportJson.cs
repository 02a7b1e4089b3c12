using System.Text.Encodings.Web;
using System.Text.Json;
using AreaInspections.Findings;
using AreaInspections.Reports;

namespace AreaInspections.Readers.Reports;

/// <summary>
/// Writes the JSON of a read report: dates in ISO form, absence by leaving a value out or by a typed status, never an empty string or a made-up
/// date. Written by hand because it is on the path that reads a whole folder within half a second.
/// </summary>
public static class ReportJson
{
    private static readonly JsonWriterOptions s_options = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <param name="reading">With a report; a reading without one has no JSON.</param>
    /// <exception cref="ArgumentException">The reading has no report.</exception>
    public static byte[] Write(Reading<PublishedReport> reading)
    {
        using var stream = new MemoryStream(64 * 1024);
        Write(stream, reading);
        return stream.ToArray();
    }

    /// <inheritdoc cref="Write(Reading{PublishedReport})"/>
    public static void Write(Stream to, Reading<PublishedReport> reading)
    {
        var report = reading.Value ?? throw new ArgumentException("A reading without a report has no JSON.", nameof(reading));
        using var json = new Utf8JsonWriter(to, s_options);
        json.WriteStartObject();
        json.WriteString("file", report.Source.FileName);
        json.WriteString("sha256", report.Source.Sha256);
        json.WriteNumber("pageCount", report.Source.PageCount);
        json.WriteString("kind", KindName(report.Kind));
        Area(json, report.Area);
        Inspection(json, report.Inspection);
        Previous(json, report.PreviousInspection);
        Text(json, "outcome", report.Outcome);
        if (report.NextInspection.Status == FieldStatus.Stated)
        {
            json.WritePropertyName("nextInspection");
            Next(json, report.NextInspection.Value!);
        }

        if (report.PriorityActionPlanRequired.Status == FieldStatus.Stated)
        {
            json.WriteBoolean("priorityActionPlanRequired", report.PriorityActionPlanRequired.Value);
        }

        Text(json, "localAuthority", report.LocalAuthority);
        Boards(json, report.IntegratedCareBoards);
        Team(json, report.Team);
        Sections(json, report.Sections);
        json.WriteStartArray("findings");
        foreach (var finding in report.Findings)
        {
            Finding(json, finding);
        }

        json.WriteEndArray();
        Notes(json, reading.Notes);
        json.WriteEndObject();
    }

    private static string KindName(ReportKind kind) => kind switch
    {
        ReportKind.AreaSendFull2023 => "areaSendFull2023",
        ReportKind.AreaSendMonitoring2023 => "areaSendMonitoring2023",
        ReportKind.LocalAreaLetter2016 => "localAreaLetter2016",
        ReportKind.LocalAreaRevisit2016 => "localAreaRevisit2016",
        _ => "unknown",
    };

    private static void Area(Utf8JsonWriter json, Field<AreaReference> area)
    {
        if (area.Value is null)
        {
            return;
        }

        json.WriteStartObject("area");
        json.WriteString("name", area.Value.Name);
        Optional(json, "code", area.Value.Code);
        json.WriteEndObject();
    }

    private static void Inspection(Utf8JsonWriter json, Field<DateRange> inspection)
    {
        if (inspection.Status != FieldStatus.Stated)
        {
            return;
        }

        json.WriteStartObject("inspection");
        Date(json, "start", inspection.Value.Start);
        Date(json, "end", inspection.Value.End);
        json.WriteEndObject();
    }

    /// <summary>A label without a value that can be understood is ambiguous; no label at all is not stated, with a note where one was due.</summary>
    private static void Previous(Utf8JsonWriter json, Field<PreviousInspection> previous)
    {
        json.WriteStartObject("previousInspection");
        json.WriteString("status", previous.Status switch
        {
            FieldStatus.Stated when previous.Value!.Status == PreviousInspectionStatus.Stated => "stated",
            FieldStatus.Stated when previous.Value!.Status == PreviousInspectionStatus.NotPreviouslyInspected => "notPreviouslyInspected",
            FieldStatus.Ambiguous => "ambiguous",
            _ => "notStated",
        });
        if (previous.Value?.Start is { } start)
        {
            Date(json, "start", start);
        }

        if (previous.Value?.End is { } end)
        {
            Date(json, "end", end);
        }

        Optional(json, "text", previous.Text);
        json.WriteEndObject();
    }

    private static void Next(Utf8JsonWriter json, NextInspection next)
    {
        json.WriteStartObject();
        json.WriteString("kind", next.Kind);
        if (next.Years is { } years)
        {
            json.WriteNumber("years", years);
        }

        if (next.Months is { } months)
        {
            json.WriteNumber("months", months);
        }

        if (next.Approximate is { } approximate)
        {
            json.WriteBoolean("approximate", approximate);
        }

        if (next.Then is { } then)
        {
            json.WritePropertyName("then");
            Next(json, then);
        }

        json.WriteEndObject();
    }

    private static void Boards(Utf8JsonWriter json, IReadOnlyList<BoardReference> boards)
    {
        json.WriteStartArray("integratedCareBoards");
        foreach (var board in boards)
        {
            json.WriteStartObject();
            json.WriteString("name", board.Name);
            Optional(json, "code", board.Code);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Team(Utf8JsonWriter json, IReadOnlyList<TeamMember> team)
    {
        json.WriteStartArray("team");
        foreach (var member in team)
        {
            json.WriteStartObject();
            json.WriteString("name", member.Name);
            Optional(json, "role", member.Role);
            json.WriteString("body", member.Body);
            json.WriteBoolean("lead", member.Lead);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Sections(Utf8JsonWriter json, IReadOnlyList<ReportSection> sections)
    {
        json.WriteStartArray("sections");
        foreach (var section in sections)
        {
            json.WriteStartObject();
            json.WriteString("kind", section.Kind);
            json.WriteString("heading", section.Heading);
            json.WriteNumber("page", section.Page);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Finding(Utf8JsonWriter json, Finding finding)
    {
        json.WriteStartObject();
        json.WriteString("id", finding.Label);
        json.WriteString("polarity", finding.Polarity switch
        {
            Polarity.Strength => "strength",
            Polarity.Weakness => "weakness",
            Polarity.Priority => "priority",
            _ => "improvement",
        });
        json.WriteString("section", finding.Section);
        Optional(json, "aspect", finding.Aspect);
        json.WriteNumber("ordinal", finding.Ordinal);
        json.WriteString("text", finding.Text);
        json.WriteNumber("page", finding.Passage.Page);
        json.WriteStartArray("spans");
        foreach (var span in finding.Passage.Spans)
        {
            json.WriteStartObject();
            json.WriteNumber("page", span.Page);
            json.WriteNumber("start", span.Start);
            json.WriteNumber("end", span.End);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        Optional(json, "responsibleBodies", finding.ResponsibleBodies);
        json.WriteStartArray("themes");
        foreach (var theme in finding.Themes)
        {
            Theme(json, theme);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Theme(Utf8JsonWriter json, ThemeSuggestion theme)
    {
        json.WriteStartObject();
        json.WriteString("id", theme.Theme);
        if (theme.Subtypes.Count > 0)
        {
            Strings(json, "subtypes", theme.Subtypes);
        }

        json.WriteNumber("confidence", Math.Round(theme.Confidence, 3));
        Strings(json, "because", theme.Because);
        json.WriteEndObject();
    }

    private static void Notes(Utf8JsonWriter json, IReadOnlyList<Note> notes)
    {
        json.WriteStartArray("notes");
        foreach (var note in notes)
        {
            json.WriteStartObject();
            if (note.Page is { } page)
            {
                json.WriteNumber("page", page);
            }

            Optional(json, "field", note.Field);
            json.WriteString("found", note.Found);
            Optional(json, "expected", note.Expected);
            json.WriteString("message", note.Message);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Strings(Utf8JsonWriter json, string name, IReadOnlyList<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
        {
            json.WriteStringValue(value);
        }

        json.WriteEndArray();
    }

    private static void Text(Utf8JsonWriter json, string name, Field<string> field)
    {
        if (field.Status == FieldStatus.Stated)
        {
            json.WriteString(name, field.Value);
        }
    }

    private static void Optional(Utf8JsonWriter json, string name, string? value)
    {
        if (!string.IsNullOrEmpty(value))
        {
            json.WriteString(name, value);
        }
    }

    private static void Date(Utf8JsonWriter json, string name, DateOnly date)
    {
        Span<char> text = stackalloc char[10];
        date.TryFormat(text, out _, "yyyy-MM-dd");
        json.WriteString(name, text);
    }
}
