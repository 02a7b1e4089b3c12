using AreaInspections.Areas;
using AreaInspections.Readers.Areas;

namespace AreaInspections.Tests.Areas;

public class IntegratedCareBoardTests
{
    private static readonly AreaRegister s_register = AreaRegisterReader.Load();

    [Theory]
    [InlineData("Hertfordshire and West Essex NHS Integrated Care Board", "E54000025")]
    [InlineData("NHS Sussex", "E54000053")]
    [InlineData("Cornwall and Isles of Scilly ICB", "E54000036")]
    [InlineData("NHS Cheshire and Merseyside Integrated Care Board (ICB)", "E54000008")]
    [InlineData("NHS Lancashire and South Cumbria, Integrated Care Board", "E54000048")]
    [InlineData("NHS Buckinghamshire, Oxfordshire, and Berkshire West", "E54000044")]
    [InlineData("NHS BSW ICB", "E54000040")]
    [InlineData("NHS Hampshire and Isle of Wight ICB", "E54000042")]
    [InlineData("E54000063", "E54000052")]
    [InlineData("Surrey Heartlands ICB", "E54000052")]
    [InlineData("Staffordshire & Stoke on Trent ICB", "E54000010")]
    public void A_board_is_known_by_its_name_in_any_form(string printed, string code) =>
        s_register.FindBoard(printed, new DateOnly(2023, 7, 10))!.Code.ShouldBe(code);

    [Fact]
    public void An_unknown_board_is_not_guessed() => s_register.FindBoard("Ruritania Integrated Care Board").ShouldBeNull();

    [Fact]
    public void There_were_42_boards_until_the_mergers_of_2026()
    {
        s_register.Boards.Count(b => b.ExistsOn(new DateOnly(2022, 7, 1))).ShouldBe(42);
        s_register.Boards.Count(b => b.ExistsOn(new DateOnly(2026, 3, 31))).ShouldBe(42);
        s_register.Boards.Count(b => b.ExistsOn(new DateOnly(2026, 4, 1))).ShouldBe(36);
    }

    [Fact]
    public void Every_area_has_a_board_on_every_day_since_July_2022()
    {
        foreach (var day in new[] { new DateOnly(2022, 7, 1), new DateOnly(2023, 4, 1), new DateOnly(2026, 4, 1) })
        {
            s_register.AsAt(day).ShouldAllBe(a => a.Boards.Any(b => b.From <= day && (b.Until == null || b.Until > day)));
        }

        var boards = s_register.Boards.ToDictionary(b => b.Code);
        s_register.All.SelectMany(a => a.Boards).ShouldAllBe(m => m.From >= boards[m.Code].From && (boards[m.Code].Until == null || m.Until <= boards[m.Code].Until));
    }
}
