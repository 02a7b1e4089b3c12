namespace AreaInspections.Readers.Statistics.Workbooks;

/// <summary>Raised inside the readers of workbooks when the file as a whole has to be refused; it becomes a note and never leaves them.</summary>
internal sealed class WorkbookFaultException(Note note) : Exception(note.Message)
{
    public WorkbookFaultException(string message, string found, string? expected = null)
        : this(new Note(message, found) { Expected = expected })
    {
    }

    public Note Note { get; } = note;
}

/// <summary>What is left of the limits of one workbook.</summary>
internal sealed class WorkbookBudget(WorkbookLimits limits)
{
    private readonly long _start = TimeProvider.System.GetTimestamp();
    private long _inflated;
    private int _cells;
    private int _rows;
    private int _sheets;

    public WorkbookLimits Limits { get; } = limits;

    /// <summary>Bytes of one part that may still come.</summary>
    public long PartBytes => Math.Min(Limits.PartBytes, Limits.InflatedBytes - _inflated);

    public void Inflated(int bytes)
    {
        _inflated += bytes;
        LookAtClock();
    }

    public void Sheet(string name)
    {
        if (++_sheets > Limits.Sheets)
        {
            throw new WorkbookFaultException("The workbook has more sheets than are read; save only those that are needed.", name, $"at most {Limits.Sheets} sheets");
        }
    }

    /// <param name="row">Counted from 1.</param>
    public void Row(string sheet, int row)
    {
        if (row > Limits.Rows)
        {
            throw new WorkbookFaultException(new Note("The sheet is longer than sheets that are read; delete empty rows that are formatted, or split it.", $"row {row}") { Sheet = sheet, Expected = $"at most {Limits.Rows} rows" });
        }

        if ((++_rows & 63) == 0)
        {
            LookAtClock();
        }
    }

    /// <param name="column">Counted from 0.</param>
    public void Cell(string sheet, int row, int column)
    {
        if (column >= Limits.Columns)
        {
            throw new WorkbookFaultException(new Note("The sheet is wider than sheets that are read; delete empty columns that are formatted.", $"column {SheetCell.ColumnName(column)}")
            {
                Sheet = sheet,
                Page = row,
                Expected = $"at most {Limits.Columns} columns",
            });
        }

        if (++_cells > Limits.Cells)
        {
            throw new WorkbookFaultException("The workbook has more cells than are read; save only the sheets that are needed.", $"more than {Limits.Cells} cells", $"at most {Limits.Cells} cells");
        }
    }

    private void LookAtClock()
    {
        if (TimeProvider.System.GetElapsedTime(_start) > Limits.Time)
        {
            throw new WorkbookFaultException("Reading the workbook took too long and was given up; save only the sheets that are needed.", $"more than {Limits.Time.TotalSeconds:0} seconds");
        }
    }
}
