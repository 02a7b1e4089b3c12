using AreaInspections.Readers.Statistics.Tables;
using AreaInspections.Statistics;

namespace AreaInspections.Readers.Statistics;

/// <summary>The place of each row, worked out once for each different set of cells, and counted where it is to be told.</summary>
internal sealed class RowPlaces(AppliedLayout layout, PlaceFinder finder, SeenCells seen)
{
    private const string NoLevel = "The cell says no level of geography; perhaps header and rows are shifted against each other.";

    /// <summary>So many different sets of cells are remembered; a table of figures has some hundreds.</summary>
    private const int Remembered = 1 << 16;

    private readonly Dictionary<PlaceCells, FoundPlace> _found = [];
    private readonly bool _byNameOnly = layout.AreaCode < 0 && layout.AreaNumber < 0;
    private (PlaceCells Cells, FoundPlace Found)? _last;

    /// <returns>Nothing where no figures are kept for it.</returns>
    public Place? Of(TableBatch batch, int row, Period? period, FileNotes notes)
    {
        var cells = new PlaceCells(
            Code(batch, layout.Level, row), Code(batch, layout.Region, row), Code(batch, layout.AreaCode, row), Code(batch, layout.AreaNumber, row),
            Code(batch, layout.AreaName, row), _byNameOnly ? period?.Start : null);
        if (_last is not { } last || last.Cells != cells)
        {
            if (!_found.TryGetValue(cells, out var found))
            {
                found = Find(batch, row, period?.Start ?? DateOnly.MaxValue);
                if (_found.Count < Remembered)
                {
                    _found.Add(cells, found);
                }
            }

            _last = last = (cells, found);
        }

        Count(last.Found, batch, row, notes);
        return last.Found.Place;
    }

    private FoundPlace Find(TableBatch batch, int row, DateOnly on) => finder.Find(
        layout.Level < 0 ? null : Text(batch, layout.Level, row),
        layout.Declared.Everywhere,
        Text(batch, layout.Region, row),
        Text(batch, layout.AreaCode, row),
        Text(batch, layout.AreaNumber, row),
        Text(batch, layout.AreaName, row),
        on);

    private void Count(FoundPlace found, TableBatch batch, int row, FileNotes notes)
    {
        SeenCells.Count(seen.Retired, found.RetiredCode);
        SeenCells.Count(seen.Unknown, found.Unknown);
        SeenCells.Count(seen.OtherLevels, found.OtherLevel);
        SeenCells.Count(seen.Disagreements, found.Disagreement);
        if (found.NoLevel is { } word && !notes.Enough(NoLevel))
        {
            notes.Refuse(new Note(NoLevel, word)
            {
                Expected = "National, Regional or Local authority",
                Page = batch.Numbers[row],
                Field = layout.Name(layout.Level),
            });
        }
    }

    private static int Code(TableBatch batch, int column, int row) => column < 0 ? 0 : batch.Columns[column].Codes[row];

    private static string Text(TableBatch batch, int column, int row) => column < 0 ? "" : batch.Columns[column].Text(row);

    private readonly record struct PlaceCells(int Level, int Region, int Code, int Number, int Name, DateOnly? On);
}
