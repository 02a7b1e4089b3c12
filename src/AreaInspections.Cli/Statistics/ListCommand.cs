using System.CommandLine;
using AreaInspections.Cli.Store;
using AreaInspections.Readers.Statistics;

namespace AreaInspections.Cli.Statistics;

/// <summary><c>inspections statistics list</c>: releases that were imported, and indicators that can be shown.</summary>
internal static class ListCommand
{
    private static readonly Option<bool> s_indicators = new("--indicators") { Description = "The declared indicators instead, with the id that show takes." };

    public static Command Create()
    {
        var command = new Command("list", "Lists releases of statistics that were imported, newest first.") { s_indicators };
        command.SetAction((parsed, cancel) => parsed.GetValue(s_indicators) ? Task.FromResult(Indicators()) : Releases(cancel));
        return command;
    }

    private static async Task<int> Releases(CancellationToken cancel)
    {
        if (await OpenedStore.Open(cancel) is not { } store)
        {
            return ExitCode.Refused;
        }

        var releases = await store.Statistics.Releases(cancel);
        foreach (var release in releases)
        {
            Console.WriteLine($"{release.Imported:yyyy-MM-dd HH:mm}  {release.File}: {StatisticsCatalogueReader.Load().Source(release.Source)?.Title ?? release.Source}");
            Console.WriteLine($"  {(release.Published is { } day ? $"published {BritishDate.Of(day)}, " : "")}{release.Rows:N0} rows; {release.New:N0} new, {release.Changed:N0} changed, "
                + $"{release.Withdrawn:N0} withdrawn, {release.Unchanged:N0} unchanged{(release.Superseded > 0 ? $", {release.Superseded:N0} kept as said before" : "")}; by {release.By}");
        }

        Console.WriteLine(releases.Count == 0 ? "Nothing has been imported. Run: inspections statistics import FILE" : ScreeningLines.Count(releases.Count, "release") + ".");
        return ExitCode.Done;
    }

    private static int Indicators()
    {
        foreach (var topic in StatisticsCatalogueReader.Load().Indicators.GroupBy(i => i.Topic))
        {
            Console.WriteLine(topic.Key);
            foreach (var indicator in topic)
            {
                Console.WriteLine($"  {indicator.Id,-40} {indicator.Title} ({indicator.Unit})");
            }
        }

        return ExitCode.Done;
    }
}
