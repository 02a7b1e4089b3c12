using AreaInspections.Readers.Statistics.Tables;
using AreaInspections.Statistics;

namespace AreaInspections.Readers.Statistics;

/// <summary>Takes from typed rows the figures that rules ask for, and checks every cell on the way. One thread has one picker.</summary>
internal sealed class FigurePicker
{
    private readonly TableRules _table;
    private readonly SeriesBook _series;
    private readonly RowPlaces _places;
    private readonly RowPeriods _periods;
    private readonly CellCheck _cells;
    private readonly List<RuleSet> _sets;

    public FigurePicker(TableRules table, SeriesBook series, PlaceFinder finder)
    {
        _table = table;
        _series = series;
        Seen = new(table.Columns.Count);
        _places = new(table.Layout, finder, Seen);
        _periods = new(table);
        _cells = new(table, Seen);
        _sets = table.Rules.GroupBy(r => r.Rule.Where, ReferenceEqualityComparer.Instance).Select(g => new RuleSet(g.ToList())).ToList();
    }

    public SeenCells Seen { get; }

    /// <param name="batch">Rows numbered as in <paramref name="part"/>.</param>
    /// <param name="known">Place and period of each row, where they are known already; absent where cells tell them.</param>
    public void Take(TableBatch batch, TakenPart part, IReadOnlyList<(Place Place, Period Period)>? known = null)
    {
        _cells.Check(batch, part);
        part.Hashes.AddRange(batch.Hashes.AsSpan(0, batch.Rows));
        part.Rows.AddRange(batch.Numbers.AsSpan(0, batch.Rows));
        for (var row = 0; row < batch.Rows; row++)
        {
            var period = known is null ? _periods.Of(batch, row, part.Notes) : known[row].Period;
            var place = known is null ? _places.Of(batch, row, period, part.Notes) : known[row].Place;
            if (period is null || place is null)
            {
                continue;
            }

            foreach (var set in _sets)
            {
                if (set.Holds(batch, row))
                {
                    Take(batch, row, set, place.Value, period.Value, part);
                }
            }
        }
    }

    private void Take(TableBatch batch, int row, RuleSet set, Place place, Period period, TakenPart part)
    {
        foreach (var rule in set.Rules)
        {
            if (!rule.Rule.Takes(period, place.Level) || rule.Group(batch, row) is not { } group)
            {
                continue;
            }

            if (!rule.Rule.Believed(period))
            {
                SeenCells.Count(Seen.Left, rule.Rule.Indicator.Title);
                continue;
            }

            var numerator = _cells.Sum(batch, row, rule.Rule.Numerator);
            var denominator = _cells.Sum(batch, row, rule.Rule.Denominator);
            var value = rule.Rule.Value >= 0
                ? _cells.Figure(batch, row, rule.Rule.Value, rule.Rule.Rule.Scale)
                : rule.Rule.Counts ? numerator : Ratio.Of(numerator, denominator, rule.Rule.Indicator, _table.Source);
            part.Figures.Add(new TakenFigure(_series.Number(rule.Rule, group), place, period, value, numerator, denominator, batch.Numbers[row]));
        }
    }
}

/// <summary>Rules with the same conditions, which are looked at once for each row.</summary>
internal sealed class RuleSet(List<AppliedRule> rules)
{
    private readonly (int Column, WordAnswers<bool> Answers)[] _conditions = rules[0].Conditions
        .Select(c => (c.Column, new WordAnswers<bool>(text => c.Cells.Contains(text.Trim())))).ToArray();

    public IReadOnlyList<GroupedRule> Rules { get; } = rules.ConvertAll(r => new GroupedRule(r));

    public bool Holds(TableBatch batch, int row)
    {
        foreach (var (column, answers) in _conditions)
        {
            if (!answers.Of(batch.Columns[column], row))
            {
                return false;
            }
        }

        return true;
    }
}

/// <summary>A rule that remembers which cell means which group.</summary>
internal sealed class GroupedRule(AppliedRule rule)
{
    private readonly WordAnswers<string?> _groups = new(text => rule.Groups.GetValueOrDefault(text.Trim()));

    public AppliedRule Rule => rule;

    /// <returns>Nothing where the row is of no group of the rule.</returns>
    public string? Group(TableBatch batch, int row) => rule.GroupColumn < 0 ? rule.Rule.Group : _groups.Of(batch.Columns[rule.GroupColumn], row);
}

/// <summary>Answers about the texts of a column, each worked out once.</summary>
internal sealed class WordAnswers<T>(Func<string, T> work)
{
    private readonly List<(bool Known, T Answer)> _answers = [];

    public T Of(TypedColumn column, int row)
    {
        var code = column.Codes[row];
        if (code < 0)
        {
            return work(column.Text(row));
        }

        while (_answers.Count <= code)
        {
            _answers.Add((false, default!));
        }

        if (!_answers[code].Known)
        {
            _answers[code] = (true, work(column.Words.Text(code)));
        }

        return _answers[code].Answer;
    }
}

/// <summary>Values computed from counts.</summary>
internal static class Ratio
{
    /// <returns>The value in the unit of the indicator; where a count is missing, its symbol; where nothing stands below the line, that there can be none.</returns>
    public static Figure Of(Figure numerator, Figure denominator, Indicator indicator, StatisticsSource source)
    {
        if (!numerator.IsNumber)
        {
            return numerator;
        }

        if (!denominator.IsNumber)
        {
            return denominator;
        }

        return denominator.Number > 0 ? Figure.Of(indicator.Per * numerator.Number / denominator.Number) : Figure.Missing(None(source));
    }

    private static Symbol None(StatisticsSource source) =>
        source.Meanings.Where(m => m.Value == Absence.NotApplicable).Select(m => (Symbol?)m.Key).FirstOrDefault() ?? Symbol.NoRow;
}
