using System.Globalization;
using AreaInspections.Readers.Statistics.Workbooks;
using AreaInspections.Statistics;

namespace AreaInspections.Readers.Statistics.Shapes;

/// <summary>
/// What one rule takes from the long table of a workbook: for each row it is about, the value with the counts it comes from. A symbol in any part of a sum
/// stands in the place of the sum, and a value that is computed is missing where a count is.
/// </summary>
internal sealed class RuledFigures
{
    private readonly FigureTable _table;
    private readonly StatisticsSource _source;
    private readonly Indicator _indicator;
    private readonly FigureRule _rule;

    public RuledFigures(FigureTable table, StatisticsSource source, Indicator indicator, FigureRule rule)
    {
        if (rule.Of is not null)
        {
            throw new NotSupportedException($"{indicator.Id}: shares of a whole in other rows are not taken from workbooks.");
        }

        (_table, _source, _indicator, _rule) = (table, source, indicator, rule);
    }

    /// <exception cref="WorkbookFaultException">A figure is no number and no symbol of the source, or a proportion is more than its whole.</exception>
    public IEnumerable<Observation> Take()
    {
        foreach (var row in _table.Rows.Where(Applies))
        {
            if (Group(row) is { } group)
            {
                var (numerator, denominator) = (Sum(row, _rule.Numerator), Sum(row, _rule.Denominator));
                var value = _rule.Value is { } column ? Scaled(Figure(row, column)) : Computed(numerator, denominator);
                if (_indicator.Measure == Measure.Proportion && value.Maybe > _indicator.Per)
                {
                    throw Fault(row, _rule.Value ?? _rule.Numerator[0], "A part is more than its whole.", value.ToString(), $"at most {_indicator.Per}");
                }

                yield return new Observation(new SeriesKey(_indicator.Id, group), row.Place, row.Period, value, numerator, denominator);
            }
        }
    }

    private bool Applies(FigureRow row) =>
        (_rule.Levels.Count == 0 || _rule.Levels.Contains(row.Place.Level))
        && (_rule.Kinds.Count == 0 ? _indicator.Periods : _rule.Kinds).Contains(row.Period.Kind)
        && (_rule.FromYear is not { } from || row.Period.Start.Year >= from)
        && (_rule.UntilYear is not { } until || row.Period.Start.Year <= until)
        && _rule.Where.All(w => w.Value.Contains(row.Cells[Column(w.Key.TrimEnd('?'))], StringComparer.OrdinalIgnoreCase));

    private string? Group(FigureRow row) => _rule.GroupColumn is not { } column
        ? _rule.Group
        : _rule.Groups.FirstOrDefault(g => SheetText.Same(g.Key, row.Cells[Column(column)])).Value;

    private Figure Sum(FigureRow row, IReadOnlyList<string> columns)
    {
        if (columns.Count == 0)
        {
            return AreaInspections.Statistics.Figure.None;
        }

        var figures = columns.Select(c => Figure(row, c)).ToList();
        return figures.Exists(f => !f.IsNumber) ? figures.Find(f => !f.IsNumber) : AreaInspections.Statistics.Figure.Of(figures.Sum(f => f.Number));
    }

    private Figure Computed(Figure numerator, Figure denominator) => _rule.Denominator.Count == 0 || !numerator.IsNumber
        ? Scaled(numerator)
        : denominator switch
        {
            { IsNumber: false } => denominator,
            { Number: 0 } => AreaInspections.Statistics.Figure.None,
            _ => AreaInspections.Statistics.Figure.Of(numerator.Number / denominator.Number * _indicator.Per),
        };

    private Figure Scaled(Figure figure) => figure.IsNumber ? AreaInspections.Statistics.Figure.Of(figure.Number * _rule.Scale) : figure;

    private Figure Figure(FigureRow row, string column)
    {
        var cell = row.Cells[Column(column)];
        if (SymbolText.Find(cell) is { } symbol)
        {
            return _source.Meanings.ContainsKey(symbol)
                ? AreaInspections.Statistics.Figure.Missing(symbol)
                : throw Fault(row, column, "The symbol is not one of this publication.", cell, string.Join(" ", _source.Meanings.Keys.Select(s => s.Printed())));
        }

        return double.TryParse(cell, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            ? AreaInspections.Statistics.Figure.Of(number)
            : throw Fault(row, column, "The cell is neither a number nor a symbol of this publication.", cell, "a number");
    }

    private int Column(string name)
    {
        for (var i = 0; i < _table.Columns.Count; i++)
        {
            if (name.Split('|').Contains(_table.Columns[i], StringComparer.OrdinalIgnoreCase))
            {
                return i;
            }
        }

        throw new FormatException($"{_indicator.Id} takes {name} from {_source.Id}, whose tables have {string.Join(", ", _table.Columns)}.");
    }

    private static WorkbookFaultException Fault(FigureRow row, string column, string message, string found, string expected) =>
        new(new Note(message, found) { Sheet = row.Sheet, Page = row.Row, Field = column, Expected = expected });
}
