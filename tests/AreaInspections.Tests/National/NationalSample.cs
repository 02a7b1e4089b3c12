using AreaInspections.Areas;
using AreaInspections.Findings;
using AreaInspections.Inspections;
using AreaInspections.National;

namespace AreaInspections.Tests.National;

/// <summary>
/// A small invented country of six areas. As at <see cref="Day"/>, five exist, three of them have a published 2023 report, two of those are coded:
/// Ashby (positive) and Brook (failing); Cole is not coded, Dale is published later, Eden was only inspected under 2016, Old Ford is no more.
/// </summary>
internal static class NationalSample
{
    public static readonly DateOnly Day = new(2024, 6, 30);

    public static readonly QuantityWords Words = new("test", 20, [new(0m, "few"), new(0.3333m, "a third"), new(0.3334m, "over a third"), new(0.5m, "half"), new(0.5001m, "over half")]);

    public static LocalArea Area(string name, string region = "London") => new()
    {
        Id = new AreaId(name.ToLowerInvariant().Replace(' ', '-')),
        Name = name,
        Codes = [new DatedCode("E09", null, null)],
        DfeNumber = "999",
        Region = region,
        OfstedRegion = region,
    };

    public static InspectionRecord Inspection(string area, string start, string? published, string outcome = "inconsistent", string edition = "2023") => new()
    {
        Area = new AreaId(area),
        Edition = edition,
        Kind = InspectionKind.Full,
        Start = DateOnly.Parse(start),
        Published = published is null ? null : DateOnly.Parse(published),
        Outcome = outcome,
        Source = new Source("A made-up report", "Nobody"),
    };

    public static FindingFact Finding(string label, string inspection, Polarity polarity, params string[] themes) => new()
    {
        Label = label,
        Area = new AreaId(inspection.Split('/')[0]),
        Inspection = inspection,
        Polarity = polarity,
        Section = "effective",
        Ordinal = 1,
        Page = 3,
        Themes = themes,
        Basis = CodingBasis.Adjudicated,
    };

    public static NationalRecord Record() => new(
        [
            Area("Ashby"),
            Area("Brook", "South West"),
            Area("Cole"),
            Area("Dale"),
            Area("Eden"),
            Area("Old Ford") with { Abolished = new(2023, 4, 1), Successors = [new("ashby")] },
        ],
        [
            Inspection("ashby", "2023-02-06", "2023-04-06", "systemicFailings"),
            Inspection("ashby", "2024-01-08", "2024-03-08", "typicallyPositive"),
            Inspection("brook", "2023-05-15", "2023-07-15", "systemicFailings"),
            Inspection("cole", "2024-02-05", "2024-04-05"),
            Inspection("dale", "2024-05-13", "2024-07-13"),
            Inspection("eden", "2017-05-15", "2017-07-15", "statementRequired", "2016"),
            Inspection("old-ford", "2023-01-09", "2023-03-09"),
        ],
        [
            Finding("A-E01", "ashby/full/2024-01-08", Polarity.Strength, "therapy-access") with { Subtypes = ["quality"], Phases = ["early-years"] },
            Finding("A-N01", "ashby/full/2024-01-08", Polarity.Weakness, "therapy-access") with { Subtypes = ["waiting"] },
            Finding("A-I01", "ashby/full/2024-01-08", Polarity.Improvement, "therapy-access"),
            Finding("B-P01", "brook/full/2023-05-15", Polarity.Priority, "ehc-quality", "therapy-access") with { Subtypes = ["waiting"] },
            Finding("B-E01", "brook/full/2023-05-15", Polarity.Strength, "co-production"),
            Finding("X-N01", "ashby/full/2023-02-06", Polarity.Weakness, "co-production"),
        ],
        [])
    {
        Codebook = Codebook(),
        Words = Words,
        Editions = AreaInspections.Readers.Frameworks.FrameworkReader.Load(),
    };

    public static NationalReport Report(NationalRecord? record = null, CountingRule rule = CountingRule.Published) =>
        NationalReport.Build(record ?? Record(), Day, "2023", rule);

    public static Codebook Codebook() => new(
        2,
        [new("identify", "Identifying needs")],
        ["early-years", "secondary"],
        [],
        [.. new[] { ("therapy-access", "Access to therapy services"), ("ehc-quality", "Quality of EHC plans"), ("co-production", "Co-production"), ("other", "Other") }
            .Select(t => new Theme(t.Item1, t.Item2, "", [], new Dictionary<string, string>(), new Dictionary<string, string>()))]);
}
