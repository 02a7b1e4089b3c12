using System.Security.Cryptography;
using System.Text;
using AreaInspections.Evidence;
using AreaInspections.Tests.Conduct;

namespace AreaInspections.Tests.Evidence;

public class EvidenceTests
{
    /// <summary>Written by hand after the description of the spelling; a browser has to come to the same.</summary>
    private const string Spelt =
        """{"author":"mina.member","confidentiality":"leads","criterion":"meet","day":"2026-01-13","id":"019a0000-0000-7000-8000-000000000007","inspection":"019a0000-0000-7000-8000-000000000001","kind":"trackedCase","parents":["019a0000-0000-7000-8000-000000000005"],"text":"She said \"no\".\u000aThen: C:\\x – 𝄞","transcribedFrom":"notebook 3, page 12","transcribedWrittenBy":"carl.lead","transcribedWrittenOn":"2026-01-12","writtenAt":"2026-03-02T10:07:00.000Z"}""";

    private static readonly EvidenceItem s_item = SampleInspection.Note(7, "meet", 5) with
    {
        Kind = SourceKind.TrackedCase,
        Confidentiality = Confidentiality.Leads,
        Day = new DateOnly(2026, 1, 13),
        Text = "She said \"no\".\nThen: C:\\x – 𝄞",
        Where = "",
        Transcription = new("notebook 3, page 12", "carl.lead", new DateOnly(2026, 1, 12)),
    };

    [Fact]
    public void The_spelling_of_an_item_never_changes()
    {
        EvidenceHash.Canonical(s_item).ShouldBe(Spelt);
        EvidenceHash.Of(s_item).ShouldBe(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Spelt))));
    }

    [Fact]
    public void Every_field_is_part_of_the_hash()
    {
        EvidenceItem[] others =
        [
            s_item with { Id = SampleInspection.Id(8) }, s_item with { Inspection = SampleInspection.Id(2) }, s_item with { Parents = [] }, s_item with { Kind = SourceKind.Note },
            s_item with { Author = "x" }, s_item with { WrittenAt = SampleInspection.Now }, s_item with { Day = null }, s_item with { With = "x" }, s_item with { Where = "x" },
            s_item with { Criterion = "x" }, s_item with { Phases = ["x"] }, s_item with { Themes = ["x"] }, s_item with { Confidentiality = Confidentiality.Team }, s_item with { Text = "x" },
            s_item with { Attachments = ["x"] }, s_item with { Transcription = null },
        ];

        others.Select(EvidenceHash.Of).Append(EvidenceHash.Of(s_item)).ShouldBeUnique();
        others.Length.ShouldBe(typeof(EvidenceItem).GetProperties().Count(p => p.CanWrite));
    }

    [Theory]
    [InlineData("half % of one", "evidence.characters")]
    [InlineData("nothing\0here", "evidence.characters")]
    [InlineData(" \n", "evidence.empty")]
    public void What_cannot_be_kept_as_it_is_is_refused(string text, string code) =>
        Codes(s_item with { Text = text.Replace('%', '\ud83d') }).ShouldBe([code]); // data of a test holds no half characters

    [Fact]
    public void An_item_is_refused_for_an_id_that_says_no_time_and_for_being_its_own_parent()
    {
        Codes(s_item with { Id = new Guid("019a0000-0000-4000-8000-000000000007") }).ShouldBe(["evidence.id"]);
        Codes(s_item with { Parents = [s_item.Id] }).ShouldBe(["evidence.own-parent"]);
        Codes(s_item with { WrittenAt = s_item.WrittenAt.AddTicks(1) }).ShouldBe(["evidence.written-at"]);
        Codes(s_item with { Text = new string('x', EvidenceRules.LongestText + 1) }).ShouldBe(["evidence.too-long"]);
        Codes(s_item).ShouldBeEmpty();
        EvidenceRules.Check(s_item, EvidenceHash.Of(s_item with { Text = "other" })).Single().Code.ShouldBe("evidence.hash-differs");
    }

    [Fact]
    public void Two_successors_stand_side_by_side_until_somebody_chooses()
    {
        EvidenceItem[] items = [SampleInspection.Note(1), SampleInspection.Note(2, "meet", 1), SampleInspection.Note(3, "meet", 1)];

        var open = new EvidenceThreads(items);
        open.Standing.Select(i => i.Id).ShouldBe([SampleInspection.Id(2), SampleInspection.Id(3)]);
        open.Disputed.ShouldBe([SampleInspection.Id(1)]);
        var chosen = new EvidenceThreads([.. items, SampleInspection.Note(4, "meet", 2, 3)]);
        chosen.Disputed.ShouldBeEmpty();
        chosen.StandingFor(SampleInspection.Id(1)).ShouldHaveSingleItem().Id.ShouldBe(SampleInspection.Id(4));
        chosen.Versions(SampleInspection.Id(4)).Count.ShouldBe(4);
    }

    [Fact]
    public void A_successor_that_arrives_before_its_parent_changes_nothing()
    {
        EvidenceItem[] items = [SampleInspection.Note(1), SampleInspection.Note(2, "meet", 1), SampleInspection.Note(3, "meet", 2)];

        new EvidenceThreads(items.Reverse()).Standing.ShouldBe(new EvidenceThreads(items).Standing);
        new EvidenceThreads([items[2]]).Standing.ShouldHaveSingleItem().ShouldBe(items[2]);
    }

    [Fact]
    public void The_matrix_counts_what_stands_and_says_what_is_thin()
    {
        var edition = SampleInspection.Edition("2016");
        SourceKind[] kinds = [SourceKind.Interview, SourceKind.Visit, SourceKind.Data, SourceKind.Data, SourceKind.Note];
        var rich = kinds.Select((k, i) => SampleInspection.Note(10 + i, "meet") with { Kind = k });
        var oneKind = Enumerable.Range(20, 5).Select(i => SampleInspection.Note(i, "identify"));

        var matrix = EvidenceMatrix.Of(edition, new([.. rich, .. oneKind, SampleInspection.Note(30, "meet", 11) with { Kind = SourceKind.Visit }, SampleInspection.Note(31, "lunch")]));

        matrix.Cells.Single(c => c is { Criterion: "meet", Kind: SourceKind.Visit }).Items.ShouldBe(1);
        matrix.Cells.Count.ShouldBe(3 * 7);
        matrix.Thin.Select(t => t.Criterion).ShouldBe(["identify", "improve"]);
        matrix.Unplaced.ShouldBe(1);
    }

    private static string[] Codes(EvidenceItem item) => [.. EvidenceRules.Check(item, EvidenceHash.Of(item)).Select(p => p.Code)];
}
