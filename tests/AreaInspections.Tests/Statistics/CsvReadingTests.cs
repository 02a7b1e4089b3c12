using System.Text;
using AreaInspections.Areas;
using AreaInspections.Statistics;
using static AreaInspections.Tests.Statistics.StatisticsSample;

namespace AreaInspections.Tests.Statistics;

/// <summary>What good files give: figures with their symbols, places by the steadiest key, notes for a person.</summary>
public sealed class CsvReadingTests
{
    private static readonly Place s_devon = Place.Of(new AreaId("devon"));

    [Theory]
    [InlineData("\n", "")]
    [InlineData("\r\n", "")]
    [InlineData("\n", "\uFEFF")]
    [InlineData("\r\n", "\uFEFF")]
    [InlineData("\r\n", "\uFEFF", "\r\n\r\n")]
    public void Line_ends_and_the_mark_of_utf_8_change_nothing(string lineEnd, string mark, string after = "")
    {
        var reading = Read(mark + File(England(2023), Devon(2023, "20,18,10,8,50,44.4")).Replace("\n", lineEnd) + after);

        reading.Notes.ShouldBeEmpty();
        reading.Value!.Rows.ShouldBe(2);
        var figure = reading.Value.Of("ehc-plans-within-20-weeks", "all", s_devon, Period.CalendarYear(2023));
        (figure.Value.Number, figure.Numerator.Number, figure.Denominator.Number).ShouldBe((44.4, 8, 18));
    }

    [Fact]
    public void Columns_stand_in_any_order_and_others_may_stand_between()
    {
        var cells = File(England(2023), Devon(2023)).TrimEnd().Split('\n').Select(l => l.Split(',').Reverse().ToList()).ToList();
        var text = string.Join('\n', cells.Select((c, i) => string.Join(',', c.Prepend(i == 0 ? "remark" : "x"))));

        Read(text).Value!.Observations.OrderBy(o => o.ToString()).ShouldBe(Read(File(England(2023), Devon(2023))).Value!.Observations.OrderBy(o => o.ToString()));
    }

    [Fact]
    public void Symbols_stay_what_they_are()
    {
        var reading = Read(File(Devon(2023, "z,x,c,low,k,u"), England(2023, ":,~,*,.,,x"))).Value!;

        var figures = reading.Observations.SelectMany(o => new[] { o.Value, o.Numerator, o.Denominator }).Select(f => f.Symbol).Distinct();
        figures.ShouldBe([Symbol.Z, Symbol.X, Symbol.C, Symbol.Low, Symbol.K, Symbol.U, Symbol.Colon, Symbol.Tilde, Symbol.Star, Symbol.Dot, Symbol.Blank], ignoreOrder: true);
        reading.Symbols.ShouldBe(new Dictionary<Symbol, int> { [Symbol.K] = 1, [Symbol.U] = 1, [Symbol.Blank] = 1, [Symbol.X] = 1 }, ignoreOrder: true);
    }

    [Fact]
    public void Numbers_may_have_blanks_around_and_commas_between_thousands()
    {
        var figure = Read(File(England(2023, "\"1,200\",\"1,000\", 600 ,500,50, 49.166"))).Value!.Of("ehc-plans-within-20-weeks", "all", Place.England, Period.CalendarYear(2023));

        (figure.Value.Number, figure.Denominator.Number).ShouldBe((49.166, 1000));
    }

    [Fact]
    public void Names_with_commas_and_quotes_are_read()
    {
        var name = "\"Bristol, City of \"\"the\"\"\nharbour\"";

        Read(File(Area(2023, "E06000023", "801", name))).Value!.Observations.ShouldAllBe(o => o.Place == Place.Of(new AreaId("bristol")));
    }

    [Fact]
    public void A_retired_code_is_counted_and_its_area_goes_on()
    {
        var reading = Read(File(Area(2023, "E10000002", "825", "Buckinghamshire"), Area(2022, "E06000060", "825", "Buckinghamshire")));

        reading.Value!.Observations.ShouldAllBe(o => o.Place == Place.Of(new AreaId("buckinghamshire")));
        reading.Value.RetiredCodes.ShouldBe(new Dictionary<string, int> { ["E10000002"] = 1 });
        reading.Notes.Single().Found.ShouldBe("E10000002: 1 row");
        reading.Notes.Single().Expected.ShouldBe("E06000060 (Buckinghamshire)");
    }

    [Fact]
    public void An_area_that_has_ended_keeps_its_own_place()
    {
        var reading = Read(File(Area(2022, "E10000006", "909", "Cumbria"), Area(2024, "E06000063", "942", "Cumberland")));

        reading.Value!.Observations.Select(o => (o.Place.Code, o.Period.Start.Year)).Distinct().ShouldBe([("cumbria", 2022), ("cumberland", 2024)]);
        reading.Value.RetiredCodes.ShouldBeEmpty();
    }

    [Fact]
    public void Number_wins_over_code_and_the_disagreement_is_told()
    {
        var reading = Read(File(England(2023), Area(2023, "E06000023", "878", "Devon")));

        reading.Value!.Observations.ShouldContain(o => o.Place == s_devon);
        reading.Notes.Single().Found.ShouldBe("Devon (E06000023, 878): 1 row");
    }

    [Fact]
    public void An_unknown_area_is_named_with_its_rows()
    {
        var reading = Read(File(England(2023), Devon(2023), Area(2023, "W06000001", "660", "Isle of Anglesey")));

        reading.Value.ShouldNotBeNull();
        reading.Notes.Single().Found.ShouldBe("Isle of Anglesey (W06000001, 660): 1 row");
    }

    [Fact]
    public void Levels_that_are_not_kept_are_counted() =>
        Read(File(England(2023), Devon(2023).Replace("Local authority", "Local authority district"))).Notes.Single().Found.ShouldBe("Local authority district: 1 row");

    [Fact]
    public void Periods_another_source_is_believed_for_are_left_out_and_told()
    {
        var reading = Read(File(England(2018), England(2019)));

        reading.Value!.Observations.ShouldAllBe(o => o.Period == Period.CalendarYear(2019));
        reading.Notes.Select(n => n.Found).ShouldContain("EHC plans within 20 weeks: 1 row");
    }

    [Fact]
    public void A_file_is_known_by_what_it_holds()
    {
        var bytes = Encoding.UTF8.GetBytes(File(England(2023)));
        var reading = Read(Packed(bytes), "requests.xlsx").Value!;

        reading.Source.Id.ShouldBe("dfe-ehc-timeliness");
        reading.File.ShouldBe("requests.xlsx");
        reading.Length.ShouldBe(Packed(bytes).Length);
        Read(bytes).Value!.Sha256.ShouldBe(Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(bytes)));
    }

    [Fact]
    public void Stopping_stops()
    {
        using var stop = new CancellationTokenSource();
        stop.Cancel();

        Should.Throw<OperationCanceledException>(() => Readers.Statistics.StatisticsFileReader.Read(
            new MemoryStream(Encoding.UTF8.GetBytes(File(England(2023)))), "file.csv", Register, Catalogue, null, stop.Token));
    }
}
