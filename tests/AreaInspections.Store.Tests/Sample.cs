using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using AreaInspections.Areas;
using AreaInspections.Findings;
using AreaInspections.Inspections;
using AreaInspections.Reports;
using AreaInspections.Store.History;
using AreaInspections.Store.Inspections;

namespace AreaInspections.Store.Tests;

public sealed record SampleReport(PublishedReport Report, byte[] File);

/// <summary>Invented areas and reports; a test takes one and changes what it is about.</summary>
public static class Sample
{
    public static readonly DateOnly Start = new(2023, 5, 15);

    public static TimeProvider Clock { get; } = new StandingClock();

    public static Change Change { get; } = new("a.tester", "To see what happens.");

    public static RecordSeed Seed { get; } = new(
        [Area("ambleford", "North West"), Area("brackwater", "London")],
        [Inspection("ambleford", Start) with { Outcome = "inconsistent" }, Inspection("brackwater", new(2024, 2, 5)) with { Outcome = "typicallyPositive" }],
        [Fact("ambleford", Start, Polarity.Strength, 1, "therapy-access"), Fact("ambleford", Start, Polarity.Weakness, 1, "ehc-quality")]);

    public static LocalArea Area(string id, string region = "North West") => new()
    {
        Id = new AreaId(id),
        Name = CultureInfo.InvariantCulture.TextInfo.ToTitleCase(id),
        OtherNames = [$"{id} council"],
        Codes = [new DatedCode("E06999901", null, new DateOnly(2020, 4, 1)), new DatedCode("E06999902", new DateOnly(2020, 4, 1), null)],
        DfeNumber = "999",
        Region = region,
        OfstedRegion = region,
        Boards = [new BoardMembership("E54999999", "NHS Vale of Nowhere", new DateOnly(2022, 7, 1), null)],
    };

    public static InspectionRecord Inspection(string area, DateOnly start) => new()
    {
        Area = new AreaId(area),
        Edition = "2023",
        Kind = InspectionKind.Full,
        Start = start,
        End = start.AddDays(4),
        Weaknesses = 1,
        Source = new Source("Made-up statistics", "Nobody") { Date = new DateOnly(2024, 6, 1), Place = "row 7" },
    };

    public static FindingFact Fact(string area, DateOnly start, Polarity polarity, int ordinal, params string[] themes) => new()
    {
        Label = Label(area, polarity, ordinal),
        Area = new AreaId(area),
        Inspection = Inspection(area, start).Key,
        Polarity = polarity,
        Section = Section(polarity),
        Ordinal = ordinal,
        Page = 3,
        Themes = themes,
        Subtypes = themes.Contains("therapy-access") ? ["quality"] : [],
        Basis = CodingBasis.Adjudicated,
    };

    public static Finding Finding(string area, Polarity polarity, int ordinal, string text, params string[] themes) => new()
    {
        Label = Label(area, polarity, ordinal),
        Polarity = polarity,
        Section = Section(polarity),
        Ordinal = ordinal,
        Text = text,
        Passage = new Passage(3, [new PageSpan(3, 10, 10 + text.Length)]),
        Themes = [.. themes.Select(t => new ThemeSuggestion(t, 0.8125, ["because"]) { Subtypes = ["waiting"] })],
        Phases = ["early-years"],
    };

    public static SampleReport Report(string area = "ambleford", DateOnly? start = null, string edition = "first", params Finding[] findings)
    {
        var file = Encoding.UTF8.GetBytes($"%PDF {area} {start} {edition}");
        var days = new DateRange(start ?? Start, (start ?? Start).AddDays(4));
        var sha = Convert.ToHexStringLower(SHA256.HashData(file));
        return new SampleReport(
            new PublishedReport
            {
                Source = new ReportSource($"99999_{area}.pdf", sha, 4),
                Kind = ReportKind.AreaSendFull2023,
                Area = Field<AreaReference>.Stated(new AreaReference(area, "E06999902", new AreaId(area)), area, 1, "title"),
                Inspection = Field<DateRange>.Stated(days, days.ToString(), 1, "title"),
                PreviousInspection = Field<PreviousInspection>.NotFound,
                Outcome = Field<string>.Stated("inconsistent", "mixed", 2, "outcome"),
                NextInspection = Field<NextInspection>.Stated(new NextInspection("fullInspection", 3, null, true, null), "three years", 2, "next"),
                PriorityActionPlanRequired = Field<bool>.Stated(false, "none", 2, "plan"),
                LocalAuthority = Field<string>.Ambiguous("two names", 9),
                Team = [new TeamMember("A. Person", "Lead inspector", "Ofsted", true)],
                Sections = [new ReportSection("effective", "What works?", 3)],
                Findings = findings.Length > 0 ? findings : [Finding(area, Polarity.Strength, 1, "Children wait less than they did for speech and language therapy.", "therapy-access")],
                Text = new TextLayer("made-up 1", ["Front page 𝄞\n", "Second page\n"]),
            },
            file);
    }

    private static string Section(Polarity polarity) => polarity == Polarity.Strength ? "effective" : "needsToImprove";

    private static string Label(string area, Polarity polarity, int ordinal) => $"{area}-{(polarity == Polarity.Strength ? 'E' : 'N')}{ordinal:00}";

    private sealed class StandingClock : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(2026, 1, 5, 9, 30, 0, 123, 456, TimeSpan.Zero);
    }
}
