using AreaInspections.Statistics;

namespace AreaInspections.Readers.Statistics;

/// <summary>
/// The rules of a source, put on the columns one table has: which column is which, which rules find their columns, and which columns hold figures.
/// </summary>
internal sealed class TableRules
{
    private readonly Dictionary<string, int> _columns = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<AppliedRule> _rules = [];
    private readonly Dictionary<int, ColumnUse> _figures = [];

    public TableRules(IReadOnlyList<string> columns, StatisticsSource source, StatisticsCatalogue catalogue)
    {
        Columns = columns;
        Source = source;
        for (var i = 0; i < columns.Count; i++)
        {
            _columns.TryAdd(columns[i].Trim(), i);
        }

        Layout = new(this, source.Layout);
        foreach (var indicator in catalogue.Indicators)
        {
            foreach (var rule in indicator.Rules.Where(r => r.Source == source.Id))
            {
                Apply(indicator, rule);
            }
        }

        Words = Enumerable.Range(0, columns.Count).Select(c => Layout.All.Contains(c) || _rules.Exists(r => r.Uses(c))).ToArray();
    }

    public IReadOnlyList<string> Columns { get; }

    public StatisticsSource Source { get; }

    public AppliedLayout Layout { get; }

    /// <summary>Rules that find the columns they need; empty where the file gives nothing.</summary>
    public IReadOnlyList<AppliedRule> Rules => _rules;

    /// <summary>Columns that rules take figures from.</summary>
    public IReadOnlyDictionary<int, ColumnUse> Figures => _figures;

    /// <summary>Of each column, whether its cells are texts even where they look like numbers.</summary>
    public IReadOnlyList<bool> Words { get; }

    /// <param name="name">A name, or several between <c>|</c>, of which the first that the table has is meant.</param>
    /// <returns>-1 where the table has none.</returns>
    public int Find(string? name)
    {
        foreach (var one in name?.TrimEnd('?').Split('|') ?? [])
        {
            if (_columns.TryGetValue(one, out var column))
            {
                return column;
            }
        }

        return -1;
    }

    private void Apply(Indicator indicator, FigureRule rule)
    {
        var applied = new AppliedRule(this, indicator, rule);
        if (!applied.Complete)
        {
            return;
        }

        _rules.Add(applied);
        foreach (var column in applied.Numerator.Concat(applied.Denominator).Append(applied.Value).Where(c => c >= 0))
        {
            var most = indicator.Measure == Measure.Proportion && column == applied.Value ? indicator.Per / rule.Scale : double.PositiveInfinity;
            _figures[column] = new ColumnUse(_figures.TryGetValue(column, out var use) ? Math.Max(use.Most, most) : most);
        }
    }
}

/// <param name="Most">Largest number that can stand in the column: 100 where it holds only percentages of a whole.</param>
internal readonly record struct ColumnUse(double Most);

/// <summary>Columns of period and place in one table; -1 where it has none.</summary>
internal sealed class AppliedLayout(TableRules table, SourceLayout layout)
{
    public SourceLayout Declared => layout;

    public int Period { get; } = table.Find(layout.Period);

    public int Kind { get; } = table.Find(layout.PeriodKind);

    public int Level { get; } = table.Find(layout.Level);

    public int Region { get; } = table.Find(layout.RegionCode);

    public int AreaCode { get; } = table.Find(layout.AreaCode);

    public int AreaNumber { get; } = table.Find(layout.AreaNumber);

    public int AreaName { get; } = table.Find(layout.AreaName);

    public string Name(int column) => table.Columns[column];

    public IEnumerable<int> All => [Period, Kind, Level, Region, AreaCode, AreaNumber, AreaName];
}
