using System.Diagnostics;
using AreaInspections.Tests;

namespace AreaInspections.Web.Tests.Fetching;

/// <summary>The command as a person runs it, against a site on this machine.</summary>
public sealed class FetchCommandTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("inspections-fetch-cli");

    [Fact]
    public async Task A_real_report_is_fetched_by_the_name_of_its_area_and_stored_once()
    {
        await using var site = await PlayedSite.Start();
        var report = Path.Combine(SharedData.Require("data/reports"), "80475_hertfordshire.pdf");
        site.Plays(PlayedSite.File, PlayedSite.Pdf(await File.ReadAllBytesAsync(report, TestContext.Current.CancellationToken), "\"one\""));

        var first = await Fetch("Hertfordshire", "--site", site.Address, "--pause", "0", "--store");
        var second = await Fetch("80475", "--site", site.Address, "--pause", "0", "--store");

        first.Output.ShouldContain("1 fetched, 0 changed, 0 unchanged, 0 not fetched, 0 left out.", customMessage: first.Error);
        first.Output.ShouldContain("1 stored, 0 already in the store");
        second.Output.ShouldContain("0 fetched, 0 changed, 1 unchanged");
        second.Output.ShouldContain("0 stored, 1 already in the store");
        File.Exists(Path.Combine(_folder.FullName, "fetched", "80475_hertfordshire_2023-11-10_area-send-full-inspection_501.pdf")).ShouldBeTrue();
    }

    [Fact]
    public async Task A_run_that_is_killed_in_the_middle_is_gone_on_from()
    {
        await using var site = await PlayedSite.Start();
        site.Plays(PlayedSite.Page, PlayedSite.Html(PlayedSite.Entry(PlayedSite.File, PlayedSite.Listed), PlayedSite.Entry("/v1/file/502", PlayedSite.Listed)));
        site.Plays("/v1/file/502", site.Stall(PlayedSite.Bytes('b'), "\"two\""), PlayedSite.Pdf(PlayedSite.Bytes('b'), "\"two\""));
        using (var killed = CommandLine.Begin(_folder.FullName, "fetch", "80475", "--site", site.Address, "--pause", "0"))
        {
            await site.Stalled;
            killed.Kill();
            await killed.WaitForExitAsync(TestContext.Current.CancellationToken);
        }

        var run = await Fetch("80475", "--site", site.Address, "--pause", "0");

        run.ExitCode.ShouldBe(0, run.Error);
        run.Output.ShouldContain("1 fetched, 0 changed, 1 unchanged");
        site.Asked.Last().ShouldBe("/v1/file/502 bytes=4008-");
    }

    [Fact]
    public async Task A_run_that_is_asked_to_end_says_so_and_ends()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "There is no signal to send on this system.");
        await using var site = await PlayedSite.Start();
        site.Plays(PlayedSite.File, site.Stall(PlayedSite.Bytes('b'), "\"two\""));
        using var run = CommandLine.Begin(_folder.FullName, "fetch", "80475", "--site", site.Address, "--pause", "0");
        await site.Stalled;

        using var signal = Process.Start("kill", ["-TERM", $"{run.Id}"]);
        var said = await run.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await run.WaitForExitAsync(TestContext.Current.CancellationToken);

        run.ExitCode.ShouldBe(2);
        said.ShouldContain("the same command goes on from there");
    }

    [Theory]
    [InlineData("fetch.which")]
    [InlineData("fetch.which", "Dorset", "--all")]
    [InlineData("area.unknown", "Norhtamptonshire")]
    [InlineData("fetch.site", "Dorset", "--site", "the website")]
    [InlineData("fetch.site", "Dorset", "--site", "ftp://site.example")]
    [InlineData("fetch.pause", "Dorset", "--pause", "0.1")]
    public async Task What_cannot_be_meant_is_refused_before_anything_is_asked_for(string code, params string[] arguments)
    {
        var run = await Fetch(arguments);

        run.ExitCode.ShouldBe(1);
        run.Error.ShouldContain(code);
        _folder.GetFileSystemInfos().ShouldBeEmpty();
    }

    [Fact]
    public async Task An_area_without_a_page_is_named_as_such()
    {
        var run = await Fetch("Northamptonshire", "--dry-run");

        run.Output.ShouldContain("Northamptonshire: no provider page is known");
    }

    [Theory]
    [InlineData("not a list", "is not the list")]
    [InlineData("""{"edition":1,"unfinished":[],"documents":[{"address":"https://a.example/1","file":"../x.pdf","sha256":"","fetchedAt":"2026-01-01T00:00:00Z","version":{"eTag":null,"lastModified":null}}]}""", "no plain file name")]
    [InlineData("""{"edition":1,"unfinished":[{"address":"x","version":{"eTag":null,"lastModified":null}}],"documents":[]}""", "web address is expected")]
    [InlineData("""{"edition":2,"unfinished":[],"documents":[]}""", "edition 2")]
    public async Task A_list_that_is_not_ours_is_refused_and_left_alone(string list, string said)
    {
        var path = Path.Combine(_folder.FullName, "fetched.json");
        await File.WriteAllTextAsync(path, list, TestContext.Current.CancellationToken);

        var run = await Fetch("80475", "--out", _folder.FullName);

        run.ExitCode.ShouldBe(1);
        run.Error.ShouldContain(said);
        (await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken)).ShouldBe(list);
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private Task<CommandLine> Fetch(params IReadOnlyList<string> arguments) => CommandLine.Run(_folder.FullName, ["fetch", .. arguments]);
}
