namespace AreaInspections.Readers.Reports;

/// <summary>A finding with the letter under which it is numbered.</summary>
/// <param name="Letter">Letters of the label between document and ordinal, such as "E" for what is effective.</param>
internal sealed record LetteredDraft(FindingDraft Draft, string Letter);
