using AreaInspections.Conduct.Children;
using AreaInspections.Readers.Statistics;
using AreaInspections.Readers.Statistics.Workbooks;

namespace AreaInspections.Readers.Conduct;

/// <summary>
/// Reads a list of children that an area sends, CSV or workbook by what it is, in memory. It is understood whole or not at all: every note says where something stands,
/// what was found and what to do. What the cells say goes into the list and the notes alone.
/// </summary>
public static class ChildListReader
{
    /// <summary>How large a list may be; the largest areas have some thirty thousand children on one.</summary>
    public static WorkbookLimits Limits { get; } = new() { FileBytes = 12 << 20, PartBytes = 64 << 20, InflatedBytes = 96L << 20, Columns = 200, Time = TimeSpan.FromSeconds(20) };

    /// <param name="bytes">The whole file.</param>
    /// <param name="file">Name without folder, for the notes.</param>
    public static Reading<ChildList> Read(ReadOnlyMemory<byte> bytes, string file, ChildListKind kind)
    {
        var notes = new FileNotes();
        var sheets = ListText.Sheets(bytes, file, Limits, notes);
        var list = notes.Refused ? null : ListOf(sheets, kind, notes);
        return new Reading<ChildList>(notes.Refused ? null : list, [.. notes.All().Select(n => n with { File = file })]);
    }

    private static ChildList? ListOf(IReadOnlyList<Sheet> sheets, ChildListKind kind, FileNotes notes)
    {
        var name = ChildColumn.NameOf(kind);
        var headers = sheets.Select(s => ChildListHeader.Find(s, kind)).OfType<ChildListHeader>().ToList();
        if (headers.Count == 0)
        {
            notes.Refuse(new Note($"No sheet has the columns of the {name}. Check that it is the right file, or start from the template.", string.Join(", ", sheets.Select(s => s.Name).Where(n => n.Length > 0)))
            {
                Expected = string.Join(", ", ChildColumn.Of(kind)),
            });
            return null;
        }

        var best = headers.Where(h => h.Fit == headers.Max(o => o.Fit)).ToList();
        if (best.Count > 1)
        {
            notes.Refuse(new Note($"More than one sheet can be the {name}. Leave only one in the file.", string.Join(", ", best.Select(h => h.Sheet.Name))) { Expected = "one sheet" });
            return null;
        }

        return best[0].Read(notes);
    }
}
