namespace AreaInspections.Areas;

/// <summary>By what a search found an area.</summary>
public enum AreaMatch
{
    Name,
    OtherName,
    Id,

    /// <summary>GSS code in force.</summary>
    Code,

    /// <summary>GSS code no longer in force, of an area that goes on or has ended.</summary>
    RetiredCode,
    DfeNumber,
    OfstedUrn,
}

/// <summary>One area a search found.</summary>
/// <param name="Matched">The name, code or number of the register that was met.</param>
/// <param name="Sentence">In plain words: what it is and what became of it.</param>
public sealed record AreaAnswer(LocalArea Area, AreaMatch MatchedBy, string Matched, string Sentence);

/// <summary>What a search came to.</summary>
/// <param name="Query">As asked.</param>
/// <param name="Answers">Areas that exist before areas that have ended; empty when nothing answers.</param>
/// <param name="Suggestions">Areas with a similar name, the nearest first; empty when there is an answer.</param>
public sealed record AreaSearch(string Query, IReadOnlyList<AreaAnswer> Answers, IReadOnlyList<LocalArea> Suggestions)
{
    /// <summary>The refusal in plain words; absent when there is an answer.</summary>
    public Problem? Problem => Answers.Count > 0
        ? null
        : new Problem("area.unknown", Suggestions.Count == 0
            ? $"No local area is known by \"{Query}\". Give a name, a GSS code (E and eight digits), a DfE number or an Ofsted URN."
            : $"No local area is known by \"{Query}\". Did you mean {string.Join(" or ", Suggestions.Select(a => a.PlainName))}?");
}
