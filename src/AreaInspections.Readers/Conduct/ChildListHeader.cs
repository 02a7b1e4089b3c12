using AreaInspections.Conduct.Children;
using AreaInspections.Readers.Statistics;
using AreaInspections.Readers.Statistics.Workbooks;

namespace AreaInspections.Readers.Conduct;

/// <summary>The row of a sheet that names the columns of a list, wherever it stands, and the lines below it.</summary>
internal sealed class ChildListHeader
{
    /// <summary>Rows from the top among which the names of the columns are looked for: titles and notes stand above them.</summary>
    private const int LookedAt = 30;

    /// <summary>Fewer known columns than this are a coincidence.</summary>
    private const int Least = 3;

    /// <summary>Other ways of writing a column, in letters and digits alone.</summary>
    private static readonly Dictionary<string, string> s_known = new Dictionary<string, string[]>
    {
        [ChildColumn.Id] = ["childuniqueid", "uniquechildid", "childid", "id"],
        [ChildColumn.Upn] = ["uniquepupilnumber", "pupilupn"],
        [ChildColumn.Uln] = ["uniquelearnernumber"],
        [ChildColumn.BirthDate] = ["dob", "birthdate"],
        [ChildColumn.Gender] = ["sex"],
        [ChildColumn.Ethnicity] = ["ethnicorigin", "ethnicgroup"],
        [ChildColumn.PlanStarted] = ["dateoffirstehcplan", "ehcplanstartdate", "planstartdate"],
        [ChildColumn.PlanUpdated] = ["dateehcplanwasupdated", "planupdated"],
        [ChildColumn.LastReview] = ["lastreview", "dateoflastannualreview"],
        [ChildColumn.Need] = ["primarysenneed", "primarysentype", "senprimaryneed"],
        [ChildColumn.Establishment] = ["mainestablishment", "establishmenturn", "urn", "schoolurn"],
        [ChildColumn.Phase] = ["phaseofeducation", "educationphase"],
    }.SelectMany(c => c.Value.Append(Letters(c.Key)).Select(spelling => (spelling, c.Key))).ToDictionary(s => s.spelling, s => s.Key, StringComparer.Ordinal);

    private readonly ChildListKind _kind;
    private readonly WorkbookRow _row;

    /// <summary>The known column each cell names, by place; counted from 0.</summary>
    private readonly ILookup<string, int> _places;

    private ChildListHeader(Sheet sheet, ChildListKind kind, WorkbookRow row)
    {
        (Sheet, _kind, _row) = (sheet, kind, row);
        _places = Enumerable.Range(0, row.Cells.Count).Where(i => ColumnOf(row[i]) is not null).ToLookup(i => ColumnOf(row[i])!, StringComparer.Ordinal);
    }

    public Sheet Sheet { get; }

    /// <summary>How well the columns are those of the list: each of them counts for it, each that only the other list has against it.</summary>
    public int Fit => _places.Sum(p => ChildColumn.Of(_kind).Contains(p.Key) ? 1 : -1);

    /// <returns>Nothing where no row names enough columns.</returns>
    public static ChildListHeader? Find(Sheet sheet, ChildListKind kind) => sheet.Rows.TakeWhile(r => r.Number <= LookedAt)
        .Select(r => new ChildListHeader(sheet, kind, r)).Where(h => h._places.Count >= Least).MaxBy(h => h._places.Count);

    /// <returns>The lines; only whole where nothing was noted for which the file is refused.</returns>
    public ChildList Read(FileNotes notes)
    {
        LookAtColumns(notes);
        var rows = new List<ChildRow>();
        foreach (var row in Sheet.Rows.Where(r => r.Number > _row.Number))
        {
            var cells = new Dictionary<string, string>(StringComparer.Ordinal);
            foreach (var column in _places)
            {
                var (at, cell) = (column.First(), row[column.First()]);
                if (cell.Kind == CellKind.Fault)
                {
                    notes.Refuse(Said("A formula could not be computed. Put its result in the place of the formula.", cell.Text, row) with { Field = $"{column.Key} ({SheetCell.ColumnName(at)})" });
                }
                else if (cell.Kind != CellKind.Blank)
                {
                    cells[column.Key] = cell.ToString();
                }
            }

            if (cells.Count > 0)
            {
                rows.Add(new ChildRow(row.Number, cells));
            }
        }

        if (rows.Count == 0)
        {
            notes.Refuse(Said($"There is no line below the names of the columns. Give one for each child, or leave the {ChildColumn.NameOf(_kind)} out where there is none.", "", _row));
        }

        if (_kind == ChildListKind.SenSupport && rows.Find(r => r[ChildColumn.PlanStarted].Length > 0) is { } planned)
        {
            notes.Refuse(new Note("A line has the date of a plan, so this seems to be the EHC plan list. Check which file is which; children with a plan belong on the other list.", planned[ChildColumn.PlanStarted])
            {
                Sheet = SheetName,
                Page = planned.Row,
                Field = ChildColumn.PlanStarted,
                Expected = "no plan",
            });
        }

        return new ChildList(_kind, rows);
    }

    private string? SheetName => Sheet.Name.Length > 0 ? Sheet.Name : null;

    private void LookAtColumns(FileNotes notes)
    {
        var found = string.Join(", ", _row.Cells.Select(c => c.ToString()).Where(c => c.Length > 0));
        foreach (var missing in ChildColumn.Of(_kind).Where(c => !_places.Contains(c)))
        {
            notes.Refuse(Said($"The column “{missing}” is missing. Add it; where nothing is known its cells can stay empty and are then looked at.", found, _row) with { Field = missing, Expected = missing });
        }

        foreach (var twice in _places.Where(p => p.Count() > 1))
        {
            notes.Refuse(Said($"The column “{twice.Key}” stands more than once. Leave the one that is right.", string.Join(", ", twice.Select(SheetCell.ColumnName)), _row) with { Field = twice.Key, Expected = "one column" });
        }

        IReadOnlyList<string> others = [.. _row.Cells.Where(c => ColumnOf(c) is null).Select(c => c.ToString()).Where(c => c.Length > 0)];
        if (others.Count > 0)
        {
            notes.Say(Said("These columns are not looked at.", string.Join(", ", others), _row));
        }
    }

    private Note Said(string message, string found, WorkbookRow row) => new(message, found) { Sheet = SheetName, Page = row.Number };

    private static string? ColumnOf(SheetCell cell) => cell.Kind == CellKind.Text ? s_known.GetValueOrDefault(Letters(cell.Text)) : null;

    private static string Letters(string text) => string.Concat(text.Where(char.IsAsciiLetterOrDigit)).ToLowerInvariant();
}
