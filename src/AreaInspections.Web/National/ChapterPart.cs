using AreaInspections.National;

namespace AreaInspections.Web.National;

/// <summary>A table of a chapter with the claims it is made of.</summary>
/// <param name="Id">Unique in the page.</param>
/// <param name="Title">Above the table.</param>
/// <param name="First">Head of the column of names.</param>
public sealed record ChapterPart(string Id, string Title, string First, IReadOnlyList<ComputedClaim> Claims)
{
    /// <summary>What to know before reading it; absent where nothing.</summary>
    public string? Says { get; init; }

    /// <summary>Whether claims of one label stand in one row, a column for each outcome.</summary>
    public bool Matrix { get; init; }

    /// <summary>The parts of a chapter in order. Together they hold each claim of the chapter exactly once.</summary>
    public static IReadOnlyList<ChapterPart> Of(ChapterKind chapter, NationalReport report)
    {
        var claims = report.In(chapter);
        IReadOnlyList<ChapterPart> parts = chapter switch
        {
            ChapterKind.Progress => [Part("areas", "All local areas and by Ofsted region", "Region", _ => true)],
            ChapterKind.Outcomes =>
            [
                Part("all", "All areas inspected", "Outcome", c => c.Claim.Group is { Region: null, Year: null }),
                Part("years", "By year the inspection began", "Year", c => c.Claim.Group.Year is not null) with { Matrix = true, Says = "Years count every inspection on record that began in them, so no interval is given." },
                Part("regions", "By Ofsted region", "Region", c => c.Claim.Group.Region is not null) with { Matrix = true, Says = "With so few areas, differences between regions can be chance." },
            ],
            ChapterKind.Weaknesses => [Part("themes", "Areas with a weakness, by theme, strongest first", "Theme", _ => true)],
            ChapterKind.Strengths => [Part("themes", "Areas with a strength, by theme, strongest first", "Theme", _ => true)],
            ChapterKind.Therapy =>
            [
                Part("spoken", "Among areas whose report speaks of it", "Side of therapy", c => c.Claim.Group.SpeaksOf is not null) with { Says = "Each row counts areas whose report speaks of that side of therapy at all. The numbers are small and are given as they are." },
                Part("all", "Among all areas with a coded report", "Side of therapy", c => c.Claim.Group.SpeaksOf is null),
            ],
            ChapterKind.EvenAmong =>
            [
                Part("weaknesses", $"Weaknesses where the outcome was “{Outcome(Side.Weakness)}”", "Theme", c => IsOn(c, Side.Weakness)),
                Part("strengths", $"Strengths where the outcome was “{Outcome(Side.Strength)}”", "Theme", c => IsOn(c, Side.Strength)),
            ],
            ChapterKind.Phases =>
            [
                Part("any", "Areas with a finding particular to a phase", "Phase", c => c.Claim.Measure is ClaimMeasure.Found { Theme: null }) with { Says = "Most findings speak of all ages. Only those that are limited to a phase, or single it out, are counted; that a phase is seldom named does not mean that all is well there." },
                Part("joint", "Joint working, findings particular to a phase", "Phase", c => c.Claim.Measure is ClaimMeasure.Found { Theme: not null }),
            ],
            ChapterKind.Aspects => [Part("aspects", "Areas with a strength and with a weakness, by aspect", "Aspect", _ => true)],
            _ => [],
        };
        return [.. parts.Where(p => p.Claims.Count > 0)];

        ChapterPart Part(string id, string title, string first, Func<ComputedClaim, bool> which) => new(id, title, first, [.. claims.Where(which)]);

        string Outcome(Side side) => claims.FirstOrDefault(c => IsOn(c, side))?.Claim.Group.Outcome is { } code ? report.Coverage.Outcome(code).Name : "";
    }

    /// <summary>What the chapter is about and how to read it, in a sentence or two.</summary>
    public static string Lead(ChapterKind chapter) => chapter switch
    {
        ChapterKind.Progress => "How many local areas this record holds an inspection for, in England and in each region. An area counts once, by its latest inspection.",
        ChapterKind.Outcomes => "What inspectors concluded about each area as a whole.",
        ChapterKind.Weaknesses => "A weakness is anything inspectors said the area needs to do better, recommended for improvement or called a priority for action. An area counts once for a theme, however many findings it has there.",
        ChapterKind.Strengths => "A strength is anything inspectors listed among what the area is doing effectively. An area counts once for a theme, however many findings it has there.",
        ChapterKind.Therapy => "The same report can praise therapy for those who receive it and criticise the wait for it.",
        ChapterKind.EvenAmong => "What was still found wanting in areas with the best outcome, and what was still working in areas with the worst.",
        ChapterKind.Phases => "What was found about one phase of childhood in particular, from the early years to age 25.",
        ChapterKind.Statistics => "How often children with special educational needs are excluded, absent or waiting, beside other children: official statistics of England.",
        ChapterKind.Experiences => "How long those wait who wrote to us and agreed to be counted: accounts of families and others, in numbers by which nobody can be known.",
        ChapterKind.Aspects => "The framework of 2016 asked how well an area identifies needs, meets them and improves outcomes.",
        _ => "What the inspectorates published about all areas, quoted in our words with its source, beside what this record computes of the same.",
    };

    private static bool IsOn(ComputedClaim claim, Side side) => claim.Claim.Measure is ClaimMeasure.Found found && found.Side == side;
}
