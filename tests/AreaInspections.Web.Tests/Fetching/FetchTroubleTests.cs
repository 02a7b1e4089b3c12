using System.Globalization;

namespace AreaInspections.Web.Tests.Fetching;

/// <summary>What happens when the site fails, refuses or sends something else.</summary>
public sealed class FetchTroubleTests : IAsyncLifetime
{
    private readonly FetchSample _sample = new();
    private PlayedSite _site = null!;

    public async ValueTask InitializeAsync() => _site = await PlayedSite.Start();

    [Fact]
    public async Task A_provider_that_is_not_there_is_refused_with_what_was_found()
    {
        _site.Plays(PlayedSite.Page, PlayedSite.Status(404));

        var (code, said) = await _sample.Run(_site);

        code.ShouldBe(1);
        said.ShouldContain("Check its URN");
        said.ShouldContain($"found: 404 at {_site.Address}{PlayedSite.Page}");
    }

    [Theory]
    [InlineData("30")]
    [InlineData("in half a minute")]
    public async Task A_busy_site_is_given_the_time_it_asks_for(string after)
    {
        _site.Plays(PlayedSite.File, context => PlayedSite.Status(429, "Retry-After", after == "30" ? after : _sample.Time.GetUtcNow().AddSeconds(30).ToString("R", CultureInfo.InvariantCulture))(context),
            PlayedSite.Pdf(PlayedSite.Bytes('a')));

        var (code, said) = await _sample.Run(_site);

        code.ShouldBe(0, said);
        _sample.Time.Waits.Max().ShouldBe(TimeSpan.FromSeconds(30));
    }

    [Fact]
    public async Task A_site_that_asks_for_a_long_wait_ends_the_run()
    {
        _site.Plays(PlayedSite.Page, PlayedSite.Html(PlayedSite.Entry(PlayedSite.File, PlayedSite.Listed), PlayedSite.Entry("/v1/file/502", PlayedSite.Listed)));
        _site.Plays(PlayedSite.File, PlayedSite.Status(429, "Retry-After", "86400"));

        var (code, said) = await _sample.Run(_site);

        code.ShouldBe(2);
        said.ShouldContain("asks to wait for 24 hours");
        _site.Asked.Count(a => a.StartsWith("/v1/file", StringComparison.Ordinal)).ShouldBe(1);
    }

    [Fact]
    public async Task A_failing_site_is_asked_three_times_with_growing_waits()
    {
        _site.Plays(PlayedSite.File, PlayedSite.Status(503));

        var (code, said) = await _sample.Run(_site);

        code.ShouldBe(2);
        said.ShouldContain("answered 503, 3 times");
        _site.Asked.Count(a => a == PlayedSite.File).ShouldBe(3);
        _sample.Time.Waits.Select(w => w.TotalSeconds).ShouldBe([2, 2, 5, 15]);
    }

    [Fact]
    public async Task A_site_that_says_nothing_is_given_up()
    {
        _site.Plays(PlayedSite.File, context => Task.Delay(Timeout.Infinite, context.RequestAborted).ContinueWith(_ => { }, TaskScheduler.Default));

        var (code, said) = await _sample.Run(_site, s => s with { Silence = TimeSpan.FromMilliseconds(300) });

        code.ShouldBe(2);
        said.ShouldContain("sent nothing for 0.3 seconds");
    }

    [Fact]
    public async Task A_download_that_was_cut_goes_on_where_it_ended()
    {
        var bytes = PlayedSite.Bytes('a');
        _site.Plays(PlayedSite.File, PlayedSite.Cut(bytes, "\"one\""), PlayedSite.Pdf(bytes, "\"one\""));

        var (code, said) = await _sample.Run(_site);

        code.ShouldBe(0, said);
        _site.Asked.Last().ShouldBe($"{PlayedSite.File} bytes={bytes.Length / 2}-");
        _sample.Content(_sample.Files.Single()).ShouldBe(bytes);
    }

    [Fact]
    public async Task A_cut_download_of_a_run_that_failed_goes_on_in_the_next_run()
    {
        var bytes = PlayedSite.Bytes('a');
        _site.Plays(PlayedSite.File, PlayedSite.Cut(bytes, "\"one\""));
        await _sample.Run(_site, s => s with { Attempts = 1 });
        _sample.Files.ShouldHaveSingleItem().ShouldEndWith(".part");
        _site.Plays(PlayedSite.File, PlayedSite.Pdf(bytes, "\"one\""));

        await _sample.Run(_site);

        _site.Asked.Last().ShouldEndWith($"bytes={bytes.Length / 2}-");
        _sample.Content(_sample.Files.Single()).ShouldBe(bytes);
    }

    [Fact]
    public async Task A_file_that_changed_after_the_cut_is_fetched_from_its_beginning()
    {
        _site.Plays(PlayedSite.File, PlayedSite.Cut(PlayedSite.Bytes('a'), "\"one\""), PlayedSite.Pdf(PlayedSite.Bytes('b'), "\"two\""));

        await _sample.Run(_site);

        _sample.Content(_sample.Files.Single()).ShouldBe(PlayedSite.Bytes('b'));
    }

    [Fact]
    public async Task A_sign_in_page_in_place_of_a_report_is_not_kept()
    {
        _site.Plays(PlayedSite.File, PlayedSite.Text("text/html", "<h1>Sign in</h1>"));

        var (code, said) = await _sample.Run(_site);

        code.ShouldBe(2);
        said.ShouldContain("no PDF file");
        said.ShouldContain("found: text/html");
        _sample.Files.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_length_that_is_too_short_is_noticed_and_asked_for_again_next_time()
    {
        _site.Plays(PlayedSite.File, PlayedSite.Pdf(PlayedSite.Bytes('a')[..4000], "\"one\""));
        var (code, said) = await _sample.Run(_site);
        _site.Plays(PlayedSite.File, PlayedSite.Pdf(PlayedSite.Bytes('a'), "\"one\""));

        await _sample.Run(_site);

        code.ShouldBe(2);
        said.ShouldContain("%%EOF");
        _sample.Files.Select(_sample.Content).ShouldContain(c => c.SequenceEqual(PlayedSite.Bytes('a')));
    }

    [Fact]
    public async Task A_redirect_is_followed_on_the_site_and_nowhere_else()
    {
        _site.Plays(PlayedSite.Page, PlayedSite.Html(PlayedSite.Entry("/moved", PlayedSite.Listed), PlayedSite.Entry("/away", PlayedSite.Listed), PlayedSite.Entry("/round", PlayedSite.Listed)));
        _site.Plays("/moved", PlayedSite.Status(302, "Location", PlayedSite.File));
        _site.Plays("/away", PlayedSite.Status(302, "Location", "https://elsewhere.example/sign-in"));
        _site.Plays("/round", PlayedSite.Status(302, "Location", "/round"));

        var (code, said) = await _sample.Run(_site);

        code.ShouldBe(2);
        said.ShouldContain("1 fetched");
        said.ShouldContain("leads to https://elsewhere.example/sign-in; only 127.0.0.1");
        said.ShouldContain("redirected more than 5 times");
    }

    [Fact]
    public async Task What_robots_closes_is_not_asked_for()
    {
        _site.Plays("/robots.txt", PlayedSite.Text("text/plain", "User-agent: *\nDisallow: /v1/"));

        var (code, said) = await _sample.Run(_site);

        code.ShouldBe(2);
        said.ShouldContain("closed to programs");
        _site.Asked.ShouldNotContain(PlayedSite.File);
    }

    [Fact]
    public async Task Without_an_answer_on_robots_nothing_is_asked_for()
    {
        _site.Plays("/robots.txt", PlayedSite.Status(500));

        var (code, said) = await _sample.Run(_site);

        code.ShouldBe(1);
        said.ShouldContain("nothing is fetched from it");
        _site.Asked.Distinct().ShouldBe(["/robots.txt"]);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_file_that_is_too_large_is_not_taken(bool announced)
    {
        _site.Plays(PlayedSite.File, async context =>
        {
            context.Response.ContentLength = announced ? 8016 : null;
            await context.Response.Body.WriteAsync(PlayedSite.Bytes('a'));
        });

        var (code, said) = await _sample.Run(_site, s => s with { LargestFile = 5000 });

        code.ShouldBe(2);
        said.ShouldContain("at most 5000 bytes");
        _sample.Files.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_page_of_unknown_layout_is_a_note_and_nothing_is_invented()
    {
        _site.Plays(PlayedSite.Page, PlayedSite.Text("text/html", $"<h1>New site</h1><a href='{PlayedSite.File}'>Area SEND full inspection</a>"));

        var (code, said) = await _sample.Run(_site);

        code.ShouldBe(1);
        said.ShouldContain("found: New site");
        _site.Asked.ShouldNotContain(PlayedSite.File);
    }

    [Theory]
    [InlineData("/v1/file/..%2F..%2F..%2Fetc%2Fpasswd")]
    [InlineData("/v1/file/%5C..%5C..%5Cx.exe")]
    [InlineData("/../../etc/passwd")]
    public async Task A_name_that_would_leave_the_folder_does_not(string address)
    {
        _site.Plays(PlayedSite.Page, PlayedSite.Html(PlayedSite.Entry(address, "Area SEND full inspection ../../x, pdf - 10 November 2023")));
        _site.Plays("*", PlayedSite.Pdf(PlayedSite.Bytes('a')));

        var (code, said) = await _sample.Run(_site);

        code.ShouldBe(0, said);
        _sample.Files.ShouldHaveSingleItem().ShouldMatch("^80475_hertfordshire_2023-11-10_area-send-full-inspection-x_[a-z0-9-]+.pdf$");
    }

    [Fact]
    public async Task A_site_that_does_not_serve_programs_is_soon_left_in_peace()
    {
        _site.Plays(PlayedSite.Page, PlayedSite.Html([.. Enumerable.Range(1, 9).Select(n => PlayedSite.Entry($"/shut/{n}", PlayedSite.Listed))]));
        _site.Plays("*", PlayedSite.Status(403));

        var (code, said) = await _sample.Run(_site);

        code.ShouldBe(2);
        said.ShouldContain("6 more not asked for");
        _site.Asked.Count(a => a.StartsWith("/shut", StringComparison.Ordinal)).ShouldBe(3);
    }

    [Fact]
    public async Task A_page_that_never_ends_is_not_taken()
    {
        _site.Plays(PlayedSite.Page, PlayedSite.Text("text/html", "<ol class='timeline'>" + new string(' ', 5 << 20)));

        var (code, said) = await _sample.Run(_site);

        code.ShouldBe(1);
        said.ShouldContain("larger than provider pages are");
    }

    [Fact]
    public async Task A_cancelled_run_keeps_what_it_has()
    {
        using var cancelled = new CancellationTokenSource();
        using var sample = new FetchSample { Cancel = cancelled.Token };
        _site.Plays(PlayedSite.Page, PlayedSite.Html(PlayedSite.Entry(PlayedSite.File, PlayedSite.Listed), PlayedSite.Entry("/v1/file/502", PlayedSite.Listed)));
        _site.Plays("/v1/file/502", _ => cancelled.CancelAsync());

        await Should.ThrowAsync<OperationCanceledException>(() => sample.Run(_site));

        sample.Files.ShouldHaveSingleItem().ShouldEndWith("_501.pdf");
        sample.List.ShouldContain("_501.pdf");
    }

    public ValueTask DisposeAsync()
    {
        _sample.Dispose();
        return _site.DisposeAsync();
    }
}
