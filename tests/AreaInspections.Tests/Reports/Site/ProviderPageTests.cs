using AreaInspections.Readers.Reports.Site;
using AreaInspections.Reports;

namespace AreaInspections.Tests.Reports.Site;

public class ProviderPageTests
{
    private static readonly Uri s_address = new("https://site.example/provider/44/80475");

    [Fact]
    public void Title_day_and_address_come_from_the_hidden_words_of_a_link()
    {
        var page = Read(Entry("/v1/file/501", "Area SEND full inspection, pdf - 15 July 2024"));

        page.Notes.ShouldBeEmpty();
        page.Value!.Documents.ShouldHaveSingleItem().ShouldBe(new ListedDocument(
            "Area SEND full inspection", new DateOnly(2024, 7, 15), new Uri("https://site.example/v1/file/501"), ReportKind.AreaSendFull2023));
    }

    [Fact]
    public void Day_of_publication_stands_beside_where_the_link_has_no_hidden_words()
    {
        var page = Read("""
            <li class="timeline__day"><p class="timeline__date"><time>3 June 2024</time></p>
            <a class="publication-link" href="/v1/file/7">Area SEND monitoring inspection</a><div>Published <time>8 August 2024</time></div></li>
            """);

        page.Value!.Documents.ShouldHaveSingleItem().Published.ShouldBe(new DateOnly(2024, 8, 8));
    }

    [Theory]
    [InlineData("Area SEND full inspection", ReportKind.AreaSendFull2023)]
    [InlineData("Area SEND monitoring inspection", ReportKind.AreaSendMonitoring2023)]
    [InlineData("Local area SEND inspection outcome letter", ReportKind.LocalAreaLetter2016)]
    [InlineData("Joint local area SEND inspection", ReportKind.LocalAreaLetter2016)]
    [InlineData("Joint area SEND revisit", ReportKind.LocalAreaRevisit2016)]
    [InlineData("Local area special educational needs re-visit", ReportKind.LocalAreaRevisit2016)]
    [InlineData("Joint area child protection inspection", ReportKind.Unknown)]
    [InlineData("Children's services focused visit", ReportKind.Unknown)]
    public void Kind_is_known_by_the_words_of_the_title(string title, ReportKind kind) =>
        Read(Entry("/v1/file/1", $"{title}, pdf - 01 May 2024")).Value!.Documents.ShouldHaveSingleItem().Kind.ShouldBe(kind);

    [Fact]
    public void A_title_on_SEND_of_no_known_kind_is_left_out_with_a_note()
    {
        var page = Read(Entry("/v1/file/1", "Area SEND thematic visit, pdf - 01 May 2024"));

        page.Value!.Documents.ShouldHaveSingleItem().OfInterest.ShouldBeFalse();
        page.Notes.ShouldHaveSingleItem().Found.ShouldContain("thematic visit");
    }

    [Fact]
    public void A_day_that_does_not_exist_is_a_note_and_the_document_stays_listed()
    {
        var page = Read(Entry("/v1/file/1", "Area SEND full inspection, pdf - 31 June 2024"));

        page.Value!.Documents.ShouldHaveSingleItem().Published.ShouldBeNull();
        page.Notes.ShouldHaveSingleItem().Found.ShouldContain("31 June 2024");
    }

    [Fact]
    public void A_link_that_cannot_be_followed_is_a_note()
    {
        var page = Read(Entry("javascript:open()", "Area SEND full inspection, pdf - 15 July 2024"));

        page.Value!.Documents.ShouldBeEmpty();
        page.Notes.ShouldHaveSingleItem().Found.ShouldContain("javascript");
    }

    [Fact]
    public void A_page_of_unknown_layout_is_not_read()
    {
        var page = ProviderPageReader.Read("<h1>Sign in</h1><a href='/v1/file/9'>Area SEND full inspection</a>", s_address);

        page.Value.ShouldBeNull();
        var note = page.Notes.ShouldHaveSingleItem();
        note.Found.ShouldBe("Sign in");
        note.Expected.ShouldNotBeNull().ShouldContain("publication-link");
    }

    [Fact]
    public void A_time_line_without_documents_lists_nothing() =>
        Read("<li class='timeline__day'>Registered</li>").Value!.Documents.ShouldBeEmpty();

    [Theory]
    [InlineData("")]
    [InlineData("\0\0<<<a class=publication-link href>")]
    public void What_is_no_page_is_a_note(string text) => ProviderPageReader.Read(text, s_address).Notes.Count.ShouldBe(1);

    private static Reading<ProviderPage> Read(string entries) =>
        ProviderPageReader.Read($"<!doctype html><title>An area</title><h1>An area</h1><ol class='timeline'>{entries}</ol>", s_address);

    private static string Entry(string address, string words) =>
        $"""<li class="timeline__day"><div class="event"><a class="publication-link" href="{address}">Report <span class="nonvisual">{words}</span></a></div></li>""";
}
