using System.Globalization;
using AreaInspections.Tests;

namespace AreaInspections.Web.Tests;

public sealed class CommandLineTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("inspections-cli");

    [Fact]
    public async Task Finding_a_retired_code_says_what_became_of_the_area()
    {
        var run = await CommandLine.Run(_folder.FullName, "areas", "find", "E10000006");

        run.ExitCode.ShouldBe(0);
        run.Output.ShouldContain("ended on 31 March 2023");
        run.Output.ShouldContain("Westmorland and Furness");
    }

    [Fact]
    public async Task Unknown_area_is_refused_with_a_suggestion()
    {
        var run = await CommandLine.Run(_folder.FullName, "areas", "find", "Norhtamptonshire");

        run.ExitCode.ShouldBe(1);
        run.Error.ShouldContain("Did you mean");
    }

    [Fact]
    public async Task A_file_that_is_no_report_gives_a_note_and_does_not_stop_the_batch()
    {
        await File.WriteAllTextAsync(Path.Combine(_folder.FullName, "a.pdf"), "not a PDF at all", TestContext.Current.CancellationToken);
        await File.WriteAllBytesAsync(Path.Combine(_folder.FullName, "b.pdf"), [], TestContext.Current.CancellationToken);

        var run = await CommandLine.Run(_folder.FullName, "read", _folder.FullName);

        run.ExitCode.ShouldBe(2);
        run.Output.ShouldContain("0 of 2 files read");
        run.Output.ShouldContain("a.pdf");
    }

    [Fact]
    public async Task A_path_that_is_not_there_is_refused()
    {
        var run = await CommandLine.Run(_folder.FullName, "read", Path.Combine(_folder.FullName, "nowhere"));

        run.ExitCode.ShouldBe(1);
        run.Error.ShouldContain("report.file-missing");
    }

    [Theory]
    [InlineData("accuracy --reports {0} --gold {0} --coding {1} --out {2} --figures {2}")]
    [InlineData("train --coding {1} --out {2}")]
    [InlineData("teach --written {1} --combined {1} --out {2}")]
    public async Task A_file_that_cannot_be_learned_from_is_named_and_nothing_is_written(string command)
    {
        var coding = Path.Combine(_folder.FullName, "coding.jsonl");
        var written = Path.Combine(_folder.FullName, "written");
        await File.WriteAllTextAsync(coding, "no coding at all", TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(Path.Combine(_folder.FullName, "a.pdf"), "a report to measure", TestContext.Current.CancellationToken);

        var run = await CommandLine.Run(_folder.FullName, [.. command.Split(' ').Select(part => string.Format(CultureInfo.InvariantCulture, part, _folder.FullName, coding, written))]);

        run.ExitCode.ShouldBe(1);
        run.Error.ShouldContain("coding.jsonl");
        run.Error.ShouldContain("Line 1");
        File.Exists(written).ShouldBeFalse();
    }

    [Fact]
    public async Task Real_reports_are_stored_once_and_their_words_are_found()
    {
        var report = Path.Combine(SharedData.Require("data/reports"), "80475_hertfordshire.pdf");

        var first = await CommandLine.Run(_folder.FullName, "read", report, "--store");
        var second = await CommandLine.Run(_folder.FullName, "read", report, "--store");
        var search = await CommandLine.Run(_folder.FullName, "findings", "search", "dashboard", "--polarity", "weakness");
        var verify = await CommandLine.Run(_folder.FullName, "verify");

        first.Output.ShouldContain("1 stored, 0 already in the store");
        second.Output.ShouldContain("0 stored, 1 already in the store");
        search.Output.ShouldContain("Hertfordshire, page");
        verify.ExitCode.ShouldBe(0, verify.Output);
    }

    [Fact]
    public async Task National_report_of_the_first_year_is_written_as_files()
    {
        var output = Path.Combine(_folder.FullName, "report");

        var run = await CommandLine.Run(_folder.FullName, "national", "--as-at", "2017-06-30", "--edition", "2016", "--out", output);

        run.Output.ShouldContain("30 inspections published to date");
        Directory.GetFiles(output).Select(Path.GetExtension).Distinct().ShouldBe([".html", ".json", ".csv"], ignoreOrder: true);
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
