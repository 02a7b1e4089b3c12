using System.Text;
using AreaInspections.Findings;
using AreaInspections.Findings.Drafting;
using AreaInspections.Frameworks;
using AreaInspections.Reports;

namespace AreaInspections.Letters;

/// <summary>What the public record has to know of a letter beside its words.</summary>
/// <param name="LabelStart">First part of the labels of its findings: the area's Ofsted URN, or its id.</param>
/// <param name="PublishedOn">Day of its first version on the public record.</param>
public sealed record LetterIdentity(AreaReference Area, string LabelStart, DateRange Days, string? Authority, IReadOnlyList<TeamMember> Team, DateOnly? PublishedOn = null);

/// <summary>A letter of this system as the public record holds every report: what other systems' letters have to be read for is known here.</summary>
public static class PublishedLetter
{
    /// <summary>Extractor of the text layer: the letter itself, as one page, a block in a line.</summary>
    public const string Extractor = "letter 1";

    private const string Rule = "letter";

    /// <param name="findings">Those it says; their themes and phases go with them.</param>
    /// <param name="source">The file that is published.</param>
    public static PublishedReport Of(Letter letter, FrameworkEdition edition, LetterIdentity identity, IReadOnlyList<DraftFinding> findings, ReportSource source)
    {
        var byId = findings.ToDictionary(f => f.Id);
        var text = new StringBuilder();
        Line(text, letter.Title);
        var (sections, printed) = (new List<ReportSection>(), new List<Finding>());
        foreach (var part in letter.Parts)
        {
            if (part.Heading is { } heading)
            {
                sections.Add(new ReportSection(part.Kind, heading, 1));
                Line(text, heading);
            }

            foreach (var block in part.Blocks)
            {
                var says = string.Join(' ', block.Sentences.Select(s => s.Text));
                var at = Line(text, says);
                if (block.Finding is { } id && byId.TryGetValue(id, out var drawn) && edition.Sections.FirstOrDefault(s => s.Kind == part.Kind)?.Polarity == drawn.Polarity)
                {
                    printed.Add(Printed(drawn, part, says, at, identity, edition, printed));
                }
            }
        }

        return new PublishedReport
        {
            Source = source,
            Kind = edition.Document == "letter" ? ReportKind.LocalAreaLetter2016 : ReportKind.AreaSendFull2023,
            Area = Field<AreaReference>.Stated(identity.Area, identity.Area.Name, 1, Rule),
            Inspection = Field<DateRange>.Stated(identity.Days, identity.Days.ToString(), 1, Rule),
            PublishedOn = identity.PublishedOn,
            PreviousInspection = Field<PreviousInspection>.NotStated,
            Outcome = Field<string>.Stated(letter.Outcome, edition.Outcome(letter.Outcome)!.Name, 1, Rule),
            NextInspection = Next(edition, letter.Outcome) is { } next ? Field<NextInspection>.Stated(next, "", 1, Rule) : Field<NextInspection>.NotStated,
            PriorityActionPlanRequired = edition.Document == "letter"
                ? Field<bool>.NotStated
                : Field<bool>.Stated(printed.Any(f => f.Polarity == Polarity.Priority), "", 1, Rule),
            LocalAuthority = identity.Authority is { } authority ? Field<string>.Stated(authority, authority, 1, Rule) : Field<string>.NotStated,
            Team = identity.Team,
            Sections = sections,
            Findings = printed,
            Text = new TextLayer(Extractor, [text.ToString()]),
        };
    }

    /// <returns>Where the line begins and ends, in code points.</returns>
    private static (int Start, int End) Line(StringBuilder text, string line)
    {
        var start = text.ToString().EnumerateRunes().Count();
        text.Append(line).Append('\n');
        return (start, start + line.EnumerateRunes().Count());
    }

    private static Finding Printed(
        DraftFinding drawn, LetterPart part, string says, (int Start, int End) at, LetterIdentity identity, FrameworkEdition edition, List<Finding> before)
    {
        var section = part.Within ?? part.Kind;
        var letters = Letters(drawn.Polarity, part.Within, edition);
        var ordinal = before.Count(f => f.Section == section && f.Polarity == drawn.Polarity) + 1;
        return new Finding
        {
            Label = $"{identity.LabelStart}-{letters}{ordinal:00}",
            Polarity = drawn.Polarity,
            Section = section,
            Ordinal = ordinal,
            Text = says,
            Passage = new Passage(1, [new PageSpan(1, at.Start, at.End)]),
            Aspect = part.Within,
            ResponsibleBodies = drawn.ResponsibleBodies,
            DrawnUp = drawn.Id,
            Themes = [.. drawn.Themes.Select(t => new ThemeSuggestion(t, 1, []))],
            Phases = drawn.Phases,
        };
    }

    /// <summary>As in labels of read reports: A, B, C for the aspects with S or D; otherwise one letter for the section.</summary>
    private static string Letters(Polarity polarity, string? within, FrameworkEdition edition)
    {
        if (within is not null)
        {
            var aspect = edition.Criteria.Select(c => c.Id).ToList().IndexOf(within);
            return $"{(char)('A' + aspect)}{(polarity == Polarity.Strength ? 'S' : 'D')}";
        }

        return polarity switch
        {
            Polarity.Strength => "E",
            Polarity.Weakness => "N",
            Polarity.Improvement => "I",
            _ => "P",
        };
    }

    private static NextInspection? Next(FrameworkEdition edition, string outcome)
    {
        NextInspection? next = null;
        foreach (var follows in edition.Outcome(outcome)!.Follows.Where(f => f.Clock is not null && f.Kind.Contains("nspection", StringComparison.Ordinal)).Reverse())
        {
            var clock = edition.Clock(follows.Clock!)!;
            next = new NextInspection(
                follows.Kind, clock.Unit == ClockUnit.Years ? clock.Limit : null, clock.Unit == ClockUnit.Months ? clock.Limit : null, clock.Approximate, next);
        }

        return next;
    }
}
