namespace AreaInspections.Experiences.Danger;

/// <summary>What somebody may be in danger of. Each brings up the help that fits it.</summary>
public enum DangerKind
{
    HarmToSelf,

    /// <summary>Violence, sexual or other abuse by others.</summary>
    HarmFromOthers,

    /// <summary>Now or tonight.</summary>
    ImmediateDanger,
    HarmToOthers,
    Exploitation,
    Neglect,
}

/// <summary>A phrase of danger in plain words with its forms: <c>kill/killing myself/himself</c>; a word in square brackets may be missing.</summary>
/// <param name="Unless">Words after it, or before it with <c>&lt;</c>, with which it means something else: "killing himself laughing".</param>
/// <param name="From">First day on which it is looked for.</param>
public sealed record DangerPhrase(DangerKind Kind, string Pattern, IReadOnlyList<string> Unless, DateOnly From)
{
    internal IReadOnlyList<(string[] Words, bool MayBeMissing)> Places { get; } =
        [.. Pattern.Split(' ').Select(p => p is ['[', .. var inner, ']'] ? (inner.Split('/'), true) : (p.Split('/'), false))];

    /// <returns>Every wording that the phrase stands for.</returns>
    public IEnumerable<string> Wordings() => Places.Aggregate<(string[] Words, bool MayBeMissing), IEnumerable<string>>(
        [""], (begun, place) => begun.SelectMany(b => place.Words.Select(w => b.Length == 0 ? w : $"{b} {w}").Concat(place.MayBeMissing ? [b] : [])));
}

/// <summary>A phrase of danger found in a text. It brings up help and puts a person's eyes on the account; it never stops the sender.</summary>
/// <param name="Start">In UTF-16 units of the text.</param>
/// <param name="Words">As they stand in the text.</param>
public sealed record DangerMatch(DangerKind Kind, int Start, int Length, string Words, DangerPhrase Phrase);
