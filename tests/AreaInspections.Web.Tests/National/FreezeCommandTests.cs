namespace AreaInspections.Web.Tests.National;

public sealed class FreezeCommandTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("inspections-cli");

    [Fact]
    public async Task A_report_is_frozen_once_and_the_history_holds()
    {
        string[] freeze = ["national", "freeze", "--title", "First year", "--as-at", "2017-06-30", "--edition", "2016"];

        var first = await CommandLine.Run(_folder.FullName, freeze);
        var second = await CommandLine.Run(_folder.FullName, freeze);

        first.Output.ShouldContain("Frozen as 2017-06-30-first-year: as at 30 June 2017, 2016 framework, 30 inspections published to date");
        second.Output.ShouldStartWith("Already frozen as 2017-06-30-first-year");
        (await CommandLine.Run(_folder.FullName, "verify")).ExitCode.ShouldBe(0);
        (await CommandLine.Run(_folder.FullName, "national", "freeze", "--title", "  ")).Error.ShouldContain("release.title");
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
