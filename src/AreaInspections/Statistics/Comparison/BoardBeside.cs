using AreaInspections.Areas;

namespace AreaInspections.Statistics.Comparison;

/// <summary>A figure of an integrated care board beside a local area for which it commissions. It is the board's figure and never the area's.</summary>
/// <param name="Board">As the register has it.</param>
/// <param name="Value">Where there is none, why.</param>
/// <param name="Areas">Every area the board commissions for on the day, by name; the one it stands beside among them.</param>
/// <param name="Caveat">What the figure does and does not speak of, a whole sentence.</param>
public sealed record BoardBeside(IntegratedCareBoard Board, Answer<KnownValue> Value, IReadOnlyList<LocalArea> Areas, string Caveat);
