using AreaInspections.Reports;
using AreaInspections.Store.Reports;

namespace AreaInspections.Cli.Reports;

/// <summary>What a person is told about a batch: a line a report, then what needs a look.</summary>
internal sealed class ReadingSummary
{
    private int _files;
    private int _unreadable;
    private int _findings;
    private int _stored;
    private int _alreadyThere;
    private int _refused;
    private readonly List<FileNote> _notes = [];

    public void Add(ReadFile read)
    {
        _files++;
        _notes.AddRange(read.Notes.Select(n => new FileNote(read.Name, n)));
        if (read.Report is not { } report)
        {
            _unreadable++;
            Console.WriteLine($"{read.Name}: not read");
            return;
        }

        _findings += report.Findings.Count;
        Console.WriteLine($"{read.Name}: {Describe(report)}, {report.Findings.Count} findings");
    }

    public void AddStored(ReadFile read, Result<ReportReceipt> receipt)
    {
        if (!receipt.Succeeded)
        {
            _refused++;
            _notes.AddRange(receipt.Problems.Select(p => new FileNote(read.Name, new Note(p.Sentence, p.Code))));
        }
        else if (receipt.Value.AlreadyThere)
        {
            _alreadyThere++;
        }
        else
        {
            _stored++;
        }
    }

    /// <returns>0, or 2 when something needs a person's look.</returns>
    public int Close()
    {
        Console.WriteLine();
        Console.WriteLine($"{_files - _unreadable} of {_files} {(_files == 1 ? "file" : "files")} read, {_findings} findings.");
        if (_stored + _alreadyThere + _refused > 0)
        {
            Console.WriteLine($"{_stored} stored, {_alreadyThere} already in the store{(_refused > 0 ? $", {_refused} refused" : "")}.");
        }

        if (_notes.Count == 0)
        {
            return ExitCode.Done;
        }

        Console.WriteLine();
        Console.WriteLine($"To look at ({_notes.Count}):");
        foreach (var alike in _notes.GroupBy(n => n.Kind))
        {
            var (first, more) = (alike.First().Note, alike.Count() - 1);
            NoteLines.Write(Console.Out, alike.Key.File + (first.Page is { } page ? $", page {page}" : ""), first, more);
        }

        return ExitCode.LookNeeded;
    }

    private static string Describe(PublishedReport report) => string.Join(", ", new[]
    {
        report.Kind switch
        {
            ReportKind.AreaSendFull2023 => "full inspection",
            ReportKind.AreaSendMonitoring2023 => "monitoring inspection",
            ReportKind.LocalAreaLetter2016 => "outcome letter of the 2016 framework",
            ReportKind.LocalAreaRevisit2016 => "revisit letter of the 2016 framework",
            _ => "not recognised",
        },
        report.Area.Value?.Name,
        report.Inspection.Status == FieldStatus.Stated ? report.Inspection.Value.ToString() : null,
        report.Outcome.Value,
    }.OfType<string>());

    private sealed record FileNote(string File, Note Note)
    {
        /// <summary>What notes have in common that are told as one.</summary>
        public NoteKind Kind { get; } = new(File, Note.Message);
    }

    private sealed record NoteKind(string File, string Message);
}
