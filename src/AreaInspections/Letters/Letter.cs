using System.Security.Cryptography;
using System.Text;

namespace AreaInspections.Letters;

/// <summary>How a block of a letter is set.</summary>
public enum BlockStyle
{
    Paragraph,
    Bullet,

    /// <summary>A row of the table of bodies that have to act and what they have to act on.</summary>
    Action,
}

/// <summary>
/// One version of an outcome letter (2016) or report (2023), assembled from findings. It is never typed beside them: what a finding says is changed in the
/// finding, and the letter assembled again. Never changed once kept.
/// </summary>
public sealed record Letter
{
    public required Guid Inspection { get; init; }

    /// <summary>Counted from 1.</summary>
    public required int Version { get; init; }

    public required string Edition { get; init; }

    public required string Title { get; init; }

    /// <summary>Outcome code it states.</summary>
    public required string Outcome { get; init; }

    /// <summary>In the order of the edition.</summary>
    public required IReadOnlyList<LetterPart> Parts { get; init; }

    public IEnumerable<LetterSentence> Sentences => Parts.SelectMany(p => p.Blocks).SelectMany(b => b.Sentences);

    /// <returns>SHA-256 over everything a reader sees, lower-case hexadecimal; what is signed.</returns>
    public string ContentHash()
    {
        var text = new StringBuilder(Title).Append('\n').Append(Outcome).Append('\n');
        foreach (var part in Parts)
        {
            text.Append("# ").Append(part.Heading).Append('\n');
            foreach (var block in part.Blocks)
            {
                text.Append(block.Style).Append(' ').Append(block.Bodies).Append(' ').AppendJoin(' ', block.Sentences.Select(s => s.Text)).Append('\n');
            }
        }

        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
    }
}

/// <param name="Kind">Id of the section of the edition, or <c>opening</c>, <c>signatories</c>, <c>copies</c> or <c>imprint</c>.</param>
/// <param name="Heading">As printed; absent where the part has none.</param>
/// <param name="Within">Id of the section it stands in; absent where it stands by itself.</param>
public sealed record LetterPart(string Kind, string? Heading, string? Within, IReadOnlyList<LetterBlock> Blocks);

/// <summary>One paragraph, bullet or row.</summary>
/// <param name="Finding">The finding it says; absent for fixed wording and facts.</param>
/// <param name="Bodies">For priority action: who has to act; absent elsewhere.</param>
public sealed record LetterBlock(BlockStyle Style, Guid? Finding, string? Bodies, IReadOnlyList<LetterSentence> Sentences);

/// <summary>A sentence that knows what it rests on.</summary>
/// <param name="Id">The same in every version for the same sentence of the same finding or wording: comments and answers are about it.</param>
/// <param name="Evidence">Ids of the evidence its finding rests on; empty for fixed wording and facts.</param>
public sealed record LetterSentence(string Id, string Text, Guid? Finding, IReadOnlyList<Guid> Evidence);
