using System.Globalization;
using System.Text.RegularExpressions;
using AreaInspections.Findings;
using AreaInspections.Findings.Drafting;
using AreaInspections.Frameworks;

namespace AreaInspections.Letters;

/// <summary>What a letter is assembled from.</summary>
/// <param name="Outcome">Outcome code the team arrived at.</param>
/// <param name="Version">Of the letter to be assembled, counted from 1.</param>
public sealed record LetterSources(
    Guid Inspection, FrameworkEdition Edition, LetterWording Wording, LetterFacts Facts, IReadOnlyList<DraftFinding> Findings, string Outcome, int Version);

/// <summary>Puts findings and fixed wording together in the order of the edition.</summary>
public static partial class LetterAssembly
{
    private const string Headline = "headline";

    private static readonly string[] s_before = ["opening"];
    private static readonly string[] s_after = ["signatories", "copies", "imprint"];

    /// <returns>Refused where a fact is missing, or a finding fits no section that this outcome prints: nothing is left out silently.</returns>
    public static Result<Letter> Assemble(this LetterSources sources)
    {
        var problems = new List<Problem>();
        var title = Filled(sources, sources.Wording.Title, problems);
        var sections = sources.Edition.Sections.Where(s => s.When is null || s.When == sources.Outcome).ToList();
        var parts = new List<LetterPart>();
        parts.AddRange(s_before.Select(kind => new LetterPart(kind, null, null, [.. Fixed(sources, kind, after: false, problems), .. Fixed(sources, kind, after: true, problems)])));
        foreach (var section in sections.Where(s => s.Within.Count == 0))
        {
            parts.Add(Part(sources, section, null, problems));
            parts.AddRange(sections.Where(s => s.Within.Contains(section.Kind)).Select(half => Part(sources, half, section.Kind, problems)));
        }

        parts.AddRange(s_after.Select(kind => new LetterPart(kind, null, null, [.. Fixed(sources, kind, after: false, problems), .. Fixed(sources, kind, after: true, problems)])));
        // A headline alone is not the finding.
        var printed = parts.SelectMany(p => p.Blocks).Where(b => b.Finding is { } f && !b.Sentences[0].Id.StartsWith($"finding/{f}/{Headline}", StringComparison.Ordinal)).Select(b => b.Finding).ToHashSet();
        problems.AddRange(sources.Findings.Where(f => f.Counts && !printed.Contains(f.Id)).Select(f => new Problem(
            "letter.finding-without-section",
            $"The finding “{f.Text}” has no section: no section for {f.Criterion} and {f.Polarity} is printed with the outcome {sources.Outcome}. Change its kind or its criterion, or the outcome.")));
        if (sections.Find(s => s.Kind == sources.Wording.Headlines) is { } summary && sources.Findings.All(f => !f.Counts || string.IsNullOrWhiteSpace(f.Headline)))
        {
            problems.Add(new Problem("letter.no-headlines", $"“{summary.Headings[0]}” would stand there empty: it is made of the headlines of findings. Write one for each finding that belongs there."));
        }

        return problems.Count > 0
            ? Result<Letter>.Refused([.. problems.DistinctBy(p => (p.Code, p.Sentence))])
            : new Letter
            {
                Inspection = sources.Inspection,
                Version = sources.Version,
                Edition = sources.Edition.Id,
                Title = title,
                Outcome = sources.Outcome,
                Parts = [.. parts.Where(p => p.Blocks.Count > 0 || p.Heading is not null)],
            };
    }

    private static LetterPart Part(LetterSources sources, FrameworkSection section, string? within, List<Problem> problems)
    {
        var key = within is null ? section.Kind : $"{within}/{section.Kind}";
        var style = section.Polarity is Polarity.Improvement || (section.Polarity is Polarity.Priority && sources.Edition.Document == "report") ? BlockStyle.Action : BlockStyle.Bullet;
        var findings = sources.Findings.Where(f => f.Counts && f.Polarity == section.Polarity && (within is null || f.Criterion == within)).OrderBy(f => f.Order).ThenBy(f => f.Id);
        var headlines = section.Kind == sources.Wording.Headlines
            ? sources.Findings.Where(f => f.Counts && !string.IsNullOrWhiteSpace(f.Headline)).OrderBy(f => f.Order).ThenBy(f => f.Id)
                .Select(f => Said(f, f.Headline!, sources.Edition.Document == "report" ? BlockStyle.Paragraph : BlockStyle.Bullet, Headline))
            : [];
        return new LetterPart(
            section.Kind,
            section.Headings[0],
            within,
            [
                .. Fixed(sources, key, after: false, problems),
                .. headlines,
                .. findings.Select(f => Said(f, f.Text, style, "")),
                .. Fixed(sources, key, after: true, problems),
            ]);
    }

    private static LetterBlock Said(DraftFinding finding, string text, BlockStyle style, string mark) => new(
        style,
        finding.Id,
        finding.ResponsibleBodies,
        [.. SentenceSplit.Of(text).Select((s, i) => new LetterSentence($"finding/{finding.Id}/{mark}{i + 1}", s, finding.Id, finding.Evidence))]);

    private static IEnumerable<LetterBlock> Fixed(LetterSources sources, string section, bool after, List<Problem> problems) =>
        from line in sources.Wording.Lines
        where line.Section == section && line.AfterFindings == after && (line.When is null || line.When == sources.Outcome)
        from block in Blocks(sources, line, problems)
        select block;

    private static IEnumerable<LetterBlock> Blocks(LetterSources sources, WordingLine line, List<Problem> problems)
    {
        var style = line.Bullets ? BlockStyle.Bullet : BlockStyle.Paragraph;
        if (line.Each is not { } name)
        {
            return [new LetterBlock(style, null, null, [.. SentenceSplit.Of(Filled(sources, line.Text!, problems)).Select((s, i) => Own($"wording/{line.Key}/{i + 1}", s))])];
        }

        if (!sources.Facts.Lists.TryGetValue(name, out var list) || list.Count == 0)
        {
            problems.Add(Missing(name));
            return [];
        }

        return list.Select((item, i) => new LetterBlock(style, null, null, [Own($"list/{line.Key}/{i + 1}", item)]));
    }

    private static LetterSentence Own(string id, string text) => new(id, text, null, []);

    private static string Filled(LetterSources sources, string template, List<Problem> problems) => Place().Replace(template, match =>
    {
        var name = match.Groups[1].Value;
        if (name.StartsWith("clock:", StringComparison.Ordinal) && sources.Edition.Clock(name["clock:".Length..]) is { } clock)
        {
            return Limit(clock);
        }

        if (sources.Facts.Words.TryGetValue(name, out var words) && !string.IsNullOrWhiteSpace(words))
        {
            return words;
        }

        problems.Add(Missing(name));
        return match.Value;
    });

    private static Problem Missing(string name) =>
        new("letter.fact-missing", $"The letter needs “{name}”, and nothing is recorded for it. Fill it in at the details of the inspection.");

    /// <summary>"70 working days".</summary>
    internal static string Limit(Clock clock) => string.Create(CultureInfo.InvariantCulture, $"{clock.Limit} {Unit(clock.Unit)}");

    private static string Unit(ClockUnit unit) => unit switch
    {
        ClockUnit.WorkingDays => "working days",
        ClockUnit.CalendarDays => "days",
        ClockUnit.Months => "months",
        _ => "years",
    };

    [GeneratedRegex(@"\{([A-Za-z:-]+)\}")]
    private static partial Regex Place();
}
