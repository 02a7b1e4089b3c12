using AreaInspections.Cli.Reports;
using AreaInspections.Statistics;
using AreaInspections.Store.Statistics;

namespace AreaInspections.Cli.Statistics;

/// <summary>What came of each file, and what needs a look.</summary>
internal sealed class ImportSummary
{
    private readonly List<(string File, Note Note)> _notes = [];
    private readonly List<string> _notTaken = [];
    private int _imported;
    private int _alreadyThere;
    private int _screened;

    public void Read(StatisticsFile file, Reading<StatisticsReading> reading)
    {
        _notes.AddRange(reading.Notes.Select(n => (file.Name, n)));
        if (reading.Value is null)
        {
            _notTaken.Add(file.Name);
            Console.WriteLine($"{file.Name}: not imported, see below");
        }
    }

    public void Refused(StatisticsFile file, IReadOnlyList<Problem> problems)
    {
        _notTaken.Add(file.Name);
        _notes.AddRange(problems.Select(p => (file.Name, new Note(p.Sentence, p.Code))));
        Console.WriteLine($"{file.Name}: not imported, see below");
    }

    public void AlreadyThere() => _alreadyThere++;

    public void Screened() => _screened++;

    public void Imported(StatisticsFile file, Result<StatisticsReceipt> receipt)
    {
        if (!receipt.Succeeded)
        {
            Refused(file, receipt.Problems);
            return;
        }

        var release = receipt.Value.Release;
        _ = receipt.Value.AlreadyThere ? _alreadyThere++ : _imported++;
        Console.WriteLine(receipt.Value.AlreadyThere
            ? "  Already imported; nothing was changed."
            : $"  Imported       as release {release.Id}: {release.New:N0} new, {release.Changed:N0} changed, {release.Withdrawn:N0} withdrawn");
    }

    /// <returns>0; 2 when something needs a person's look; 1 when no file could be taken.</returns>
    public int Close()
    {
        Console.WriteLine();
        Console.WriteLine($"{ScreeningLines.Count(_imported, "file")} imported, {_alreadyThere} already there{(_screened > 0 ? $", {_screened} screened only" : "")}"
            + $"{(_notTaken.Count > 0 ? $", {_notTaken.Count} not taken: {string.Join(", ", _notTaken)}" : "")}.");
        if (_notes.Count > 0)
        {
            Console.WriteLine();
            Console.WriteLine($"To look at ({_notes.Count}):");
            foreach (var alike in _notes.GroupBy(n => (n.File, n.Note.Message)))
            {
                NoteLines.Write(Console.Out, alike.Key.File + Where(alike.First().Note), alike.First().Note, alike.Count() - 1);
            }
        }

        return _imported + _alreadyThere + _screened == 0 ? ExitCode.Refused : _notes.Count > 0 ? ExitCode.LookNeeded : ExitCode.Done;
    }

    private static string Where(Note note) => string.Concat(
        note.Sheet is { } sheet ? $", sheet {sheet}" : "", note.Page is { } row ? $", row {row}" : "", note.Field is { } column ? $", column {column}" : "");
}
