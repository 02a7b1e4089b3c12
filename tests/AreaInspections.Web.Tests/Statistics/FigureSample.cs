using AreaInspections.Areas;
using AreaInspections.Readers.Areas;
using AreaInspections.Readers.Statistics;
using AreaInspections.Statistics;
using AreaInspections.Store.History;
using AreaInspections.Store.Statistics;

namespace AreaInspections.Web.Tests.Statistics;

/// <summary>Made-up figures of declared indicators, as files would give them: symbols among them, an area without any, boards of the NHS, neighbours.</summary>
internal static class FigureSample
{
    /// <summary>Its figure of 2023 is withheld, with a <c>c</c>.</summary>
    public const string Withheld = "rutland";

    /// <summary>Nothing is published of it.</summary>
    public const string Silent = "isles-of-scilly";

    private static readonly AreaRegister s_register = AreaRegisterReader.Load();

    /// <summary>The board of Devon.</summary>
    public static BoardMembership Board => s_register.Find(new AreaId("devon"))!.Boards.Last(b => b.Until is null);

    public static async Task Import(StatisticsStore store)
    {
        foreach (var reading in new[] { Exclusions(), Plans(), Waits(), Alike() })
        {
            (await store.Import(reading, StatisticsCatalogueReader.Load().Version, new Change("tests", "made-up figures"))).Succeeded.ShouldBeTrue(reading.File);
        }
    }

    /// <summary>England, 2015/16: 0.32 beside 0.05 in 100 pupils, which is 6.4 times.</summary>
    private static StatisticsReading Exclusions()
    {
        Observation Of(string group, double above, double below) => new(
            new("permanent-exclusion-rate", group), Place.England, Period.AcademicYear(2015), Figure.Of(Math.Round(above / below * 100, 2)), Figure.Of(above), Figure.Of(below));
        return Reading("dfe-exclusions-sfr", "exclusions.csv", [Of("sen-support", 3_200, 1_000_000), Of("ehc-plan", 400, 235_000), Of("no-sen", 3_400, 6_800_000), Of("all", 7_000, 8_035_000)]);
    }

    /// <summary>Every area that existed from 2019 to 2023; Devon at a quarter of England's share.</summary>
    private static StatisticsReading Plans()
    {
        var series = new SeriesKey("ehc-plans-within-20-weeks", "all");
        Observation Of(Place place, int year, int above, int below) => new(series, place, Period.CalendarYear(year), Figure.Of(Math.Round(above * 100.0 / below, 1)), Figure.Of(above), Figure.Of(below));
        var all = new List<Observation>();
        foreach (var year in Enumerable.Range(2019, 5))
        {
            var places = s_register.AsAt(new(year, 12, 31)).Where(a => a.Id.Value != Silent).ToList();
            all.AddRange(places.Select((a, i) => (a.Id.Value, year) switch
            {
                (Withheld, 2023) => new Observation(series, Place.Of(a.Id), Period.CalendarYear(year), Figure.Missing(Symbol.C), Figure.Missing(Symbol.C), Figure.Missing(Symbol.C)),
                ("devon", _) => Of(Place.Of(a.Id), year, 150 - (20 * (year - 2019)), 1_000),
                _ => Of(Place.Of(a.Id), year, 150 + (i * 7 % 250), 500),
            }));
            all.Add(Of(Place.England, year, 30_000, 60_000));
            all.Add(new(series, new(PlaceLevel.Region, "E12000009"), Period.CalendarYear(year), Figure.Of(45), Figure.Of(2_700), Figure.Of(6_000)));
        }

        return Reading("dfe-ehc-timeliness", "plans.csv", all);
    }

    /// <summary>August 2023: the board of Devon with half of its children waiting over 18 weeks, the others with a fifth to a third.</summary>
    private static StatisticsReading Waits()
    {
        var month = Period.Month(2023, 8);
        var boards = s_register.Boards.Where(b => b.ExistsOn(new(2023, 8, 31))).ToList();
        IEnumerable<Observation> Of(Place place, int over, int waiting) =>
        [
            new(new("children-waiting", "speech-and-language-therapy"), place, month, Figure.Of(waiting), Figure.None, Figure.None),
            new(new("children-waiting-over-18-weeks-share", "speech-and-language-therapy"), place, month, Figure.Of(over * 100.0 / waiting), Figure.Of(over), Figure.Of(waiting)),
        ];
        var none = new Observation(new("children-waiting-over-18-weeks-share", "dietetics"), new(PlaceLevel.Board, Board.Code), month, Figure.Missing(Symbol.Dash), Figure.None, Figure.None);
        return Reading(
            "nhs-community-waits",
            "waits.xlsx",
            [.. boards.SelectMany((b, i) => Of(new(PlaceLevel.Board, b.Code), b.Code == Board.Code ? 1_500 : 600 + (i * 10), 3_000)), .. Of(Place.England, 30_000, 120_000), none]);
    }

    private static StatisticsReading Alike()
    {
        var all = s_register.AsAt(new(2025, 5, 1)).Select(a => a.Id).ToList();
        return Reading("statistical-neighbours", "neighbours.xlsx", []) with
        {
            Neighbours = new("neighbours-2025-05", "Statistical neighbours, May 2025", all.ToDictionary(a => a, a => (IReadOnlyList<Neighbour>)[.. Enumerable.Range(1, 10).Select(n => new Neighbour(all[(all.IndexOf(a) + n) % all.Count], "Close"))])),
        };
    }

    private static StatisticsReading Reading(string source, string file, List<Observation> observations) => new()
    {
        File = file,
        Sha256 = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(file))),
        Length = 1,
        Source = StatisticsCatalogueReader.Load().Source(source)!,
        Published = new(2024, 6, 27),
        Rows = observations.Count,
        Observations = observations,
    };
}
