using System.Globalization;
using AreaInspections.Areas;
using AreaInspections.Statistics;

namespace AreaInspections.Readers.Statistics;

/// <summary>Puts the parts of a file together: observations of which no two speak of the same, and what is to be said about the whole.</summary>
/// <param name="names">For saying places.</param>
internal sealed class FigureMerge(TableRules table, SeriesBook series, AreaRegister names, FileNotes notes)
{
    /// <summary>A text among so many times as many numbers is a slip and no text column.</summary>
    private const int OddOne = 100;

    private readonly Dictionary<(SeriesKey Series, Place Place, Period Period), (int Index, int Row)> _known = [];
    private readonly List<Observation> _observations = [];
    private readonly List<AppliedRule> _rules = [];

    /// <param name="parts">In the order of the file, with the number of the row each counts as 0.</param>
    public IReadOnlyList<Observation> Merge(IReadOnlyList<(TakenPart Part, int FirstRow)> parts, SeenCells seen, long rows)
    {
        foreach (var (part, first) in parts)
        {
            notes.Append(part.Notes, first);
        }

        Twice(parts);
        Odd(parts, seen);
        foreach (var (part, first) in parts)
        {
            foreach (var figure in part.Figures)
            {
                Add(figure, figure.Row + first);
            }

            part.Figures.Clear();
        }

        Tell(seen, rows);
        return Wholes();
    }

    private void Add(TakenFigure figure, int row)
    {
        var key = (series.Key(figure.Series), figure.Place, figure.Period);
        var rule = series.Rule(figure.Series);
        if (!_known.TryAdd(key, (_observations.Count, row)))
        {
            notes.Refuse(new Note("Two rows give the same figure of the same place and period.", $"{key.Item1} of {Name(figure.Place)}, {figure.Period.Name}")
            {
                Expected = $"one row; row {_known[key].Row} gives it too",
                Page = row,
            });
            return;
        }

        if (rule.Indicator.Measure == Measure.Proportion && figure.Value.Maybe > rule.Indicator.Per * (1 + CellCheck.Tolerance))
        {
            notes.Refuse(new Note("The part is greater than the whole.", rule.Value < 0 ? $"{figure.Numerator} of {figure.Denominator}" : figure.Value.ToString())
            {
                Expected = $"at most {rule.Indicator.Per}",
                Page = row,
                Field = table.Columns[rule.Value < 0 ? rule.Numerator[0] : rule.Value],
            });
        }

        _observations.Add(new Observation(key.Item1, figure.Place, figure.Period, figure.Value, figure.Numerator, figure.Denominator));
        _rules.Add(rule);
    }

    /// <summary>Shares of a whole whose parts are in other rows get what stands below the line; the whole itself gives no figure.</summary>
    private List<Observation> Wholes()
    {
        if (!_rules.Exists(r => r.Rule.Of is not null))
        {
            return _observations;
        }

        var all = new List<Observation>(_observations.Count);
        for (var i = 0; i < _observations.Count; i++)
        {
            var (observation, rule) = (_observations[i], _rules[i]);
            if (rule.Rule.Of is not { } whole)
            {
                all.Add(observation);
            }
            else if (observation.Series.Group != whole && _known.TryGetValue((observation.Series with { Group = whole }, observation.Place, observation.Period), out var of))
            {
                var denominator = _observations[of.Index].Numerator;
                all.Add(observation with { Denominator = denominator, Value = Ratio.Of(observation.Numerator, denominator, rule.Indicator, table.Source) });
            }
        }

        return all;
    }

    private void Twice(IReadOnlyList<(TakenPart Part, int FirstRow)> parts)
    {
        var count = parts.Sum(p => p.Part.Rows.Count);
        var (hashes, rows) = (new ulong[count], new int[count]);
        var at = 0;
        foreach (var (part, first) in parts)
        {
            part.Hashes.CopyTo(hashes, at);
            foreach (var row in part.Rows)
            {
                rows[at++] = row + first;
            }

            part.Hashes.Clear();
            part.Rows.Clear();
        }

        Array.Sort(hashes, rows);
        for (var i = 1; i < count; i++)
        {
            if (hashes[i] == hashes[i - 1])
            {
                var (one, other) = (Math.Min(rows[i], rows[i - 1]), Math.Max(rows[i], rows[i - 1]));
                notes.Refuse(new Note("The row stands in the file twice.", $"row {other}") { Expected = $"different from row {one}", Page = other });
            }
        }
    }

    private void Odd(IReadOnlyList<(TakenPart Part, int FirstRow)> parts, SeenCells seen)
    {
        foreach (var (part, first) in parts)
        {
            foreach (var (column, row, text) in part.Odd.Where(o => seen.Texts[o.Column] * OddOne <= seen.Numbers[o.Column]))
            {
                notes.Refuse(new Note(CellCheck.TextInPlaceOfNumber, text) { Expected = "a number or a symbol, as in the other rows", Page = row + first, Field = table.Columns[column] });
            }
        }
    }

    private void Tell(SeenCells seen, long rows)
    {
        var unknown = seen.Unknown.Values.Sum(c => (long)c);
        foreach (var (place, count) in seen.Unknown)
        {
            var note = new Note("No area or region of the register is meant; the rows are left out.", $"{place}: {Rows(count)}") { Field = "place" };
            if (unknown * 2 > rows)
            {
                notes.Refuse(note with { Message = "Most rows are of no area or region of the register." });
            }
            else
            {
                notes.Say(note);
            }
        }

        foreach (var (code, count) in seen.Retired)
        {
            var area = names.ByCode(code)!;
            notes.Say(new Note("The area no longer has this code; its rows are kept under its name.", $"{code}: {Rows(count)}") { Expected = $"{area.Codes[^1].Code} ({area.PlainName})" });
        }

        Say(seen.Disagreements, "Code and number of the area disagree; the number is followed.");
        Say(seen.OtherLevels, "Nothing is kept for this level of geography; the rows are left out.");
        Say(seen.Left, "For these periods another source is believed; the figures are left out.");
    }

    private void Say(Dictionary<string, int> counts, string message)
    {
        foreach (var (what, count) in counts)
        {
            notes.Say(new Note(message, $"{what}: {Rows(count)}"));
        }
    }

    private static string Rows(int count) => count == 1 ? "1 row" : $"{count.ToString("N0", CultureInfo.InvariantCulture)} rows";

    private string Name(Place place) => place.Area is { } id ? names.Find(id)?.PlainName ?? id.Value : place.Code;
}
