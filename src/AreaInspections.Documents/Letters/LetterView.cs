using AreaInspections.Letters;

namespace AreaInspections.Documents.Letters;

/// <summary>Where the sentences of a letter lead. What a sentence rests on is known only to the restricted view.</summary>
public sealed class LetterView
{
    private readonly Func<LetterSentence, string?> _address;

    private LetterView(Func<LetterSentence, string?> address, bool restricted)
    {
        _address = address;
        IsRestricted = restricted;
    }

    /// <summary>Nowhere: for printing.</summary>
    public static LetterView Plain { get; } = new(_ => null, restricted: false);

    public bool IsRestricted { get; }

    /// <summary>Each sentence of a finding leads to that finding.</summary>
    /// <param name="finding">Address of a finding by its id; nothing where it has none.</param>
    public static LetterView Public(Func<Guid, string?> finding) => new(s => s.Finding is { } id ? finding(id) : null, restricted: false);

    /// <summary>Each sentence of a finding leads to its evidence. For the team, the reviewers and nobody else.</summary>
    /// <param name="evidence">Address at which the evidence of a sentence is shown.</param>
    public static LetterView Restricted(Func<LetterSentence, string?> evidence) => new(s => s.Evidence.Count > 0 ? evidence(s) : null, restricted: true);

    internal string? Address(LetterSentence sentence) => _address(sentence);
}
