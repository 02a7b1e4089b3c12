using AreaInspections.Store;

namespace AreaInspections.Web.Tests.Statistics;

public sealed class StatisticsCommandTests : IDisposable
{
    private readonly DirectoryInfo _data = Directory.CreateTempSubdirectory("inspections-cli");
    private readonly DirectoryInfo _files = Directory.CreateTempSubdirectory("inspections-files");

    [Fact]
    public async Task A_file_is_screened_imported_once_revised_and_shown_as_it_was()
    {
        var file = Write(MadeUpFile.Name, MadeUpFile.Of());

        var screened = await Run("import", file, "--screen");
        var first = await Run("import", file);
        var second = await Run("import", file, "--yes");
        var revised = await Run("import", Write("revised.csv", MadeUpFile.Of(devon: 60)));
        var shown = await Run("show", "ehc-plans-within-20-weeks", "Devon");
        var before = await Run("show", "ehc-plans-within-20-weeks", "Devon", "--as-known", "2020-01-01");

        screened.Output.ShouldContain("0 files imported, 0 already there, 1 screened only");
        first.ExitCode.ShouldBe(0, first.Output + first.Error);
        first.Output.ShouldContain("England, 2 local areas");
        second.Output.ShouldContain("0 files imported, 1 already there");
        revised.Output.ShouldContain("2 changed, 0 withdrawn");
        shown.Output.ShouldContain("30.0 (60/200) [1]");
        shown.Output.ShouldContain("60.0 (120/200) [2]");
        shown.Output.ShouldContain("[1] Department for Education");
        before.Output.ShouldContain("No figure of this is stored");
        (await Run("list")).Output.ShouldContain("revised.csv");
        (await CommandLine.Run(_data.FullName, "verify")).ExitCode.ShouldBe(0);
    }

    [Fact]
    public async Task What_was_published_later_stands_although_it_was_imported_first()
    {
        await Run("import", Write("later.csv", MadeUpFile.Of(devon: 60)), "--published", "2024-06-27");

        var earlier = await Run("import", Write("earlier.csv", MadeUpFile.Of()), "--published", "2023-06-29");

        earlier.ExitCode.ShouldBe(0, earlier.Output + earlier.Error);
        (await Run("show", "ehc-plans-within-20-weeks", "Devon")).Output.ShouldContain("60.0 (120/200) [1]");
    }

    [Fact]
    public async Task The_national_report_claims_what_imported_figures_say()
    {
        var store = (await InspectionsStore.Open(StoreSettings.SqliteFile(Path.Combine(_data.FullName, "inspections.db")), TimeProvider.System, cancel: TestContext.Current.CancellationToken)).Value;
        await FigureSample.Import(store.Statistics);

        var run = await CommandLine.Run(_data.FullName, "national", "--as-at", "2017-06-30", "--edition", "2016", "--rule", "Begun", "--out", _files.FullName);

        run.ExitCode.ShouldBe(0, run.Error);
        Directory.GetFiles(_files.FullName, "*.json").Select(File.ReadAllText).ShouldContain(t => t.Contains("statistic-permanent-exclusion-rate-sen-support", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_folder_gives_what_it_has_and_names_what_it_has_not()
    {
        Write(MadeUpFile.Name, MadeUpFile.Of());
        Write("shopping.csv", "eggs,milk\n6,2\n"u8.ToArray());
        Write("empty.csv", []);

        var run = await Run("import", _files.FullName);

        run.ExitCode.ShouldBe(2);
        run.Output.ShouldContain("1 file imported, 0 already there, 2 not taken: empty.csv, shopping.csv");
        run.Output.ShouldContain("- shopping.csv, row 1");
    }

    [Fact]
    public async Task What_cannot_be_imported_or_shown_is_refused_with_what_to_do()
    {
        var broken = MadeUpFile.Of().Concat("2023,Calendar year\n"u8.ToArray()).ToArray();

        var file = await Run("import", Write("broken.csv", broken));
        var nowhere = await Run("import", Path.Combine(_files.FullName, "nowhere"));
        var unknown = await Run("show", "plans-within");
        var area = await Run("show", "ehc-plans-within-20-weeks", "Nowhereshire");

        (file.ExitCode, nowhere.ExitCode, unknown.ExitCode, area.ExitCode).ShouldBe((1, 1, 1, 1));
        file.Output.ShouldContain("broken.csv, row 5");
        nowhere.Error.ShouldContain("statistics.file-missing");
        unknown.Error.ShouldContain("Did you mean ehc-plans-within-20-weeks");
        (await Run("list")).Output.ShouldContain("Nothing has been imported");
    }

    public void Dispose()
    {
        _data.Delete(recursive: true);
        _files.Delete(recursive: true);
    }

    private string Write(string name, byte[] bytes)
    {
        var path = Path.Combine(_files.FullName, name);
        File.WriteAllBytes(path, bytes);
        return path;
    }

    private Task<CommandLine> Run(params IEnumerable<string> arguments) => CommandLine.Run(_data.FullName, ["statistics", .. arguments]);
}
