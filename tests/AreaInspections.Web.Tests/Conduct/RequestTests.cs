using System.IO.Compression;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using AreaInspections.Store.Evidence;
using AreaInspections.Web.Tests.People;
using Microsoft.Extensions.DependencyInjection;

namespace AreaInspections.Web.Tests.Conduct;

/// <summary>What the area's officer sends, and what is refused.</summary>
public class RequestTests(PeopleHost host) : IClassFixture<PeopleHost>
{
    private static readonly byte[] s_pdf = "%PDF-1.7 made up"u8.ToArray();

    [Fact]
    public async Task An_answer_with_files_sent_twice_is_one_answer_and_its_files_come_back_as_they_were()
    {
        var (people, address, browser) = await Asked();
        var page = await browser.Open(address);
        var id = page.QuerySelector("input[name=id]")!.GetAttribute("value")!;

        for (var i = 0; i < 2; i++)
        {
            using var sent = await browser.Send(address, [("waits.pdf", s_pdf)], ("id", id), ("says", "Half a year."));
            sent.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        }

        var answer = (await people.Now()).Requests.Single().Answers.ShouldHaveSingleItem();
        using var back = await browser.GetAsync(new Uri($"{people.Address}/files/{answer.Files.Single().Sha256}", UriKind.Relative), TestContext.Current.CancellationToken);
        (await back.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken)).ShouldBe(s_pdf);
        back.Content.Headers.ContentDisposition!.DispositionType.ShouldBe("attachment");
        (await browser.Open(people.Address + "/requests")).QuerySelector(".app-hash")!.TextContent.ShouldBe("SHA-256 " + Convert.ToHexStringLower(SHA256.HashData(s_pdf)), "it is the receipt");
    }

    [Theory]
    [InlineData("notes.pdf", "MZ program", "is no kind of file")]
    [InlineData("page.txt", "<!doctype html><script>x()</script>", "is no kind of file")]
    [InlineData("picture.svg", "<svg xmlns='http://www.w3.org/2000/svg'><script/></svg>", "is no kind of file")]
    [InlineData("letter.docx", "%PDF-1.7 made up", "is in truth PDF")]
    [InlineData("nothing.txt", "", "is empty")]
    public async Task A_file_that_is_not_what_it_says_is_refused_and_the_words_stay(string name, string content, string why)
    {
        var (people, address, browser) = await Asked();
        var bytes = content.StartsWith("MZ", StringComparison.Ordinal) ? [0x4D, 0x5A, 0x00, 0x01] : Encoding.UTF8.GetBytes(content);

        using var refused = await browser.Send(address, [(name, bytes), ("good.pdf", s_pdf)], ("says", "Half a year."));

        var page = await WebHost.Parse(refused);
        page.QuerySelector(".govuk-error-summary li a[href='#file']")!.TextContent.ShouldContain($"{name} {why}");
        page.QuerySelector("#says")!.TextContent.ShouldContain("Half a year.");
        (await people.Now()).Requests.Single().Answers.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_zip_is_unpacked_without_its_folders_and_tricks()
    {
        var (people, address, browser) = await Asked();

        using var sent = await browser.Send(address, [("all.zip", Zip(("../../etc/plan.pdf", s_pdf), ("C:\\data\\list.csv", "a,b"u8.ToArray()), ("__MACOSX/x", [1])))]);

        sent.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await people.Now()).Requests.Single().Answers.Single().Files.Select(f => f.Name).ShouldBe(["plan.pdf", "list.csv"]);
    }

    [Fact]
    public async Task A_zip_bomb_and_a_zip_in_a_zip_are_refused()
    {
        var (people, address, browser) = await Asked();
        var zeros = new byte[(100 << 20) + 1];
        Array.Fill(zeros, (byte)'a');

        using var bomb = await browser.Send(address, [("bomb.zip", Zip(("large.txt", zeros)))]);
        using var nested = await browser.Send(address, [("outer.zip", Zip(("inner.zip", Zip(("a.pdf", s_pdf)))))]);

        (await WebHost.Parse(bomb)).QuerySelector(".govuk-error-summary")!.TextContent.ShouldContain("large.txt in bomb.zip is broken or too large");
        (await WebHost.Parse(nested)).QuerySelector(".govuk-error-summary")!.TextContent.ShouldContain("inner.zip in outer.zip is a zip itself");
        (await people.Now()).Requests.Single().Answers.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_file_arrives_piece_by_piece_over_a_connection_that_breaks()
    {
        var (people, address, browser) = await Asked();
        var upload = Guid.CreateVersion7();
        var token = (await browser.Open(address)).QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;

        (await Piece(0, s_pdf[..6])).ShouldBe((HttpStatusCode.NoContent, "6"));
        (await Piece(0, s_pdf[..6])).ShouldBe((HttpStatusCode.Conflict, "6")); // the answer to the first was lost
        (await Piece(6, s_pdf[6..])).ShouldBe((HttpStatusCode.NoContent, s_pdf.Length.ToString(System.Globalization.CultureInfo.InvariantCulture)));
        using var sent = await browser.Send(address, [], ("part", upload.ToString()));

        sent.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        var file = (await people.Now()).Requests.Single().Answers.Single().Files.Single();
        file.Name.ShouldBe("waits & more.pdf");
        (await host.Services.GetRequiredService<EvidenceStore>().Attachment(people.Team.Inspection.Id, file.Sha256, TestContext.Current.CancellationToken))!.Bytes.ToArray().ShouldBe(s_pdf);

        async Task<(HttpStatusCode, string?)> Piece(int offset, byte[] bytes)
        {
            using var request = new HttpRequestMessage(HttpMethod.Patch, $"{people.Address}/uploads/{upload}") { Content = new ByteArrayContent(bytes) };
            request.Headers.Add("Upload-Offset", offset.ToString(System.Globalization.CultureInfo.InvariantCulture));
            request.Headers.Add("Upload-Name", Uri.EscapeDataString("waits & more.pdf"));
            request.Headers.Add("RequestVerificationToken", token);
            using var answer = await browser.SendAsync(request, TestContext.Current.CancellationToken);
            return (answer.StatusCode, answer.Headers.TryGetValues("Upload-Offset", out var now) ? now.Single() : null);
        }
    }

    private static byte[] Zip(params (string Name, byte[] Bytes)[] files)
    {
        using var written = new MemoryStream();
        using (var zip = new ZipArchive(written, ZipArchiveMode.Create))
        {
            foreach (var (name, bytes) in files)
            {
                using var entry = zip.CreateEntry(name).Open();
                entry.Write(bytes);
            }
        }

        return written.ToArray();
    }

    private async Task<(ConductPeople People, string Address, HttpClient Browser)> Asked()
    {
        var people = await ConductPeople.Make(host);
        return (people, $"{people.Address}/requests/{await people.Ask()}", await host.SignedIn(people.Officer));
    }
}
