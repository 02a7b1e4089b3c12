using AreaInspections.Readers.Statistics.Tables;
using AreaInspections.Statistics;

namespace AreaInspections.Readers.Statistics;

/// <summary>The period of each row, worked out once for each different pair of cells.</summary>
internal sealed class RowPeriods(TableRules table)
{
    private readonly Dictionary<(int Period, int Kind), (Period? Period, Note? Fault)> _read = [];
    private ((int, int) Cells, (Period? Period, Note? Fault) Read)? _last;

    /// <returns>Nothing where it is none that figures are kept for, or none at all, which is then noted.</returns>
    public Period? Of(TableBatch batch, int row, FileNotes notes)
    {
        var layout = table.Layout;
        var cells = (batch.Columns[layout.Period].Codes[row], layout.Kind < 0 ? 0 : batch.Columns[layout.Kind].Codes[row]);
        if (_last is not { } last || last.Cells != cells)
        {
            if (!_read.TryGetValue(cells, out var read))
            {
                read = Read(batch.Columns[layout.Period].Text(row), layout.Kind < 0 ? null : batch.Columns[layout.Kind].Text(row));
                _read.Add(cells, read);
            }

            _last = last = (cells, read);
        }

        if (last.Read.Fault is { } fault && !notes.Enough(fault.Message))
        {
            notes.Refuse(fault with { Page = batch.Numbers[row] });
        }

        return last.Read.Period;
    }

    private (Period? Period, Note? Fault) Read(string text, string? word)
    {
        var layout = table.Layout;
        var kind = layout.Declared.Kind;
        var month = 0;
        if (word is not null && !PeriodWords.TryKind(word, out kind, out month))
        {
            return (null, new Note("The cell says no kind of period; perhaps header and rows are shifted against each other.", word)
            {
                Expected = "a kind of period such as \"Academic year\"",
                Field = table.Columns[layout.Kind],
            });
        }

        if (kind is not { } known)
        {
            return (null, null);
        }

        return PeriodWords.Read(text, known, month) is { } period
            ? (period, null)
            : (null, new Note("The cell is no period of its kind.", text) { Expected = PeriodWords.Expected(known), Field = table.Columns[layout.Period] });
    }
}
