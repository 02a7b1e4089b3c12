namespace AreaInspections.Calendars;

/// <summary>A bank or public holiday of England and Wales.</summary>
/// <param name="Special">Given once, by proclamation, and so in no rule that computes them.</param>
public sealed record BankHoliday(DateOnly Day, string Name, bool Special);
