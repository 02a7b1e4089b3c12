using System.Text.Json;
using AreaInspections.Findings;
using AreaInspections.Readers.Reports;
using AreaInspections.Reports;

namespace AreaInspections.Tests.Reports;

/// <summary>Every published report of the shared data against the record of it that was read and corrected by hand.</summary>
public class GoldReportsTests
{
    [Fact]
    public void Every_finding_of_every_report_is_read_word_for_word_and_its_spans_are_on_its_pages()
    {
        var count = 0;
        foreach (var (report, gold) in Reports())
        {
            var expected = Findings(gold).ToList();
            report.Findings.Select(f => (f.Polarity, f.Text)).ShouldBe(expected, report.Source.FileName);
            foreach (var finding in report.Findings)
            {
                var printed = string.Concat(finding.Passage.Spans.Select(s => Words(report.Text.Pages[s.Page - 1], s)));
                printed.ShouldBe(Letters(finding.Text), finding.Label);
                finding.Passage.Page.ShouldBe(finding.Passage.Spans[0].Page);
            }

            count += expected.Count;
        }

        count.ShouldBe(836);
    }

    [Fact]
    public void Every_field_of_every_report_is_read()
    {
        var count = 0;
        foreach (var (report, gold) in Reports())
        {
            var file = report.Source.FileName;
            (report.Area.Value!.Name, report.Area.Value.Code).ShouldBe((Text(gold, "areaName"), Text(gold, "localAuthorityCode")), file);
            report.Inspection.Value.ShouldBe(new DateRange(Day(gold, "inspectionStart")!.Value, Day(gold, "inspectionEnd")!.Value), file);
            var previous = gold.GetProperty("previousInspection");
            (report.PreviousInspection.Value!.Start, report.PreviousInspection.Value.End).ShouldBe((Day(previous, "start"), Day(previous, "end")), file);
            report.Outcome.Value.ShouldBe(Text(gold, "outcome"), file);
            report.NextInspection.Value.ShouldBe(Step(gold.GetProperty("nextInspection")), file);
            report.PriorityActionPlanRequired.Value.ShouldBe(gold.GetProperty("priorityActionPlanRequired").GetBoolean(), file);
            report.LocalAuthority.Value.ShouldBe(Text(gold, "localAuthority"), file);
            report.IntegratedCareBoards.Select(b => b.Code).ShouldBe(gold.GetProperty("integratedCareBoardsCanonical").EnumerateArray().Select(b => Text(b, "code")), file);
            report.Team.Select(m => (m.Name, m.Role, m.Body)).ShouldBe(gold.GetProperty("inspectors").EnumerateArray().Select(m => (Text(m, "name"), Text(m, "role"), Text(m, "body"))), ignoreOrder: true, file);
            report.Sections.Select(s => (s.Kind, s.Heading, s.Page)).ShouldBe(gold.GetProperty("sections").EnumerateArray()
                .Select(s => (Text(s, "kind"), Text(s, "heading"), s.GetProperty("startPage").GetInt32())), file);
            report.Findings.Where(f => f.Polarity == Polarity.Priority).Select(f => f.ResponsibleBodies).ShouldBe(
                gold.GetProperty("areasForPriorityAction").EnumerateArray().Select(a => Text(a, "responsibleBodies")), file);
            count++;
        }

        count.ShouldBe(36);
    }

    private static IEnumerable<(PublishedReport Report, JsonElement Gold)> Reports()
    {
        var reader = new ReportReader(Document.Register);
        var gold = SharedData.Require("data/gold");
        foreach (var file in Directory.GetFiles(SharedData.Require("data/reports"), "*.pdf").Order(StringComparer.Ordinal))
        {
            var report = reader.Read(file, File.ReadAllBytes(file), TestContext.Current.CancellationToken).Value.ShouldNotBeNull(file);
            using var json = JsonDocument.Parse(File.ReadAllText(Path.Combine(gold, Path.ChangeExtension(Path.GetFileName(file), ".json"))));
            yield return (report, json.RootElement.Clone());
        }
    }

    private static string Words(string page, PageSpan span) => Letters(string.Concat(page.EnumerateRunes().Skip(span.Start).Take(span.End - span.Start)));

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit));

    private static IEnumerable<(Polarity, string)> Findings(JsonElement gold) =>
        new[]
        {
            ("effectiveBullets", Polarity.Strength), ("needsToImproveBullets", Polarity.Weakness),
            ("areasForPriorityAction", Polarity.Priority), ("areasForImprovement", Polarity.Improvement),
        }.SelectMany(p => gold.GetProperty(p.Item1).EnumerateArray().Select(b => (p.Item2, b.ValueKind == JsonValueKind.String ? b.GetString()! : Text(b, "text"))));

    private static NextInspection Step(JsonElement step) => new(
        Text(step, "kind"), Number(step, "years"), Number(step, "months"), step.GetProperty("approximate").GetBoolean(),
        step.TryGetProperty("then", out var then) && then.ValueKind == JsonValueKind.Object ? Step(then) : null);

    private static int? Number(JsonElement of, string field) => of.TryGetProperty(field, out var value) && value.ValueKind == JsonValueKind.Number ? value.GetInt32() : null;

    private static DateOnly? Day(JsonElement of, string field) => of.GetProperty(field).GetString() is { } text ? DateOnly.Parse(text) : null;

    private static string Text(JsonElement of, string field) => of.GetProperty(field).GetString()!;
}
