using AreaInspections.Readers.Reports;
using AreaInspections.Reports;

namespace AreaInspections.Tests.Reports;

public class PeopleAndBodiesTests
{
    private static readonly DateOnly s_day = new(2024, 3, 11);

    [Fact]
    public void Team_is_read_from_two_columns()
    {
        var team = Team(new Document()
            .Cell(1, 0, 0, "Ofsted").Cell(1, 0, 1, "Care Quality Commission")
            .Cell(1, 1, 0, "Dr Ada North, Ofsted HMI, lead inspector").Cell(1, 1, 1, "Ben South, CQC lead inspector")
            .Cell(1, 2, 0, "Cara East-West HMI, Ofsted").Cell(1, 2, 1, "Dan Weir, CQC Inspector"));

        team.ShouldBe([
            new TeamMember("Dr Ada North", "Ofsted HMI, lead inspector", "Ofsted", true),
            new TeamMember("Cara East-West", "HMI, Ofsted", "Ofsted", false),
            new TeamMember("Ben South", "CQC lead inspector", "CQC", true),
            new TeamMember("Dan Weir", "CQC Inspector", "CQC", false)]);
    }

    [Theory]
    [InlineData("Ada North, His Majesty’s Inspector, Lead Inspector|Cara East, Ofsted Inspector")]
    [InlineData("Ada North – HMI lead inspector Cara East – Ofsted Inspector")]
    [InlineData("Ada North (HMI, lead inspector)|Cara East (Ofsted Inspector)")]
    [InlineData("Ada North|HMI Lead inspector|Cara East|Ofsted Inspector")]
    public void Team_is_read_from_paragraphs_in_any_form(string lines)
    {
        var team = Team(new Document().Text("Ofsted").Text(lines.Split('|')));

        team.Select(m => (m.Name, m.Body, m.Lead)).ShouldBe([("Ada North", "Ofsted", true), ("Cara East", "Ofsted", false)]);
    }

    [Fact]
    public void A_surname_that_roles_have_as_a_word_is_a_surname()
    {
        var team = Team(new Document().Text("Ofsted").Text("Olive Lead, HMI, lead inspector", "Carl Care, CQC Inspector", "Ada North Lead Inspector"));

        team.Select(m => (m.Name, m.Role)).ShouldBe([("Olive Lead", "HMI, lead inspector"), ("Ada North", "Lead Inspector"), ("Carl Care", "CQC Inspector")]);
    }

    [Fact]
    public void Team_goes_on_in_the_columns_of_the_next_page()
    {
        var team = Team(new Document().Cell(1, 0, 0, "Ofsted").Cell(1, 0, 1, "Care Quality Commission").Cell(1, 1, 0, "Ada North").NewPage().Cell(2, 0, 1, "Ben South"));

        team.Select(m => (m.Name, m.Body)).ShouldBe([("Ada North", "Ofsted"), ("Ben South", "CQC")]);
    }

    [Fact]
    public void Authority_and_board_are_the_first_entries_under_their_heads()
    {
        var (authority, boards) = Details(new Document()
            .Cell(1, 0, 0, "Local authority").Cell(1, 0, 1, "Integrated care board")
            .Cell(1, 1, 0, "Wexmoor Council").Cell(1, 1, 1, "Herefordshire and Worcestershire NHS", "Integrated Care Board")
            .Cell(1, 2, 0, "Ada North, Director").Cell(1, 2, 1, "Ben South, Chief Executive of the Integrated Care Board")
            .Cell(1, 3, 0, "1 Main Street").Cell(1, 3, 1, "NHS Herefordshire and Worcestershire ICB", "2 Side Street"));

        authority.Value.ShouldBe("Wexmoor Council");
        boards.ShouldBe([new BoardReference("Herefordshire and Worcestershire NHS Integrated Care Board", "E54000019")]);
    }

    [Theory]
    [InlineData("Surrey Heartlands ICB and Frimley ICB")]
    [InlineData("Surrey Heartlands ICB|Frimley ICB")]
    [InlineData("Surrey Heartlands ICB Frimley Integrated Care Board (ICB)")]
    [InlineData("Surrey Heartlands; Frimley")]
    [InlineData("NHS Surrey Heartlands Integrated Care Board, NHS Frimley Integrated Care Board")]
    public void Several_boards_are_told_apart(string entries)
    {
        var (_, boards) = Details(new Document().Cell(1, 0, 1, "Integrated care boards").Cell(1, 1, 1, entries.Split('|')));

        boards.Select(b => b.Code).ShouldBe(["E54000052", "E54000034"]);
    }

    [Fact]
    public void Board_with_and_in_its_name_is_one()
    {
        var (_, boards) = Details(new Document().Cell(1, 0, 1, "Integrated Care Board").Cell(1, 1, 1, "NHS Buckinghamshire, Oxfordshire, and Berkshire West"));

        boards.ShouldHaveSingleItem().Code.ShouldBe("E54000044");
    }

    private static IReadOnlyList<TeamMember> Team(Document document) => TeamWording.Of(document.Section("team"));

    private static (Field<string> Authority, IReadOnlyList<BoardReference> Boards) Details(Document document) =>
        PartnershipDetails.Of(document.Section("details"), Document.Register, s_day);
}
