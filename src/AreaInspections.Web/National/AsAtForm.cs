namespace AreaInspections.Web.National;

/// <summary>The form by which a page is asked for another day.</summary>
/// <param name="Path">Of the page.</param>
/// <param name="Edition">Whether the edition can be chosen; not where the page is about one.</param>
public sealed record AsAtForm(NationalPage Page, string Path, bool Edition = true);
