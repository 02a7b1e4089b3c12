using AreaInspections.Documents;
using AreaInspections.Documents.Charts;
using AreaInspections.Statistics;
using AreaInspections.Statistics.Comparison;

namespace AreaInspections.Web.Statistics;

/// <summary>One indicator on the page that sets pupils with SEND beside others.</summary>
/// <param name="Groups">Each group beside the one without SEN; at least one.</param>
public sealed record SendComparison(Indicator Indicator, IReadOnlyList<GroupComparison> Groups)
{
    public Period Period => Groups[0].Period;

    /// <summary>Every published figure in it.</summary>
    public IEnumerable<PublishedFigure> Figures => Groups.SelectMany(g => new[] { g.Value.Value?.Figure, g.OthersValue.Value?.Figure }).OfType<PublishedFigure>().Distinct();

    /// <summary>What must be known to read it, each once.</summary>
    public IReadOnlyList<string> Caveats => [.. Groups.SelectMany(g => g.Caveats).Distinct(StringComparer.Ordinal)];

    /// <returns>In the order of the catalogue.</returns>
    public static IReadOnlyList<SendComparison> Of(PublicStatistics statistics, Period year) =>
        [.. SendAgainstOthers.Of(statistics.Ground(), year.Start.Year).GroupBy(c => c.Indicator).Select(g => new SendComparison(g.Key, [.. g]))];

    /// <returns>The latest year for which at least half as many indicators can be compared as for the fullest; nothing where there is none.</returns>
    public static Period? Usual(PublicStatistics statistics, IReadOnlyList<Period> years)
    {
        var counts = years.Select(y => (Year: y, Count: SendAgainstOthers.Of(statistics.Ground(), y.Start.Year).Count(c => c.Ratio.Value is not null))).ToList();
        var most = counts.Select(c => c.Count).DefaultIfEmpty(0).Max();
        return counts.Where(c => c.Count * 2 >= most).OrderByDescending(c => c.Year).Select(c => (Period?)c.Year).FirstOrDefault();
    }

    /// <summary>"6.4 times"; empty where there is no ratio.</summary>
    public static string Times(GroupComparison comparison) => comparison.Ratio.Value is { } ratio ? $"{Wording.Ratio(ratio.Value)} times" : "";

    public Markup Draw()
    {
        var bars = Groups.Select((g, i) => Bar(g.Value, Name(g.Group), i == 0 ? GroupFill.Hatched : GroupFill.Solid, Times(g))).ToList();
        bars.Add(Bar(Groups[0].OthersValue, Name(Groups[0].Others), GroupFill.Open, ""));
        return GroupBars.Draw(new($"send-{Indicator.Id}", $"{Indicator.Title}, England, {Period.Name}", $"{Indicator.Unit}. {string.Join(" ", bars.Select(b => $"{b.Label}: {b.Text}{(b.Beside.Length > 0 ? $", {b.Beside} as high as pupils with no SEN" : "")}."))}"), bars);
    }

    private string Name(IndicatorGroup group)
    {
        var words = Wording.Children(group, Period).Replace("pupils with ", "", StringComparison.Ordinal);
        return group.Id == SendAgainstOthers.Others ? "No SEN" : group.Id == "sen-support" && words.StartsWith("SEN without", StringComparison.Ordinal) ? "SEN without a statement" : group.Name;
    }

    private GroupBar Bar(Answer<KnownValue> value, string label, GroupFill fill, string beside) => new(fill, label, value.Value?.Value, value.Value is { } v ? Wording.Brief(Indicator, v.Value) : "no number")
    {
        Interval = value.Value?.Interval.Value is { } i ? (i.Low, i.High) : null,
        Beside = beside,
    };
}
