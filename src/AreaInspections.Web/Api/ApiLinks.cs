using AreaInspections.Areas;
using AreaInspections.Findings;
using AreaInspections.Web.Publishing;

namespace AreaInspections.Web.Api;

/// <summary>The addresses of the API. They never change within a version.</summary>
public static class ApiLinks
{
    public const string Root = "/api/v1";
    public const string Document = Root + "/openapi.json";

    /// <summary>The page that explains the API to people, and its problems.</summary>
    public const string Reference = "/api";

    public static string Area(AreaId area) => Root + Links.Area(area);

    public static string Inspection(string key) => Root + Links.Inspection(key);

    public static string Finding(FindingFact finding) => Root + Links.Finding(finding);

    public static string Theme(string theme) => Root + Links.Theme(theme);

    public static string Report(Guid report) => Root + Links.Report(report);

    public static string Claim(string claim, DateOnly asAt, string rule) => $"{Root}/claims/{claim}?as-at={British.Iso(asAt)}&rule={rule}";

    /// <summary>Every indicator of official statistics.</summary>
    public const string Indicators = Root + "/statistics/indicators";

    public static string Indicator(string indicator) => $"{Indicators}/{indicator}";

    /// <summary>Figures of an indicator; narrowed to a group and period where these are given.</summary>
    public static string Figures(string indicator, string? group = null, string? period = null) =>
        $"{Indicator(indicator)}/figures{(group is null ? "" : $"?group={group}&period={period}")}";

    public static string AreaStatistics(AreaId area) => Root + Links.AreaStatistics(area);

    /// <summary>Findings narrowed by one condition.</summary>
    public static string Findings(string parameter, string value) => $"{Root}/findings?{parameter}={Uri.EscapeDataString(value)}";
}
