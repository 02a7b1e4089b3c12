using AreaInspections.Areas;
using AreaInspections.Statistics;

namespace AreaInspections.Readers.Statistics.Lists;

/// <summary>Statistical neighbours from lists, closest first.</summary>
internal static class NeighbourLists
{
    private const string NumbersColumn = "stat_neighbours";

    /// <summary>Neighbours are of areas as they are now; of areas of one name the one that exists is meant.</summary>
    private static readonly DateOnly s_now = DateOnly.MaxValue;

    /// <summary>One column for each area, the names of its neighbours below it.</summary>
    public static NeighbourSet? ByName(ListRows list, StatisticsSource source, AreaRegister register, FileNotes notes)
    {
        var sets = new Dictionary<AreaId, IReadOnlyList<Neighbour>>();
        for (var column = 0; column < list.Columns.Count; column++)
        {
            var name = list.Columns[column].Trim();
            var below = list.Rows.Where(r => r.Cells[column].Length > 0).Select(r => (r.Number, Name: r.Cells[column])).ToList();
            if (name.Length == 0 && below.Count == 0)
            {
                continue;
            }

            if (register.ByName(name, s_now) is not { } area)
            {
                notes.Say(new Note("No area of the register is meant; its neighbours are left out.", name) { Page = 1, Field = name });
            }
            else if (sets.ContainsKey(area.Id))
            {
                notes.Refuse(new Note("Two columns are of one area.", name) { Page = 1, Field = name });
            }
            else if (Known(below.Select(b => (b.Number, b.Name, register.ByName(b.Name, s_now))), area, notes) is { Count: > 0 } neighbours)
            {
                sets.Add(area.Id, neighbours);
            }
        }

        return Set(sets, source, notes);
    }

    /// <summary>A cell of DfE numbers for each area, where the list has such a column.</summary>
    public static NeighbourSet? ByNumber(ListRows list, StatisticsSource source, AreaRegister register, FileNotes notes)
    {
        var column = list.Find(NumbersColumn);
        var number = list.Find(source.Layout.AreaNumber);
        if (column < 0 || number < 0)
        {
            return null;
        }

        var byNumber = register.All.GroupBy(a => a.DfeNumber, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.First(), StringComparer.Ordinal);
        var sets = new Dictionary<AreaId, IReadOnlyList<Neighbour>>();
        foreach (var (row, cells) in list.Rows.Where(r => r.Cells[column].Length > 0))
        {
            if (byNumber.GetValueOrDefault(cells[number]) is { } area
                && Known(cells[column].Split(',', StringSplitOptions.TrimEntries).Select(n => (row, n, byNumber.GetValueOrDefault(n))), area, notes) is { Count: > 0 } neighbours
                && !sets.TryAdd(area.Id, neighbours))
            {
                notes.Refuse(new Note("Two rows are of one area.", area.PlainName) { Page = row, Field = NumbersColumn });
            }
        }

        return Set(sets, source, notes);
    }

    private static List<Neighbour> Known(IEnumerable<(int Row, string Printed, LocalArea? Area)> below, LocalArea area, FileNotes notes)
    {
        var known = new List<Neighbour>();
        foreach (var (row, printed, neighbour) in below)
        {
            if (neighbour is null)
            {
                notes.Say(new Note("No area of the register is meant; the neighbour is left out.", printed) { Page = row, Field = area.PlainName });
            }
            else if (neighbour == area || known.Exists(k => k.Area == neighbour.Id))
            {
                notes.Refuse(new Note("An area cannot be its own neighbour, nor be one twice.", printed) { Page = row, Field = area.PlainName });
            }
            else
            {
                known.Add(new Neighbour(neighbour.Id, null));
            }
        }

        return known;
    }

    private static NeighbourSet? Set(Dictionary<AreaId, IReadOnlyList<Neighbour>> sets, StatisticsSource source, FileNotes notes)
    {
        if (sets.Count == 0)
        {
            notes.Refuse(new Note("The file names the neighbours of no area.", source.Title));
            return null;
        }

        return new NeighbourSet(source.Id, source.Title, sets);
    }
}
