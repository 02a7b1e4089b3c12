using AreaInspections.Areas;
using AreaInspections.Statistics;
using AreaInspections.Web.Publishing;

namespace AreaInspections.Web.Statistics;

/// <summary>What the page of an indicator was asked for. What is not known is left out, and <see cref="Notices"/> says so.</summary>
public sealed class IndicatorQuestion
{
    private IndicatorQuestion(Indicator indicator) => Indicator = indicator;

    public Indicator Indicator { get; }

    public IndicatorGroup Group { get; private init; } = null!;

    /// <summary>Absent where nothing is known of the group.</summary>
    public Period? Period { get; private init; }

    /// <summary>The area marked among all; absent where none is.</summary>
    public LocalArea? Area { get; private init; }

    /// <summary>The set of statistical neighbours; absent where none is stored.</summary>
    public NeighbourSet? Neighbours { get; private init; }

    /// <summary>In the order shown.</summary>
    public IReadOnlyList<Pick> Picks { get; private init; } = [];

    public IEnumerable<string> Notices => Picks.Select(p => p.Ignored).OfType<string>();

    /// <summary>Code of the period where it is not the usual one; absent otherwise.</summary>
    public string? PeriodAsked { get; private init; }

    /// <summary>Address with what differs from the usual.</summary>
    public string Address { get; private init; } = "";

    /// <summary>Address of the table with the same rows.</summary>
    public string AddressOf(string suffix) => Address.Contains('?', StringComparison.Ordinal) ? Address.Replace("?", suffix + "?", StringComparison.Ordinal) : Address + suffix;

    public static IndicatorQuestion Of(Indicator indicator, PublicStatistics statistics, PublicRecord record, IQueryCollection asked)
    {
        var groups = Pick.Of("group", "Group", [.. indicator.Groups.Select(g => new Option(g.Id, g.Name))], asked["group"], indicator.Groups[0].Id);
        var group = indicator.Groups.First(g => g.Id == groups.Chosen);
        var known = statistics.Of(indicator, group);
        var usual = known.Usual;
        var periods = Pick.Of("period", "Period", [.. known.Periods.Select(p => new Option(p.Code, p.Name))], asked["period"], usual?.Code ?? "");
        var areas = Pick.Of("area", "Mark an area", [new("", "None"), .. record.Register.All.Select(a => new Option(a.Id.Value, a.PlainName)).OrderBy(o => o.Name, StringComparer.Ordinal)], asked["area"], "");
        var sets = Pick.Of("neighbours", "Neighbours", [.. statistics.NeighbourSets.Select(s => new Option(s.Id, s.Title))], asked["neighbours"], statistics.LatestNeighbours?.Id ?? "");
        var area = areas.Chosen.Length == 0 ? null : record.Register.Find(new AreaId(areas.Chosen));
        return new(indicator)
        {
            Group = group,
            Period = known.Periods.Select(p => (Period?)p).FirstOrDefault(p => p!.Value.Code == periods.Chosen),
            Area = area,
            Neighbours = statistics.NeighbourSets.FirstOrDefault(s => s.Id == sets.Chosen),
            Picks = [groups, periods, areas, sets],
            PeriodAsked = periods.Asked(usual?.Code ?? ""),
            Address = Links.Indicator(indicator.Id, groups.Asked(indicator.Groups[0].Id), periods.Asked(usual?.Code ?? ""), area?.Id),
        };
    }
}
