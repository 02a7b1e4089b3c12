using System.Globalization;
using AreaInspections.Areas;
using AreaInspections.Inspections;
using AreaInspections.Readers.Inspections;
using AreaInspections.Readers.Statistics.Workbooks;
using AreaInspections.Statistics;

namespace AreaInspections.Readers.Statistics.Shapes;

/// <summary>What one row of the inspection outcomes says.</summary>
internal sealed class InspectionOutcomeRow
{
    private readonly Sheet _sheet;
    private readonly WorkbookRow _row;
    private readonly int[] _columns;

    private InspectionOutcomeRow(Sheet sheet, WorkbookRow row, int[] columns, AreaRegister register)
    {
        (_sheet, _row, _columns) = (sheet, row, columns);
        Code = Text(0);
        Start = Day(2) ?? throw Fault(2, "The day on which the inspection began is missing.", "a day");
        Area = register.ByCode(Code) ?? throw Fault(0, "The code of the area is not known.", "a code of a local authority, E…");
        if (register.ByName(Text(1), Start) is { } named && named.Id != Area.Id)
        {
            throw Fault(1, "Code and name of the area do not belong together.", Area.Name);
        }

        Statement = Yes(4);
        Weaknesses = SheetText.Figure(sheet, row, columns[5]);
        Revisit = SheetText.Same(Text(6), "Not revisited yet") ? null : Day(6);
        Outcome = _row[_columns[8]].Kind == CellKind.Blank ? null : Text(8);
        (Sufficient, Insufficient) = (SheetText.Figure(sheet, row, columns[9]), SheetText.Figure(sheet, row, columns[10]));
        if ((Revisit is null) != (Outcome is null) || (Revisit is not null && !(Outcome is "Yes" or "Some" or "No")))
        {
            throw Fault(8, "A revisit has an outcome, and an outcome a revisit.", "Yes, Some, No, or nothing where there was no revisit");
        }

        if (Revisit is not null && Sufficient.IsNumber && Insufficient.IsNumber
            && Outcome != (Sufficient.Number == 0 ? "No" : Insufficient.Number == 0 ? "Yes" : "Some"))
        {
            throw Fault(8, "The outcome of the revisit does not go with the numbers of weaknesses.", $"the outcome of {Sufficient} with and {Insufficient} without sufficient progress");
        }
    }

    public LocalArea Area { get; }

    public string Code { get; }

    public DateOnly Start { get; }

    public bool Statement { get; }

    public Figure Weaknesses { get; }

    /// <summary>Absent where there was none yet, or none was required.</summary>
    public DateOnly? Revisit { get; }

    /// <summary>Absent where there was no revisit.</summary>
    public string? Outcome { get; }

    public Figure Sufficient { get; }

    public Figure Insufficient { get; }

    /// <exception cref="WorkbookFaultException">The row does not say what rows of this table say.</exception>
    public static InspectionOutcomeRow Read(Sheet sheet, WorkbookRow row, int[] columns, AreaRegister register) => new(sheet, row, columns, register);

    public IEnumerable<LongRow> Rows()
    {
        yield return Row(Start, ["inspection", "1", Statement ? "1" : "0", SheetText.Cell(Weaknesses), "", "", "", ""]);
        if (Revisit is { } day)
        {
            yield return Row(day, ["revisit", "", "", "", "1", Outcome!, SheetText.Cell(Sufficient), SheetText.Cell(Insufficient)]);
        }
    }

    /// <summary>Where the row says other than the public record we are delivered with.</summary>
    public IEnumerable<Note> Disagreements()
    {
        var record = PublicInspections.Load().Where(i => i.Area == Area.Id && i.Edition == "2016").ToList();
        var first = record.Find(i => i.Kind == InspectionKind.Full && i.Start == Start);
        if (first is null)
        {
            yield return Differs(2, "The public record has no inspection of the area that began on this day.", Days(record, InspectionKind.Full));
        }
        else if (Weaknesses.Maybe is { } found && first.Weaknesses is { } known && found != known)
        {
            yield return Differs(5, "The public record has another number of significant weaknesses.", $"{known}");
        }

        if (Revisit is { } day)
        {
            var revisit = record.Find(i => i.Kind == InspectionKind.Revisit && i.Start == day);
            if (revisit is null)
            {
                yield return Differs(6, "The public record has no revisit of the area that began on this day.", Days(record, InspectionKind.Revisit));
            }
            else if (Sufficient.Maybe is { } sufficient && revisit.SufficientProgress is { } progress && sufficient != progress)
            {
                yield return Differs(9, "The public record has another number of weaknesses with sufficient progress.", $"{progress}");
            }
        }
    }

    private LongRow Row(DateOnly day, string[] cells) => new(_sheet.Name, _row.Number, Place.Of(Area.Id), Period.Day(day), Code, cells);

    private static string Days(List<InspectionRecord> record, InspectionKind kind) =>
        record.Where(i => i.Kind == kind).Select(i => i.Start.ToString("d MMMM yyyy", CultureInfo.InvariantCulture)).DefaultIfEmpty("none").Aggregate((a, b) => a + ", " + b);

    private string Text(int head) => SheetText.Plain(_row[_columns[head]].ToString());

    private bool Yes(int head) => Text(head) switch
    {
        "Yes" => true,
        "No" => false,
        _ => throw Fault(head, "The cell does not say whether a written statement of action was required.", "Yes or No"),
    };

    private DateOnly? Day(int head) => _row[_columns[head]].Kind == CellKind.Blank
        ? null
        : SheetText.Day(_row[_columns[head]]) ?? throw Fault(head, "The cell is not a day.", "a day");

    private WorkbookFaultException Fault(int head, string message, string expected) =>
        SheetText.Fault(_sheet, _row.Number, _columns[head], message, _row[_columns[head]].ToString(), expected);

    private Note Differs(int head, string message, string expected) => Fault(head, message, expected).Note;
}
