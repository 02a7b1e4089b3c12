namespace AreaInspections.Findings.Drafting;

/// <summary>A finding as inspectors draw it up, before it stands in a letter or report. What is printed becomes a <see cref="Finding"/> with the same id.</summary>
public sealed record DraftFinding
{
    public required Guid Id { get; init; }

    public required Guid Inspection { get; init; }

    /// <summary>Counted from 1 with every change; a change made from an older one is refused.</summary>
    public required int Version { get; init; }

    public required Polarity Polarity { get; init; }

    /// <summary>Id of the aspect or criterion it belongs to.</summary>
    public required string Criterion { get; init; }

    /// <summary>One or more whole sentences, as the area will read them.</summary>
    public required string Text { get; init; }

    /// <summary>The same in one sentence for the main findings; absent where it is not one of them.</summary>
    public string? Headline { get; init; }

    /// <summary>Ids of the evidence it rests on.</summary>
    public IReadOnlyList<Guid> Evidence { get; init; } = [];

    /// <summary>Ids of themes of the codebook, the primary first.</summary>
    public IReadOnlyList<string> Themes { get; init; } = [];

    /// <summary>Ids of phases; empty where it speaks of all.</summary>
    public IReadOnlyList<string> Phases { get; init; } = [];

    /// <summary>For priority action: who has to act; absent elsewhere.</summary>
    public string? ResponsibleBodies { get; init; }

    /// <summary>Place among the findings of its section, lower first.</summary>
    public int Order { get; init; }

    /// <summary>Who agreed to these very words; emptied when they change.</summary>
    public IReadOnlyList<string> AgreedBy { get; init; } = [];

    public IReadOnlyList<Disagreement> Disagreements { get; init; } = [];

    /// <summary>Day on which it was shared with the area as emerging; absent where it was not.</summary>
    public DateOnly? SharedOn { get; init; }

    /// <summary>Why it was set aside; absent while it counts. It stays on the record of the team.</summary>
    public string? SetAside { get; init; }

    /// <summary>Whether it goes into the letter.</summary>
    public bool Counts => SetAside is null;

    /// <summary>Changes what it says; agreement was to the old words and is asked for again.</summary>
    public DraftFinding Reworded(string text) => text == Text ? this : this with { Text = text, AgreedBy = [] };

    public DraftFinding Agreed(string who) => AgreedBy.Contains(who, StringComparer.Ordinal) ? this : this with { AgreedBy = [.. AgreedBy, who] };

    public DraftFinding Disputed(Disagreement disagreement) =>
        this with { Disagreements = [.. Disagreements, disagreement], AgreedBy = [.. AgreedBy.Where(a => a != disagreement.Who)] };

    /// <summary>Records how the open disagreement of one person ended; the disagreement itself stays.</summary>
    /// <returns>Refused where the person has no open disagreement.</returns>
    public Result<DraftFinding> Settled(string who, string how)
    {
        var open = Disagreements.FirstOrDefault(d => d.Who == who && d.Settled is null);
        return open is null
            ? new Problem("finding.no-disagreement", $"{who} has no open disagreement on this finding. Look at it again: somebody may have settled it.")
            : this with { Disagreements = [.. Disagreements.Select(d => ReferenceEquals(d, open) ? d with { Settled = how } : d)] };
    }
}

/// <summary>Somebody of the team sees it otherwise.</summary>
/// <param name="Settled">How it ended, in plain words; absent while it is open.</param>
public sealed record Disagreement(string Who, string Why, DateTime At, string? Settled = null);
