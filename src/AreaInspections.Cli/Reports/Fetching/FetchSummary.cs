using AreaInspections.Areas;
using AreaInspections.Reports;

namespace AreaInspections.Cli.Reports.Fetching;

/// <summary>What a person is told about a run: a line a document, then what needs a look.</summary>
/// <param name="error">Gets what needs a look where no page could be read at all.</param>
/// <param name="look">The run only says what it would fetch.</param>
internal sealed class FetchSummary(TextWriter output, TextWriter error, bool look)
{
    private readonly Dictionary<FetchState, int> _counts = [];
    private readonly List<(string Who, Note Note)> _notes = [];
    private int _leftOut;
    private int _wouldFetch;
    private int _notAsked;
    private int _pages;

    public void Begin(Provider provider) => output.WriteLine($"{provider.Name} ({provider.Urn})");

    public void LeftOut(ListedDocument document)
    {
        _leftOut++;
        Line(document, "left out");
    }

    public void AlreadyMet(ListedDocument document) => Line(document, "listed above");

    public void WouldFetch(ListedDocument document, FetchedDocument? held)
    {
        _wouldFetch += held is null ? 1 : 0;
        Line(document, held is null ? "would be fetched" : $"here as {held.File}, would be asked for again if changed");
    }

    public void Add(Provider provider, ListedDocument document, FetchedFile fetched)
    {
        _counts[fetched.State] = _counts.GetValueOrDefault(fetched.State) + 1;
        Line(document, fetched.State switch
        {
            FetchState.New => $"fetched as {fetched.Document!.File}",
            FetchState.Changed => $"changed, fetched as {fetched.Document!.File}",
            FetchState.Unchanged => "unchanged",
            _ => "not fetched",
        });
        if (fetched.Note is { } note)
        {
            _notes.Add(($"{provider.Name}, {document.Title}{On(document)}", note));
        }
    }

    public void PageRead(bool empty)
    {
        _pages++;
        if (empty)
        {
            output.WriteLine("  nothing is published yet");
        }
    }

    public void Add(Provider provider, Note note)
    {
        output.WriteLine($"  {note.Message}");
        _notes.Add((provider.Name, note));
    }

    /// <param name="count">Providers or documents that were not asked for because the site is left in peace.</param>
    public void NotAsked(int count) => _notAsked += count;

    /// <param name="byName">Whether they were asked for by name, so that a person should look at it.</param>
    public void WithoutPage(IReadOnlyList<LocalArea> areas, bool byName)
    {
        foreach (var area in areas)
        {
            output.WriteLine($"{area.PlainName}: no provider page is known");
            if (byName)
            {
                _notes.Add((area.PlainName, new Note("No URN of a provider page is known for this area; if you know it, give the number instead of the name.", "")));
            }
        }
    }

    public void Stopped() =>
        _notes.Add(("the run", new Note("Stopped before its end. What was fetched is kept; the same command goes on from there.", "")));

    /// <returns>0, or 2 when something needs a person's look, or 1 when no page could be read.</returns>
    public int Close()
    {
        output.WriteLine();
        output.WriteLine(look
            ? $"{_wouldFetch} would be fetched, {_leftOut} left out."
            : $"{Count(FetchState.New)} fetched, {Count(FetchState.Changed)} changed, {Count(FetchState.Unchanged)} unchanged, {Count(FetchState.Failed)} not fetched, {_leftOut} left out.");
        if (_notAsked > 0)
        {
            output.WriteLine($"{_notAsked} more not asked for: the site is left in peace for now.");
        }

        if (_notes.Count == 0)
        {
            return ExitCode.Done;
        }

        var (to, code) = _pages == 0 ? (error, ExitCode.Refused) : (output, ExitCode.LookNeeded);
        to.WriteLine();
        to.WriteLine($"To look at ({_notes.Count}):");
        foreach (var (who, note) in _notes)
        {
            NoteLines.Write(to, who, note);
        }

        return code;
    }

    private int Count(FetchState state) => _counts.GetValueOrDefault(state);

    private void Line(ListedDocument document, string state) => output.WriteLine($"  {document.Title}{On(document)}: {state}");

    private static string On(ListedDocument document) => document.Published is { } day ? $", {BritishDate.Of(day)}" : "";
}
