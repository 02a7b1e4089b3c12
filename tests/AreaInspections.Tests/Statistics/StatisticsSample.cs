using System.IO.Compression;
using System.Text;
using AreaInspections.Areas;
using AreaInspections.Readers.Areas;
using AreaInspections.Readers.Statistics;
using AreaInspections.Statistics;

namespace AreaInspections.Tests.Statistics;

/// <summary>Small made-up files in the columns of real ones, and reading them.</summary>
internal static class StatisticsSample
{
    /// <summary>Names of columns of figures on the timeliness of plans, up to the last one that is used here.</summary>
    public const string Header =
        "time_period,time_identifier,geographic_level,country_code,country_name,region_code,region_name,new_la_code,old_la_code,la_name,breakdown_topic,breakdown,"
        + "plans_issued_den,plans_issued_den_ex,plans_issued_within_20_weeks,plans_issued_20_weeks_ex,pc_plans_issued_within_20_weeks,PC_plans_issued_20_weeks_ex";

    public static AreaRegister Register { get; } = AreaRegisterReader.Load();

    public static StatisticsCatalogue Catalogue { get; } = StatisticsCatalogueReader.Load();

    /// <summary>A row of England.</summary>
    public static string England(int year, string figures = "200,180,100,90,50,50") =>
        $"{year},Calendar year,National,E92000001,England,,,,,,All EHC plans issued,All EHC plans issued,{figures}";

    /// <summary>A row of a local area.</summary>
    public static string Area(int year, string code, string number, string name, string figures = "20,18,10,9,50,50") =>
        $"{year},Calendar year,Local authority,E92000001,England,E12000009,South West,{code},{number},{name},All EHC plans issued,All EHC plans issued,{figures}";

    public static string Devon(int year, string figures = "20,18,10,9,50,50") => Area(year, "E10000008", "878", "Devon", figures);

    public static string File(params string[] rows) => string.Join('\n', [Header, .. rows, ""]);

    public static Reading<StatisticsReading> Read(string text) => Read(Encoding.UTF8.GetBytes(text));

    public static Reading<StatisticsReading> Read(byte[] bytes, string name = "file.csv") =>
        StatisticsFileReader.Read(new MemoryStream(bytes), name, Register, Catalogue, stop: TestContext.Current.CancellationToken);

    /// <returns>What a file is refused for.</returns>
    public static IReadOnlyList<Note> Refused(string text) => Refused(Encoding.UTF8.GetBytes(text));

    public static IReadOnlyList<Note> Refused(byte[] bytes)
    {
        var reading = Read(bytes);
        reading.Value.ShouldBeNull();
        return reading.Notes;
    }

    public static byte[] Packed(byte[] bytes)
    {
        using var packed = new MemoryStream();
        using (var pack = new GZipStream(packed, CompressionLevel.Fastest))
        {
            pack.Write(bytes);
        }

        return packed.ToArray();
    }

    /// <summary>A published file, read once.</summary>
    /// <param name="relative">Below <c>data/statistics</c>.</param>
    public static StatisticsReading Published(string relative)
    {
        var reading = StatisticsFileReader.Read(SharedData.Require("data/statistics/" + relative), Register, Catalogue);
        return reading.Value.ShouldNotBeNull(string.Join('\n', reading.Notes));
    }

    public static Observation Of(this StatisticsReading reading, string indicator, string group, Place place, Period period) =>
        reading.Observations.Single(o => o.Series == new SeriesKey(indicator, group) && o.Place == place && o.Period == period);
}
