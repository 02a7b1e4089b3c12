using AreaInspections.Statistics;
using AreaInspections.Store.Statistics;

namespace AreaInspections.Store.Tests.Statistics;

/// <summary>Numbers and hashes that lie in databases: they never change.</summary>
public sealed class StatisticsSpellingTests
{
    [Fact]
    public void The_hash_of_a_block_is_the_one_computed_elsewhere() => StatisticsHash.OfBlock(
    [
        new("LocalArea/ambleford", 50.5, 101, 200, 0), new("England/E92000001", 49.125, null, null, (14 << 5) | (1 << 10)),
    ]).ShouldBe("d4b05c68e02fadafc75d556ad8e9c57278618a87ab3731c83cad5a225485da56");

    [Fact]
    public void Symbols_keep_their_numbers() => Enum.GetValues<Symbol>()
        .Select(s => SymbolsColumn.Of(new Observation(default, default, default, Figure.Missing(s), Figure.Of(1), Figure.Of(1))))
        .ShouldBe(Enumerable.Range(1, Enum.GetValues<Symbol>().Length));

    [Fact]
    public void Periods_keep_their_numbers()
    {
        PeriodColumn.Of(Period.CalendarYear(2023)).ShouldBe(10_738_520);
        PeriodColumn.Of(Period.Day(new(2023, 1, 1))).ShouldBe(90_738_520);
        Enum.GetValues<PeriodKind>().Select(PeriodColumn.First).Order().ShouldBe(Enumerable.Range(1, Enum.GetValues<PeriodKind>().Length).Select(k => k * 10_000_000));
        PeriodColumn.Read(PeriodColumn.Of(Period.Month(2023, 8))).ShouldBe(Period.Month(2023, 8));
        PeriodColumn.Text(7).ShouldBe("#7");
    }
}
