using AreaInspections.Conduct;
using AreaInspections.Evidence;

namespace AreaInspections.Tests.Conduct;

public class EvidenceInSightTests
{
    private static readonly Inspection s_inspection = SampleInspection.Inspection(SampleInspection.Edition("2023"));

    private static EvidenceInSight Seen(string by, params EvidenceItem[] items) => new(s_inspection, SampleInspection.Known.Single(p => p.Email == by), items);

    private static EvidenceItem Closed(int number, params int[] parents) => SampleInspection.Note(number, "meet", parents) with { Author = "olive.lead", Confidentiality = Confidentiality.Leads };

    [Fact]
    public void What_was_replaced_out_of_sight_stands_for_nobody()
    {
        EvidenceItem[] items = [SampleInspection.Note(1), Closed(2, 1)];

        Seen("carl.lead", items).Standing.Select(i => i.Id).ShouldBe([SampleInspection.Id(2)]);
        var member = Seen("mina.member", items);
        member.Standing.ShouldBeEmpty();
        member.Find(SampleInspection.Id(1)).ShouldNotBeNull();
        member.IsReplaced(SampleInspection.Id(1)).ShouldBeTrue();
        (member.IsHidden(SampleInspection.Id(2)), member.IsHidden(SampleInspection.Id(3))).ShouldBe((true, false));
        member.ReplacedOutOfSight.ShouldBe([SampleInspection.Id(1)]);
    }

    [Fact]
    public void A_dispute_is_told_once_with_all_its_sides()
    {
        EvidenceItem[] items = [SampleInspection.Note(1), SampleInspection.Note(2, "meet", 1), SampleInspection.Note(3, "meet", 1), SampleInspection.Note(4, "meet", 3), SampleInspection.Note(5, "meet", 3)];

        Seen("mina.member", items).Disputes.ShouldHaveSingleItem().Select(i => i.Id).ShouldBe([SampleInspection.Id(2), SampleInspection.Id(4), SampleInspection.Id(5)]);
        Seen("mina.member", [.. items, SampleInspection.Note(6, "meet", 2, 4, 5)]).Disputes.ShouldBeEmpty();
        Seen("mina.member", items[0], items[1], Closed(3, 1)).Disputes.ShouldBeEmpty("nobody chooses between what they cannot read");
    }

    [Fact]
    public void A_file_is_hidden_where_only_hidden_items_name_it()
    {
        EvidenceItem[] items = [Closed(1) with { Attachments = ["only", "both"] }, SampleInspection.Note(2) with { Attachments = ["both"] }];

        new[] { "only", "both", "new" }.Select(Seen("mina.member", items).HidesFile).ShouldBe([true, false, false]);
        Seen("carl.lead", items).HidesFile("only").ShouldBeFalse();
    }
}
