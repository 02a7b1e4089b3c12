namespace AreaInspections.Web.Experiences;

/// <summary>Two fields for a month and its year.</summary>
/// <param name="Key"><c>referred</c> or <c>seen</c>: begins the names of the fields and texts.</param>
/// <param name="Month">As typed.</param>
/// <param name="Year">As typed.</param>
public sealed record MonthFields(string Key, FormTexts Texts, string Month, string Year, string? Wrong);
