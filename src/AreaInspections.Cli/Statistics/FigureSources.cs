using AreaInspections.Statistics;
using Missing = AreaInspections.Statistics.Absence;

namespace AreaInspections.Cli.Statistics;

/// <summary>Numbered releases that figures on the terminal come from.</summary>
internal sealed class FigureSources(IReadOnlyList<StatisticsRelease> releases, StatisticsCatalogue catalogue)
{
    private readonly List<StatisticsRelease> _named = [];

    /// <summary>The number that stands beside a figure of the release.</summary>
    public int Mark(Guid release)
    {
        var at = _named.FindIndex(r => r.Id == release);
        if (at < 0)
        {
            _named.Add(releases.Single(r => r.Id == release));
            at = _named.Count - 1;
        }

        return at + 1;
    }

    /// <summary>The symbol and what it means in this publication: "c: withheld".</summary>
    public string Absence(KnownObservation known)
    {
        var symbol = known.Observation.Value.Symbol ?? Symbol.NoRow;
        var source = catalogue.Source(releases.Single(r => r.Id == known.Release).Source);
        var meaning = source is not null && source.Meanings.TryGetValue(symbol, out var declared) ? declared : Missing.Unexplained;
        var words = meaning switch
        {
            Missing.NotApplicable => "not applicable",
            Missing.NotAvailable => "not available",
            Missing.Suppressed => "withheld",
            Missing.RoundsToZero => "rounds to 0",
            Missing.Unreliable => "unreliable",
            Missing.NotSubmitted => "not submitted",
            Missing.NationalOnly => "England only",
            _ => "no number",
        };
        return symbol.Printed() is { Length: > 0 } printed ? $"{printed}: {words}" : words;
    }

    public void Write(TextWriter output)
    {
        for (var i = 0; i < _named.Count; i++)
        {
            var source = catalogue.Source(_named[i].Source);
            output.WriteLine($"{(i == 0 ? "\n" : "")}[{i + 1}] {source?.Publisher ?? _named[i].Source}, {source?.Title}. File {_named[i].File}"
                + $"{(_named[i].Published is { } day ? $", published {BritishDate.Of(day)}" : "")}, imported {BritishDate.Of(DateOnly.FromDateTime(_named[i].Imported))}.");
        }
    }
}
