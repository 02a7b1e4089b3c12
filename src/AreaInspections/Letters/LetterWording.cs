namespace AreaInspections.Letters;

/// <summary>The fixed wording of a letter or report of one edition, in our own words, as data.</summary>
/// <param name="Edition">Id of the edition.</param>
/// <param name="Title">With places for facts in braces: <c>{area}</c>.</param>
/// <param name="Headlines">Section into which the headlines of findings go.</param>
/// <param name="Lines">In the order in which they stand within their section.</param>
public sealed record LetterWording(string Edition, string Title, string Headlines, IReadOnlyList<WordingLine> Lines);

/// <summary>One fixed paragraph or list.</summary>
/// <param name="Section">Section of the edition, or <c>opening</c> before the first, <c>signatories</c>, <c>copies</c> and <c>imprint</c> after the last.</param>
/// <param name="Key">Unique in the wording; part of the ids of its sentences.</param>
/// <param name="Text">With places for facts: <c>{area}</c>, <c>{clock:statement-submitted}</c>; absent where a list is given.</param>
/// <param name="Each">A list of facts of which each becomes a block; absent where a text is given.</param>
/// <param name="When">Outcome code with which alone it appears; absent where it always does.</param>
/// <param name="AfterFindings">It stands after the findings of its section, otherwise before.</param>
/// <param name="Bullets">Each block is a bullet.</param>
public sealed record WordingLine(string Section, string Key, string? Text, string? Each, string? When, bool AfterFindings, bool Bullets);

/// <summary>Facts that fill the places of the wording.</summary>
/// <param name="Words">By name: <c>area</c>, <c>days</c>.</param>
/// <param name="Lists">By name: <c>team</c>, <c>addressees</c>.</param>
public sealed record LetterFacts(IReadOnlyDictionary<string, string> Words, IReadOnlyDictionary<string, IReadOnlyList<string>> Lists);
