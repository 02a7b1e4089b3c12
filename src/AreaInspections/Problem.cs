namespace AreaInspections;

/// <summary>Why something was refused: a stable code from the capability's catalogue and a plain sentence for a person.</summary>
/// <param name="Code">Lower case, capability first: <c>area.unknown</c>. Never changes once published.</param>
/// <param name="Sentence">What was found, what was expected, and what to do.</param>
public sealed record Problem(string Code, string Sentence);
