using System.CommandLine;
using AreaInspections.Areas;
using AreaInspections.Cli.Store;
using AreaInspections.Readers.Areas;
using AreaInspections.Readers.Statistics;
using AreaInspections.Statistics;
using AreaInspections.Store.Statistics;

namespace AreaInspections.Cli.Statistics;

/// <summary><c>inspections statistics show INDICATOR [AREA] [--periods N] [--as-known DATE]</c>: figures of an area, England beside, with their source.</summary>
internal static class ShowCommand
{
    private static readonly Argument<string> s_indicator = new("indicator") { Description = "Id of the indicator; inspections statistics list --indicators shows them." };
    private static readonly Argument<string[]> s_area = new("area") { Description = "A local area by name or code; England and the regions where it is left out.", Arity = ArgumentArity.ZeroOrMore };
    private static readonly Option<int> s_periods = new("--periods") { Description = "How many periods, the latest.", HelpName = "N", DefaultValueFactory = _ => 5 };
    private static readonly Option<DateOnly?> s_asKnown = Options.Date("--as-known", "The figures as they were known at the end of this day; as known now where it is left out.");

    public static Command Create()
    {
        var command = new Command("show", "Shows figures of an indicator with their source.") { s_indicator, s_area, s_periods, s_asKnown };
        command.SetAction(Show);
        return command;
    }

    private static async Task<int> Show(ParseResult parsed, CancellationToken cancel)
    {
        var catalogue = StatisticsCatalogueReader.Load();
        if (catalogue.Indicator(parsed.GetValue(s_indicator)!) is not { } indicator)
        {
            Problems.Print([Unknown(parsed.GetValue(s_indicator)!, catalogue)]);
            return ExitCode.Refused;
        }

        var asked = string.Join(' ', parsed.GetValue(s_area) ?? []);
        var register = AreaRegisterReader.Load();
        var search = asked.Length > 0 ? register.Search(asked) : null;
        if (search?.Problem is { } problem)
        {
            Problems.Print([problem]);
            return ExitCode.Refused;
        }

        if (await OpenedStore.Open(cancel) is not { } store)
        {
            return ExitCode.Refused;
        }

        var area = search?.Answers[0].Area;
        Console.WriteLine(area is null ? indicator.Title : $"{indicator.Title}: {area.Name}");
        Console.WriteLine($"{indicator.Definition} In {indicator.Unit}.");
        var sources = new FigureSources(await store.Statistics.Releases(cancel), catalogue);
        var shown = 0;
        foreach (var kind in indicator.Periods)
        {
            var query = new FiguresQuery(indicator.Id, kind) { Periods = parsed.GetValue(s_periods), AsKnown = parsed.GetValue(s_asKnown)?.AddDays(1).ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc) };
            shown += Write(await store.Statistics.Figures(query, cancel), indicator, area, register, sources);
        }

        if (shown == 0)
        {
            Console.WriteLine("No figure of this is stored. inspections statistics list shows what was imported.");
        }

        sources.Write(Console.Out);
        foreach (var caveat in indicator.Caveats)
        {
            Console.WriteLine($"Note: {caveat}");
        }

        return ExitCode.Done;
    }

    private static int Write(IReadOnlyList<KnownObservation> figures, Indicator indicator, LocalArea? area, AreaRegister register, FigureSources sources)
    {
        bool Wanted(Place place) => place.Level == PlaceLevel.England || (area is null ? place.Level != PlaceLevel.LocalArea : place == Place.Of(area.Id));
        var wanted = figures.Where(f => Wanted(f.Observation.Place)).ToList();
        foreach (var group in indicator.Groups)
        {
            var table = FigureTable.Of([.. wanted.Where(f => f.Observation.Series.Group == group.Id)], indicator, register, sources);
            if (table is not null)
            {
                Console.WriteLine();
                Console.WriteLine(indicator.Groups.Count > 1 ? group.Name : "Figures");
                table.Write(Console.Out);
            }
        }

        return wanted.Count;
    }

    private static Problem Unknown(string asked, StatisticsCatalogue catalogue)
    {
        var near = catalogue.Indicators.Select(i => i.Id).Where(id => asked.Split('-', ' ').Any(word => word.Length > 2 && id.Contains(word, StringComparison.OrdinalIgnoreCase))).Take(5).ToList();
        return new Problem(
            "statistics.unknown-indicator",
            $"There is no indicator \"{asked}\".{(near.Count > 0 ? $" Did you mean {string.Join(", ", near)}?" : "")} inspections statistics list --indicators shows all.");
    }
}
