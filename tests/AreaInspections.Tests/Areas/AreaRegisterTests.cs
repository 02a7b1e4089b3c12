using AreaInspections.Areas;
using AreaInspections.Readers.Areas;

namespace AreaInspections.Tests.Areas;

public class AreaRegisterTests
{
    private static readonly AreaRegister s_register = AreaRegisterReader.Load();

    [Theory]
    [InlineData("2016-05-01", 152)]
    [InlineData("2017-05-31", 152)]
    [InlineData("2019-03-31", 152)]
    [InlineData("2019-04-01", 151)]
    [InlineData("2021-03-31", 151)]
    [InlineData("2021-04-01", 152)]
    [InlineData("2023-03-31", 152)]
    [InlineData("2023-04-01", 153)]
    [InlineData("2026-11-01", 153)]
    public void Areas_are_counted_for_a_day(string day, int expected) => s_register.Count(Day(day)).ShouldBe(expected);

    [Fact]
    public void Codes_of_every_area_follow_each_other_without_gap_or_overlap()
    {
        foreach (var area in s_register.All)
        {
            area.Codes[0].From.ShouldBe(area.Established, area.Id.Value);
            area.Codes[^1].Until.ShouldBe(area.Abolished, area.Id.Value);
            area.Codes.Zip(area.Codes.Skip(1)).ShouldAllBe(p => p.First.Until != null && p.First.Until == p.Second.From);
        }

        s_register.All.Count.ShouldBe(158);
    }

    [Fact]
    public void Every_code_leads_to_its_area_on_any_day_it_held()
    {
        var codes = s_register.All.SelectMany(a => a.Codes, (a, c) => (Area: a, Code: c)).ToList();

        codes.ShouldAllBe(p => s_register.ByCode(p.Code.Code) == p.Area);
        codes.ShouldAllBe(p => p.Area.CodeOn(p.Code.From ?? new DateOnly(2000, 1, 1)) == p.Code.Code);
        codes.Count.ShouldBe(165);
    }

    [Fact]
    public void Successors_begin_on_the_day_their_predecessors_end()
    {
        var ended = s_register.All.Where(a => a.Abolished is not null).ToList();

        ended.Select(a => a.Id.Value).ShouldBe(["bournemouth", "cumbria", "dorset-to-2019", "northamptonshire", "poole"], ignoreOrder: true);
        ended.ShouldAllBe(a => a.Successors.Count > 0 && a.Successors.All(s => s_register.Find(s)!.Established == a.Abolished));
        s_register.All.Where(a => a.Established is not null).ShouldAllBe(a => a.Predecessors.Count > 0);
    }

    [Fact]
    public void There_are_nine_regions_eight_of_Ofsted_and_a_number_for_every_area()
    {
        s_register.All.Select(a => a.Region).Distinct().Count().ShouldBe(9);
        s_register.All.Select(a => a.OfstedRegion).Distinct().Count().ShouldBe(8);
        s_register.All.Select(a => a.DfeNumber).Distinct().Count().ShouldBe(158);
        s_register.AsAt(Day("2026-11-01")).ShouldAllBe(a => a.OfstedUrn != null);
    }

    [Fact]
    public void Dorset_means_another_area_before_April_2019()
    {
        s_register.ByName("Dorset", Day("2019-02-04"))!.Id.Value.ShouldBe("dorset-to-2019");
        s_register.ByName("Dorset Council", Day("2024-03-11"))!.Id.Value.ShouldBe("dorset");
        s_register.Find(new AreaId("sheffield"))!.CodeOn(Day("2018-11-12")).ShouldBe("E08000019");
    }

    private static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd");
}
