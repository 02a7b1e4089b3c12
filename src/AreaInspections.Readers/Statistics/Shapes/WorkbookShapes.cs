using AreaInspections.Readers.Statistics.Workbooks;

namespace AreaInspections.Readers.Statistics.Shapes;

/// <summary>The shapes of workbooks that are known. To know another publication, add its shape here and its source to the catalogue.</summary>
internal static class WorkbookShapes
{
    private static readonly IWorkbookShape[] s_all = [new NhsWaits(), new TribunalAppeals(), new InspectionOutcomes(), new Neighbours()];

    public static IReadOnlyList<IWorkbookShape> All => s_all;

    /// <summary>Reads a workbook of whichever known shape, whole or not at all.</summary>
    /// <param name="bytes">The whole file.</param>
    /// <returns>The shape with what was understood, or nothing with the note that says why.</returns>
    public static (string? Shape, Reading<ShapedWorkbook> Reading) Read(ReadOnlyMemory<byte> bytes, WorkbookOrigin origin, WorkbookLimits? limits = null)
    {
        var reading = WorkbookReader.Read(bytes, origin.File, limits);
        if (reading.Value is not { } workbook)
        {
            return (null, new Reading<ShapedWorkbook>(null, reading.Notes));
        }

        if (Array.Find(s_all, s => s.Claims(workbook)) is not { } shape)
        {
            var names = string.Join(", ", workbook.Sheets.Take(12).Select(s => s.Name));
            return (null, new Reading<ShapedWorkbook>(null, [new Note("The workbook is of no publication that is known.", $"sheets {names}")
            {
                File = origin.File,
                Expected = "waiting lists of community health services, tribunal appeals, area SEND inspection outcomes, or statistical neighbours",
            }]));
        }

        try
        {
            var shaped = shape.Read(workbook, origin);
            return (shape.Name, new Reading<ShapedWorkbook>(shaped, [.. reading.Notes, .. shaped.Notes.Select(n => n with { File = origin.File })]));
        }
        catch (WorkbookFaultException fault)
        {
            return (shape.Name, new Reading<ShapedWorkbook>(null, [.. reading.Notes, fault.Note with { File = origin.File }]));
        }
    }
}
