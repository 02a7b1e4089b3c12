using AreaInspections.Cli.Reports.Fetching;

namespace AreaInspections.Web.Tests.Fetching;

/// <summary>What is fetched and kept from a site that behaves.</summary>
public sealed class FetchTests : IAsyncLifetime
{
    private const string Name = "80475_hertfordshire_2023-11-10_area-send-full-inspection_501.pdf";

    private readonly FetchSample _sample = new();
    private PlayedSite _site = null!;

    public async ValueTask InitializeAsync() => _site = await PlayedSite.Start();

    [Fact]
    public async Task Reports_are_fetched_and_other_documents_are_listed_as_left_out()
    {
        _site.Plays(PlayedSite.Page, PlayedSite.Html(
            PlayedSite.Entry(PlayedSite.File, PlayedSite.Listed), PlayedSite.Entry("/v1/file/9", "Joint area child protection inspection, pdf - 30 January 2024")));

        var (code, said) = await _sample.Run(_site);

        code.ShouldBe(0, said);
        _sample.Files.ShouldBe([Name]);
        _sample.Content(Name).ShouldBe(PlayedSite.Bytes('a'));
        said.ShouldContain("Joint area child protection inspection, 30 January 2024: left out");
        _site.Asked.ShouldBe(["/robots.txt", PlayedSite.Page, PlayedSite.File]);
    }

    [Fact]
    public async Task The_same_run_again_fetches_nothing()
    {
        await _sample.Run(_site);
        var list = _sample.List;

        var (code, said) = await _sample.Run(_site);

        code.ShouldBe(0);
        said.ShouldContain("0 fetched, 0 changed, 1 unchanged");
        _site.Answered.Last().ShouldBe($"{PlayedSite.File} 304");
        _sample.List.ShouldBe(list);
    }

    [Fact]
    public async Task A_new_tag_on_the_same_content_changes_no_file()
    {
        await _sample.Run(_site);
        _site.Plays(PlayedSite.File, PlayedSite.Pdf(PlayedSite.Bytes('a'), "\"two\""));

        var (code, said) = await _sample.Run(_site);

        (code, _sample.Files.Count).ShouldBe((0, 1));
        said.ShouldContain("1 unchanged");
        _sample.List.ShouldContain("two");
    }

    [Fact]
    public async Task A_replaced_report_is_kept_beside_the_one_before()
    {
        await _sample.Run(_site);
        _site.Plays(PlayedSite.File, PlayedSite.Pdf(PlayedSite.Bytes('b'), "\"two\""));

        var (code, said) = await _sample.Run(_site);

        code.ShouldBe(2);
        said.ShouldContain("replaced on the site");
        _sample.Files.Count.ShouldBe(2);
        _sample.Content(Name).ShouldBe(PlayedSite.Bytes('a'));
    }

    [Fact]
    public async Task A_file_that_somebody_altered_is_not_replaced_and_what_was_published_is_fetched_again()
    {
        await _sample.Run(_site);
        await File.WriteAllTextAsync(Path.Combine(_sample.Folder, Name), "with my remarks", _sample.Cancel);

        await _sample.Run(_site);

        _sample.Content(Name).ShouldBe("with my remarks"u8.ToArray());
        _sample.Files.Count.ShouldBe(2);
        _sample.Content(_sample.Files[1]).ShouldBe(PlayedSite.Bytes('a'));
    }

    [Fact]
    public async Task A_file_that_was_complete_when_a_run_was_killed_gets_its_name_in_the_next()
    {
        await _sample.Run(_site);
        var part = FetchedName.Part(new Uri(_site.Address + PlayedSite.File));
        File.Move(Path.Combine(_sample.Folder, Name), Path.Combine(_sample.Folder, part));

        await _sample.Run(_site);

        _sample.Files.ShouldBe([Name]);
        _site.Answered.Last().ShouldBe($"{PlayedSite.File} 304");
    }

    [Fact]
    public async Task Two_runs_do_not_work_in_one_folder()
    {
        await _sample.Run(_site);
        using var other = FetchedFolder.Open(_sample.Folder, look: false).Value;

        FetchedFolder.Open(_sample.Folder, look: false).Problems.ShouldHaveSingleItem().Code.ShouldBe("fetch.folder");
    }

    [Fact]
    public async Task Each_request_waits_two_seconds_or_what_the_site_asks_and_gives_its_name()
    {
        await _sample.Run(_site);
        _site.Plays("/robots.txt", PlayedSite.Text("text/plain", "User-agent: *\nCrawl-delay: 7"));
        await _sample.Run(_site);

        _sample.Time.Waits.Select(w => w.TotalSeconds).ShouldBe([2, 2, 7, 7]);
        _site.UserAgents.ShouldAllBe(a => a.StartsWith("AreaInspections/0."));
    }

    [Fact]
    public async Task Looking_only_asks_for_pages_and_writes_nothing()
    {
        var (code, said) = await _sample.Run(_site, look: true);

        code.ShouldBe(0);
        said.ShouldContain("10 November 2023: would be fetched");
        _site.Asked.ShouldNotContain(PlayedSite.File);
        Directory.GetFiles(_sample.Folder).ShouldBeEmpty();
    }

    public ValueTask DisposeAsync()
    {
        _sample.Dispose();
        return _site.DisposeAsync();
    }
}
