using AreaInspections.Statistics;

namespace AreaInspections.Readers.Statistics;

/// <summary>A rule with the columns of one table it reads.</summary>
internal sealed class AppliedRule
{
    private static readonly StringComparer s_loosely = StringComparer.OrdinalIgnoreCase;

    private readonly HashSet<int> _words = [];

    public AppliedRule(TableRules table, Indicator indicator, FigureRule rule)
    {
        Indicator = indicator;
        Rule = rule;
        Value = table.Find(rule.Value);
        GroupColumn = table.Find(rule.GroupColumn);
        Numerator = Columns(table, rule.Numerator);
        Denominator = Columns(table, rule.Denominator);
        Groups = rule.Groups.ToDictionary(g => g.Key.Trim(), g => g.Value, s_loosely);
        Kinds = (rule.Kinds.Count > 0 ? indicator.Periods.Intersect(rule.Kinds) : indicator.Periods).ToHashSet();
        var conditions = new List<(int, HashSet<string>)>();
        var found = true;
        foreach (var (name, cells) in rule.Where)
        {
            var column = table.Find(name);
            if (column >= 0)
            {
                conditions.Add((column, cells.Select(c => c.Trim()).ToHashSet(s_loosely)));
                _words.Add(column);
            }
            else
            {
                found &= name.EndsWith('?');
            }
        }

        Conditions = conditions;
        if (GroupColumn >= 0)
        {
            _words.Add(GroupColumn);
        }

        Counts = Value < 0 && indicator.Measure == Measure.Count && rule.Denominator.Count == 0 && rule.Of is null;
        var counted = Numerator.Length > 0 && (Denominator.Length > 0 || rule.Of is not null || Counts);
        Complete = found && (rule.GroupColumn is null || GroupColumn >= 0) && (Value >= 0 || counted);
    }

    public Indicator Indicator { get; }

    public FigureRule Rule { get; }

    /// <summary>-1 where the value is computed.</summary>
    public int Value { get; }

    /// <summary>Whether the value is the count above the line itself: columns added up.</summary>
    public bool Counts { get; }

    /// <summary>-1 where all rows are of one group.</summary>
    public int GroupColumn { get; }

    /// <summary>Empty where the table lacks one of them.</summary>
    public int[] Numerator { get; }

    /// <summary>Empty where the table lacks one of them.</summary>
    public int[] Denominator { get; }

    public IReadOnlyList<(int Column, HashSet<string> Cells)> Conditions { get; }

    public IReadOnlyDictionary<string, string> Groups { get; }

    public IReadOnlySet<PeriodKind> Kinds { get; }

    /// <summary>Whether the table has every column the rule needs.</summary>
    public bool Complete { get; }

    /// <summary>Whether a column tells which rows or groups are meant.</summary>
    public bool Uses(int column) => _words.Contains(column);

    public bool Takes(Period period, PlaceLevel level) =>
        Kinds.Contains(period.Kind) && (Rule.Levels.Count == 0 || Rule.Levels.Contains(level));

    /// <summary>Whether this source, and not another, is believed for the period.</summary>
    public bool Believed(Period period) =>
        (Rule.FromYear is null || period.Start.Year >= Rule.FromYear) && (Rule.UntilYear is null || period.Start.Year <= Rule.UntilYear);

    private static int[] Columns(TableRules table, IReadOnlyList<string> names)
    {
        var columns = names.Select(table.Find).ToArray();
        return Array.Exists(columns, c => c < 0) ? [] : columns;
    }
}
