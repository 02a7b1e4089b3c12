namespace AreaInspections.Web.National;

/// <summary>The national report as one file that needs nothing beside it.</summary>
internal static class StandaloneReport
{
    /// <summary>The report carries its style sheet inside, so it alone may.</summary>
    public const string Policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; frame-ancestors 'none'";
}
