using AreaInspections.Areas;
using AreaInspections.Statistics;
using AreaInspections.Store.Statistics;
using AreaInspections.Store.Tests.Databases;

namespace AreaInspections.Store.Tests.Statistics;

/// <summary>Invented publications of statistics; a test takes one and changes what it is about.</summary>
internal static class StatisticsSample
{
    public const string Declared = "declared-1";

    public static readonly SeriesKey Plans = new("plans", "all");
    public static readonly SeriesKey Waits = new("waits", "therapy");
    public static readonly Place Ambleford = Place.Of(new AreaId("ambleford"));
    public static readonly Place Brackwater = Place.Of(new AreaId("brackwater"));

    public static StatisticsSource Source(string id = "made-up", bool complete = true) => new()
    {
        Id = id,
        Publisher = "Nobody",
        Title = "Made-up statistics",
        Licence = "None",
        Shape = "ees-csv",
        Columns = ["time_period"],
        Meanings = new Dictionary<Symbol, Absence> { [Symbol.C] = Absence.Suppressed },
        Caveats = [],
        Complete = complete,
    };

    public static Observation Of(Place place, int year, double value, SeriesKey? series = null) =>
        new(series ?? Plans, place, Period.CalendarYear(year), Figure.Of(value), Figure.Of(value * 2), Figure.Of(200));

    /// <param name="edition">Stands for the bytes of the file.</param>
    public static StatisticsReading Reading(string edition, DateOnly? published, params IReadOnlyList<Observation> observations) => new()
    {
        File = $"{edition}.csv",
        Sha256 = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(edition))),
        Length = 1000,
        Source = Source(),
        Published = published,
        Rows = observations.Count,
        Observations = observations,
    };

    /// <summary>Two areas and England in two years.</summary>
    public static StatisticsReading First() => Reading(
        "first",
        new DateOnly(2024, 6, 1),
        Of(Ambleford, 2022, 40),
        Of(Ambleford, 2023, 50.5),
        Of(Brackwater, 2023, 60),
        new Observation(Plans, Brackwater, Period.CalendarYear(2022), Figure.Missing(Symbol.C), Figure.None, Figure.Of(7)),
        Of(Place.England, 2023, 49.125));

    /// <summary>Says something else of Ambleford in 2023, nothing of England, and speaks of 2024.</summary>
    public static StatisticsReading Revised() => Reading(
        "revised", new DateOnly(2025, 6, 1), Of(Ambleford, 2023, 51), Of(Brackwater, 2023, 60), Of(Ambleford, 2024, 55));

    public static async Task<StatisticsReceipt> Imported(this TestStore store, StatisticsReading reading, string version = Declared) =>
        (await store.Statistics.Import(reading, version, Sample.Change)).Value;

    /// <summary>What is known now of the plans of all places, each as "ambleford 2023 50.5".</summary>
    public static async Task<IReadOnlyList<string>> InForce(this TestStore store, DateTime? asKnown = null) =>
        [.. (await store.Statistics.Figures(new("plans", PeriodKind.CalendarYear) { AsKnown = asKnown })).Select(k => Spell(k.Observation)).Order(StringComparer.Ordinal)];

    public static string Spell(Observation o) => $"{o.Place.Code} {o.Period.Code} {o.Value}";

    /// <summary>The same database with another time.</summary>
    public static TestStore At(this TestStore store, int hour) => new(store.Settings, new Hour(hour));

    private sealed class Hour(int hour) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(2026, 1, 5, hour, 0, 0, TimeSpan.Zero);
    }
}
