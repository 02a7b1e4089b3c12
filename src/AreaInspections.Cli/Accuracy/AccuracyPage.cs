using System.Text;
using AreaInspections.Readers.Publishing;
using AreaInspections.Readers.Reports.Accuracy;

namespace AreaInspections.Cli.Accuracy;

/// <summary>The measured accuracy as a page of the documentation.</summary>
internal static class AccuracyPage
{
    public static string Write(MeasuredAccuracy measured)
    {
        var page = new StringBuilder();
        page.AppendLine("# How right the reader and the suggested themes are");
        page.AppendLine();
        page.AppendLine("Written by `inspections accuracy`; not edited by hand.");
        page.AppendLine();
        Reading(page, measured.Reading);
        Themes(page, measured);
        return page.ToString();
    }

    private static void Reading(StringBuilder page, ReadingAccuracy reading)
    {
        page.AppendLine("## Reading");
        page.AppendLine();
        page.AppendLine($"Against {reading.Reports} reports read and corrected by hand. A field counts when it is exactly right, a finding when polarity and every word are.");
        page.AppendLine();
        page.AppendLine("| field | right | of |");
        page.AppendLine("|---|--:|--:|");
        foreach (var field in reading.Fields)
        {
            page.AppendLine($"| {field.Field} | {field.Right} | {field.Of} |");
        }

        page.AppendLine();
        page.AppendLine("| findings by section | exact | missed | in no record |");
        page.AppendLine("|---|--:|--:|--:|");
        foreach (var findings in reading.Findings)
        {
            page.AppendLine($"| {findings.Polarity.ToString().ToLowerInvariant()} | {findings.Exact} | {findings.Missed} | {findings.Extra} |");
        }

        page.AppendLine($"| all | {reading.Findings.Sum(f => f.Exact)} | {reading.Findings.Sum(f => f.Missed)} | {reading.Findings.Sum(f => f.Extra)} |");
        page.AppendLine();
    }

    private static void Themes(StringBuilder page, MeasuredAccuracy measured)
    {
        var (themes, heldBack) = (measured.Themes, measured.HeldBack);
        page.AppendLine("## Suggested themes");
        page.AppendLine();
        page.AppendLine($"Over {themes.Findings} findings coded by people, cross-validated by report in {measured.Folds} groups: each finding is suggested by a model, with its");
        page.AppendLine("calibration, that was learned without any finding of its report. The hand-written cues and the synthetic findings that teach the networks were written");
        page.AppendLine("with the codebook and with two thirds of these reports and their codes at hand, some after the shape of their findings, which flatters the cross-validation; the last figures");
        page.AppendLine("are from the reports nobody looked at, with a model learned from the others only.");
        page.AppendLine($"Two people agree at micro F1 {measured.PeopleAgree:0.00}.");
        page.AppendLine();
        page.AppendLine($"- micro F1 {themes.MicroF1:0.000}, macro F1 {themes.MacroF1:0.000}, right primary theme {themes.Primary:0.000}");
        var largest = themes.LargestAreaShareDifference;
        page.AppendLine($"- share of areas with a theme: {themes.MeanAreaShareDifference:0.0} points off on average{(largest is null ? "" : $", at most {Math.Abs(largest.Points):0.0} ({(largest.Strength ? "strength" : "weakness")}, {largest.Theme})")}");
        page.AppendLine($"- on the {heldBack.Findings} findings of reports not looked at: micro F1 {heldBack.MicroF1:0.000}, right primary theme {heldBack.Primary:0.000}");
        page.AppendLine();
        page.AppendLine("| theme | precision | recall | F1 | coded |");
        page.AppendLine("|---|--:|--:|--:|--:|");
        foreach (var theme in themes.Themes.OrderByDescending(t => t.Right + t.Missed).ThenBy(t => t.Theme, StringComparer.Ordinal))
        {
            page.AppendLine($"| {theme.Theme} | {theme.Precision:0.00} | {theme.Recall:0.00} | {theme.F1:0.00} | {theme.Right + theme.Missed} |");
        }
    }
}
