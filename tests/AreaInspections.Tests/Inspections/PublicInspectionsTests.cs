using AreaInspections.Areas;
using AreaInspections.Inspections;
using AreaInspections.Readers.Areas;
using AreaInspections.Readers.Inspections;

namespace AreaInspections.Tests.Inspections;

public class PublicRecordTests
{
    private static readonly IReadOnlyList<InspectionRecord> s_record = PublicInspections.Load();

    [Fact]
    public void Every_inspected_area_existed_on_the_first_day()
    {
        var register = AreaRegisterReader.Load();

        s_record.ShouldAllBe(i => register.Find(i.Area) != null && register.Find(i.Area)!.ExistsOn(i.Start));
        s_record.Count.ShouldBe(151 + 47 + 38);
    }

    [Fact]
    public void No_inspection_stands_twice() => s_record.Select(i => i.Key).Distinct().Count().ShouldBe(s_record.Count);

    [Fact]
    public void Days_are_in_order_and_every_row_has_its_source()
    {
        s_record.ShouldAllBe(i => i.Published > i.Start && (i.End == null || (i.End >= i.Start && i.End < i.Published)));
        s_record.ShouldAllBe(i => i.Source.Title.Length > 0 && i.Source.Place != null && i.Outcome != null);
    }

    [Fact]
    public void A_revisit_follows_a_required_statement_and_counts_its_weaknesses()
    {
        foreach (var revisit in s_record.Where(i => i.Kind == InspectionKind.Revisit))
        {
            var first = s_record.Single(i => i.Area == revisit.Area && i.Edition == "2016" && i.Kind == InspectionKind.Full);
            first.Outcome.ShouldBe("statementRequired", revisit.Key);
            first.Start.ShouldBeLessThan(revisit.Start);
            revisit.Weaknesses.ShouldBe(first.Weaknesses, revisit.Key);
        }
    }

    [Fact]
    public void The_first_years_thirty_are_the_same_begun_by_March_or_published_by_June_2017()
    {
        var begun = s_record.Where(i => i.Start <= new DateOnly(2017, 3, 31)).ToList();
        var published = s_record.Where(i => i.Published <= new DateOnly(2017, 6, 30)).ToList();

        published.ShouldBe(begun, ignoreOrder: true);
        begun.Count.ShouldBe(30);
        begun.Count(i => i.Outcome == "statementRequired").ShouldBe(9);
    }

    [Fact]
    public void The_title_page_wins_over_the_management_information_and_says_so()
    {
        var oxfordshire = s_record.Single(i => i.Area == new AreaId("oxfordshire") && i.Edition == "2023");

        oxfordshire.Start.ShouldBe(new DateOnly(2023, 7, 13));
        oxfordshire.Remarks.ShouldHaveSingleItem().ShouldContain("17 July 2023");
    }

    [Fact]
    public void Dorset_keeps_its_inspection_under_the_area_it_was()
    {
        var dorset = s_record.Where(i => i.Area == new AreaId("dorset-to-2019")).ToList();

        dorset.Select(i => i.Key).ShouldBe(["dorset-to-2019/full/2017-01-23", "dorset-to-2019/revisit/2019-02-04"]);
        dorset.ShouldAllBe(i => i.Remarks.Count == 1);
    }
}
