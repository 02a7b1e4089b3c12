using AreaInspections.Statistics;
using AreaInspections.Statistics.Comparison;
using AreaInspections.Web.Publishing;

namespace AreaInspections.Web.Statistics;

/// <summary>A page that shows figures of official statistics.</summary>
public abstract class StatisticsPage : PublicPage
{
    /// <summary>Every figure as it is known now; the same for the whole page.</summary>
    public PublicStatistics Statistics => Record.Statistics;

    protected static IReadOnlyList<Crumb> Crumbs { get; } = [new("Home", "/"), new("Statistics", Links.Statistics)];

    /// <summary>A published figure as pages show it.</summary>
    public ShownFigure Show(Indicator indicator, PublishedFigure? figure) => new(indicator, figure, figure is null ? null : Statistics.MeaningOf(figure));

    /// <summary>The publications figures stand in, each once, for the line that names sources.</summary>
    public IReadOnlyList<Source> Sources(IEnumerable<PublishedFigure> figures) =>
        [.. figures.DistinctBy(f => f.Release).Select(Statistics.SourceOf).Distinct().OrderByDescending(s => s.Date).ThenBy(s => s.Title, StringComparer.Ordinal)];
}

/// <summary>A figure in a cell or a sentence: the number, or the symbol and what it means.</summary>
/// <param name="Figure">Absent where nothing was published.</param>
/// <param name="Meaning">Of its symbol; absent where the source does not say or there is a number.</param>
public sealed record ShownFigure(Indicator Indicator, PublishedFigure? Figure, Absence? Meaning)
{
    public bool IsNumber => Figure?.Value.IsNumber == true;

    public string Number => IsNumber ? Wording.Number(Figure!.Value.Number, Indicator.Decimals) : "";

    /// <summary>As printed; empty where nothing was.</summary>
    public string Symbol => Figure?.Value.Symbol?.Printed() ?? "";

    /// <summary>Why there is no number.</summary>
    public string Why => StatisticWords.Means(Figure?.Value.Symbol == AreaInspections.Statistics.Symbol.NoRow ? null : Meaning ?? (Figure is null ? null : Absence.Unexplained));
}
