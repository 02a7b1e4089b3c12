using System.Text.Json;
using AreaInspections.Findings;
using AreaInspections.Reports;

namespace AreaInspections.Readers.Reports.Accuracy;

/// <summary>How many of the gold reports a field was exactly right in.</summary>
public sealed record FieldAccuracy(string Field, int Right, int Of);

/// <summary>How the findings of one polarity were met.</summary>
/// <param name="Exact">Same polarity and same words after folding white space.</param>
/// <param name="Missed">In the gold record, not met exactly.</param>
/// <param name="Extra">Read, but in no gold record.</param>
public sealed record FindingAccuracy(Polarity Polarity, int Exact, int Missed, int Extra);

/// <summary>The reader measured against records corrected by hand; every disagreement is listed.</summary>
public sealed record ReadingAccuracy(int Reports, IReadOnlyList<FieldAccuracy> Fields, IReadOnlyList<FindingAccuracy> Findings, IReadOnlyList<string> Disagreements)
{
    private static readonly (string Name, Func<PublishedReport, string> Read, Func<GoldRecord, IReadOnlyList<string>> Right)[] s_fields =
    [
        ("area name", r => Low(r.Area.Value?.Name), g => [Low(g.Text("areaName"))]),
        ("area code", r => r.Area.Value?.Code ?? "", g => [g.Text("localAuthorityCode")!, .. g.List("localAuthorityCodeAliases")]),
        ("inspection dates", r => r.Inspection.Status == FieldStatus.Stated ? $"{r.Inspection.Value.Start:yyyy-MM-dd}/{r.Inspection.Value.End:yyyy-MM-dd}" : "", g => [$"{g.Text("inspectionStart")}/{g.Text("inspectionEnd")}"]),
        ("previous inspection", r => Previous(r.PreviousInspection.Value), g => [Previous(g)]),
        ("outcome", r => r.Outcome.Value ?? "", g => [g.Text("outcome")!]),
        ("next inspection", r => Next(r.NextInspection.Value), g => [Next(g.Object("nextInspection"))]),
        ("plan required", r => r.PriorityActionPlanRequired is { Status: FieldStatus.Stated, Value: true } ? "yes" : "no", g => [g.Flag("priorityActionPlanRequired") ? "yes" : "no"]),
        ("team", r => Names(r.Team.Select(p => p.Name)), g => [Names(g.List("inspectors", "name"))]),
        ("leads", r => Names(r.Team.Where(p => p.Lead).Select(p => p.Name)), g => [Names(g.List("leadInspectors", "name"))]),
        ("section order", r => string.Join(' ', r.Sections.Select(s => s.Kind)), g => [string.Join(' ', g.List("sections", "kind"))]),
        ("boards", r => $"{r.IntegratedCareBoards.Count}", g => [$"{g.List("integratedCareBoards").Count()}"]),
        ("page count", r => $"{r.Source.PageCount}", g => [$"{g.Number("pageCount")}"]),
    ];

    /// <param name="reports">As read, by file name without ending.</param>
    /// <param name="goldFolder">One JSON file a report, named like it.</param>
    public static ReadingAccuracy Measure(IReadOnlyDictionary<string, PublishedReport> reports, string goldFolder)
    {
        var golds = Directory.EnumerateFiles(goldFolder, "*.json").Order(StringComparer.Ordinal).Select(GoldRecord.Load).ToList();
        var right = new int[s_fields.Length];
        var findings = Enum.GetValues<Polarity>().ToDictionary(p => p, _ => (Exact: 0, Missed: 0, Extra: 0));
        var disagreements = new List<string>();
        foreach (var gold in golds)
        {
            var report = reports.GetValueOrDefault(gold.Name);
            for (var f = 0; f < s_fields.Length; f++)
            {
                var read = report is null ? "(no report)" : s_fields[f].Read(report);
                var expected = s_fields[f].Right(gold);
                right[f] += expected.Contains(read) ? 1 : 0;
                if (!expected.Contains(read))
                {
                    disagreements.Add($"{gold.Name}: {s_fields[f].Name}: read \"{read}\", by hand \"{expected[0]}\"");
                }
            }

            CompareFindings(gold, report, findings, disagreements);
        }

        return new ReadingAccuracy(
            golds.Count,
            [.. s_fields.Select((f, i) => new FieldAccuracy(f.Name, right[i], golds.Count))],
            [.. findings.Select(f => new FindingAccuracy(f.Key, f.Value.Exact, f.Value.Missed, f.Value.Extra))],
            disagreements);
    }

    private static void CompareFindings(GoldRecord gold, PublishedReport? report, Dictionary<Polarity, (int Exact, int Missed, int Extra)> tally, List<string> disagreements)
    {
        var left = (report?.Findings ?? []).Select(f => (f.Polarity, Text: WhiteSpace.Fold(f.Text))).ToList();
        foreach (var expected in gold.Findings)
        {
            var (exact, missed, extra) = tally[expected.Polarity];
            var met = left.Remove(expected);
            tally[expected.Polarity] = met ? (exact + 1, missed, extra) : (exact, missed + 1, extra);
            if (!met)
            {
                disagreements.Add($"{gold.Name}: {expected.Polarity} not met: \"{expected.Text[..Math.Min(80, expected.Text.Length)]}\"");
            }
        }

        foreach (var (polarity, text) in left)
        {
            var (exact, missed, extra) = tally[polarity];
            tally[polarity] = (exact, missed, extra + 1);
            disagreements.Add($"{gold.Name}: {polarity} in no gold record: \"{text[..Math.Min(80, text.Length)]}\"");
        }
    }

    private static string Low(string? text) => WhiteSpace.Fold(text).ToLowerInvariant();

    private static string Names(IEnumerable<string> names) => string.Join("; ", names.Select(Low).Order(StringComparer.Ordinal));

    private static string Previous(PreviousInspection? previous) => previous switch
    {
        null => "",
        { Status: PreviousInspectionStatus.Stated } p => $"Stated {p.Start:yyyy-MM-dd}/{p.End ?? p.Start:yyyy-MM-dd}",
        var p => p.Status.ToString(),
    };

    private static string Previous(GoldRecord gold)
    {
        var previous = gold.Object("previousInspection");
        string? Part(string name) => previous?.TryGetProperty(name, out var value) == true && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
        return (Part("start"), Part("text")) switch
        {
            ({ } start, _) => $"Stated {start}/{Part("end") ?? start}",
            (null, { } text) when text.Contains("not previously", StringComparison.OrdinalIgnoreCase) => nameof(PreviousInspectionStatus.NotPreviouslyInspected),
            (null, null or "") => nameof(PreviousInspectionStatus.NotStated),
            _ => nameof(PreviousInspectionStatus.Ambiguous),
        };
    }

    private static string Next(NextInspection? next) => next is null ? "" : $"{next.Kind} {next.Years}y {next.Months}m, then {Next(next.Then)}";

    private static string Next(JsonElement? next)
    {
        if (next is not { ValueKind: JsonValueKind.Object } n)
        {
            return "";
        }

        string Part(string name) => n.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null ? value.ToString() : "";
        return $"{Part("kind")} {Part("years")}y {Part("months")}m, then {Next(n.TryGetProperty("then", out var then) ? then : null)}";
    }
}
