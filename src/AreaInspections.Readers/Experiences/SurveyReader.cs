using System.Globalization;
using AreaInspections.Areas;
using AreaInspections.Experiences;
using AreaInspections.Readers.Statistics;
using AreaInspections.Readers.Statistics.Workbooks;

namespace AreaInspections.Readers.Experiences;

/// <summary>One account of a file of a survey tool.</summary>
/// <param name="Row">As a spreadsheet counts; the header is row 1.</param>
/// <param name="Received">Day on which it was given; absent where the file does not say.</param>
public sealed record SurveyAccount(int Row, Account Account, DateOnly? Received);

/// <summary>
/// Reads the answers of a survey tool: CSV or a workbook of one sheet whose columns are named after the questions of the form (<c>speaker</c>, <c>area</c>, <c>story</c>), several answers in one cell parted by
/// semicolons, waits in columns <c>wait1-service</c>, <c>wait1-referred</c> (2024-03), <c>wait1-state</c>, <c>wait1-seen</c>, <c>wait1-often</c>, <c>wait1-said</c> and so on, and the day in
/// <c>received</c>. A file is taken whole or not at all.
/// </summary>
/// <param name="areaOf">The area a name or code means; absent where none is known by it.</param>
public sealed class SurveyReader(ExperienceForm form, Func<string, AreaId?> areaOf)
{
    private const string Received = "received";
    private const string WaitPrefix = "wait";

    private static readonly string[] s_waitParts = ["service", "referred", "state", "seen", "often", "said"];

    /// <summary>Names of the columns there can be, in the order of the form, with those of one wait.</summary>
    public IReadOnlyList<string> Columns => [Received, .. form.Questions.Where(q => q.Kind != QuestionKind.Waits).Select(q => q.Key), .. s_waitParts.Select(p => $"{WaitPrefix}1-{p}")];

    /// <summary>How large a file may be.</summary>
    public static WorkbookLimits Limits { get; } = new() { FileBytes = 64 << 20, PartBytes = 256 << 20, InflatedBytes = 512L << 20, Columns = 400, Time = TimeSpan.FromSeconds(60) };

    /// <param name="name">Name of the file without folder, for the notes.</param>
    /// <returns>The accounts; absent, with notes, where anything in the file cannot be taken.</returns>
    public Reading<IReadOnlyList<SurveyAccount>> Read(ReadOnlyMemory<byte> file, string name, DateOnly today)
    {
        var (accounts, notes) = (new List<SurveyAccount>(), new FileNotes());
        var sheets = ListText.Sheets(file, name, Limits, notes);
        if (!notes.Refused && (sheets.Count != 1 || sheets[0].Rows.Count < 2))
        {
            notes.Refuse(new Note("The file is no list of answers.", sheets.Count == 1 ? $"{sheets[0].Rows.Count} rows" : $"{sheets.Count} sheets") { Expected = $"one sheet with a header such as {string.Join(", ", Columns.Take(4))} and a row for each account" });
        }

        if (!notes.Refused)
        {
            var header = sheets[0].Rows[0].Cells.Select(c => c.ToString().Trim().ToLowerInvariant()).ToList();
            CheckColumns(header, notes);
            foreach (var row in notes.Refused ? [] : sheets[0].Rows.Skip(1))
            {
                accounts.Add(AccountOf(row, header, today, notes));
            }
        }

        return new(notes.Refused ? null : accounts, [.. notes.All().Select(n => n with { File = name })]);
    }

    private SurveyAccount AccountOf(WorkbookRow row, List<string> header, DateOnly today, FileNotes notes)
    {
        if (row.Cells.Count > header.Count)
        {
            notes.Refuse(new Note("The row has more cells than the header. Put words that hold a comma in quotation marks.", $"{row.Cells.Count} cells") { Expected = $"{header.Count} cells", Page = row.Number });
        }

        foreach (var (cell, i) in row.Cells.Select((c, i) => (c, i)).Where(c => c.c.Kind == CellKind.Fault && c.i < header.Count))
        {
            notes.Refuse(new Note("A formula could not be computed. Put its result in the place of the formula.", cell.Text) { Page = row.Number, Field = header[i] });
        }

        var cells = header.Zip(row.Cells).Where(c => c.Second.Kind != CellKind.Blank).ToDictionary(c => c.First, c => c.Second.ToString(), StringComparer.Ordinal);
        return new SurveyAccount(row.Number, AccountOf(cells, row.Number, today, notes), Day(cells.GetValueOrDefault(Received), row.Number, today, notes));
    }

    private void CheckColumns(List<string> header, FileNotes notes)
    {
        var known = Columns.Where(c => !c.StartsWith(WaitPrefix, StringComparison.Ordinal)).ToHashSet(StringComparer.Ordinal);
        foreach (var column in header.Where(c => !known.Contains(c) && !IsWait(c)))
        {
            notes.Refuse(new Note("The form has no such question. Name the column after a question, or take it out.", column) { Expected = string.Join(", ", known), Page = 1, Field = column });
        }

        foreach (var twice in header.GroupBy(c => c, StringComparer.Ordinal).Where(g => g.Count() > 1))
        {
            notes.Refuse(new Note("The column is there twice.", twice.Key) { Page = 1, Field = twice.Key });
        }

        foreach (var question in form.Questions.Where(q => q.Required && q.Condition.IsAlways && form.Steps.First(s => s.Questions.Contains(q)).Condition.IsAlways && !header.Contains(q.Key)))
        {
            notes.Refuse(new Note("The form cannot do without this column.", "") { Expected = question.Key, Page = 1, Field = question.Key });
        }
    }

    private Account AccountOf(Dictionary<string, string> cells, int row, DateOnly today, FileNotes notes)
    {
        var account = new Account { Form = form.Edition };
        foreach (var step in form.Steps)
        {
            var sent = step.Questions.Where(q => cells.ContainsKey(q.Key)).ToDictionary(q => q.Key, q => (IReadOnlyList<string>)(q.Options.Count > 0 ? [.. cells[q.Key].Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(o => o.ToLowerInvariant())] : [cells[q.Key]]));
            if (!step.Condition.Holds(account))
            {
                foreach (var question in sent.Keys)
                {
                    notes.Refuse(new Note("After the other answers of this row the form does not ask this. Take it out, or mend the other answer.", cells[question]) { Page = row, Field = question });
                }

                continue;
            }

            account = AccountRules.Take(account, step, sent, areaOf, out var faults);
            foreach (var fault in faults)
            {
                notes.Refuse(Fault(fault, row, fault.Kind == FaultKind.TooLong ? $"{fault.Found} characters" : cells.GetValueOrDefault(fault.Question, "")));
            }
        }

        List<Wait> waits = [];
        foreach (var i in Enumerable.Range(1, AccountRules.MostWaits).Where(i => s_waitParts.Any(p => cells.ContainsKey($"{WaitPrefix}{i}-{p}"))))
        {
            string? Cell(string part) => cells.GetValueOrDefault($"{WaitPrefix}{i}-{part}");
            var state = StateOf(Cell("state"), row, $"{WaitPrefix}{i}-state", notes);
            var wait = new Wait
            {
                Service = Cell("service")?.ToLowerInvariant() ?? "",
                Referred = MonthOf(Cell("referred"), row, $"{WaitPrefix}{i}-referred", notes),
                State = state,
                FirstSeen = state == WaitState.Seen ? MonthOf(Cell("seen"), row, $"{WaitPrefix}{i}-seen", notes) : null,
                Often = Cell("often")?.ToLowerInvariant(),
                Said = Cell("said"),
            };
            foreach (var fault in AccountRules.Check(wait, form.Wait, today))
            {
                notes.Refuse(Fault(fault with { Question = $"{WaitPrefix}{i}-{fault.Question}" }, row, fault.Kind == FaultKind.TooLong ? $"{fault.Found} characters" : Cell(fault.Question) ?? ""));
            }

            waits.Add(wait);
        }

        return account with { Waits = waits };
    }

    private static Note Fault(AnswerFault fault, int row, string found) => new(
        fault.Kind switch
        {
            FaultKind.Missing => "The form cannot do without this answer.",
            FaultKind.Unknown => "The question has no such answer.",
            FaultKind.TooMany => "Only one answer fits here, or “none” stands beside something.",
            FaultKind.TooLong => "The words are too long.",
            FaultKind.UnknownArea => "No local area is known by this name or code.",
            FaultKind.Future => "The month has not come yet.",
            FaultKind.WrongWayRound => "Somebody was seen before they were referred.",
            _ => "The answer cannot be taken.",
        },
        found.Length > 60 ? found[..60] + "…" : found)
    {
        Page = row,
        Field = fault.Question,
        Expected = fault.Limit is { } limit ? $"at most {limit}" : null,
    };

    private static WaitState StateOf(string? text, int row, string field, FileNotes notes)
    {
        switch (text?.ToLowerInvariant())
        {
            case null or "waiting":
                return WaitState.Waiting;
            case "seen":
                return WaitState.Seen;
            case "gave-up":
                return WaitState.GaveUp;
            default:
                notes.Refuse(new Note("A wait has no such state.", text!) { Page = row, Field = field, Expected = "waiting, seen or gave-up" });
                return WaitState.Waiting;
        }
    }

    private static DateOnly? MonthOf(string? text, int row, string field, FileNotes notes)
    {
        if (text is null)
        {
            return null;
        }

        if (Wait.Month(text.Split('-')[0], text.Contains('-', StringComparison.Ordinal) ? text.Split('-')[1] : null) is { } month)
        {
            return month;
        }

        notes.Refuse(new Note("A month is written as year and month.", text) { Page = row, Field = field, Expected = "2024-03" });
        return null;
    }

    private static DateOnly? Day(string? text, int row, DateOnly today, FileNotes notes)
    {
        if (text is null)
        {
            return null;
        }

        if (DateOnly.TryParseExact(text, ["yyyy-MM-dd", "dd/MM/yyyy", "d/M/yyyy"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day <= today)
        {
            return day;
        }

        notes.Refuse(new Note("A day that has passed is expected.", text) { Page = row, Field = Received, Expected = "2026-03-14" });
        return null;
    }

    private static bool IsWait(string column) =>
        column.StartsWith(WaitPrefix, StringComparison.Ordinal) && column.Split('-', 2) is [var numbered, var part]
        && int.TryParse(numbered[WaitPrefix.Length..], NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is >= 1 and <= AccountRules.MostWaits && s_waitParts.Contains(part);
}
