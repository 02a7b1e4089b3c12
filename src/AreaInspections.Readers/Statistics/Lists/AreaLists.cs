using AreaInspections.Areas;
using AreaInspections.Readers.Statistics.Csv;
using AreaInspections.Statistics;

namespace AreaInspections.Readers.Statistics.Lists;

/// <summary>
/// Files about areas that hold no figures: lists and look-ups, which are compared with the register and never change it, and choices of statistical
/// neighbours, which are kept.
/// </summary>
internal static class AreaLists
{
    /// <summary>Areas named in a column.</summary>
    private const string AreaList = "area-list";

    /// <summary>Areas or boards with their codes.</summary>
    private const string AreaLookup = "area-lookup";

    /// <summary>One column for each area, its neighbours below it.</summary>
    private const string NeighbourMatrix = "neighbour-matrix";

    public static IReadOnlyList<string> Shapes { get; } = [AreaList, AreaLookup, NeighbourMatrix];

    public static (TakenFile? Taken, long Rows, NeighbourSet? Neighbours) Read(CsvFile file, StatisticsSource source, AreaRegister register, FileNotes notes)
    {
        if (ListRows.Read(file, notes) is not { } list)
        {
            return default;
        }

        if (list.Rows.Count == 0)
        {
            notes.Refuse(new Note("The file has names of columns and no rows.", ""));
            return default;
        }

        var neighbours = source.Shape == NeighbourMatrix ? NeighbourLists.ByName(list, source, register, notes) : NeighbourLists.ByNumber(list, source, register, notes);
        if (source.Shape != NeighbourMatrix)
        {
            new AreaComparison(list, source.Layout, register, notes).Compare();
        }

        return (new TakenFile([], new Dictionary<string, int>(), new Dictionary<Symbol, int>()), list.Rows.Count, neighbours);
    }
}
