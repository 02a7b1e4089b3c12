using AreaInspections.Areas;
using AreaInspections.Findings;

namespace AreaInspections.Web.Publishing;

/// <summary>The addresses of the site. They never change: what people have linked to stays where it is.</summary>
public static class Links
{
    public static string Area(AreaId area) => $"/areas/{area}";

    /// <param name="key">Key of the inspection: area, kind and first day.</param>
    public static string Inspection(string key) => $"/inspections/{key}";

    /// <summary>The finding as it stands now.</summary>
    public static string Finding(FindingFact finding) => $"/inspections/{finding.Inspection}/findings/{Uri.EscapeDataString(finding.Label)}";

    public static string Theme(string theme) => $"/themes/{theme}";

    /// <summary>One version of a report; what stands there never changes.</summary>
    public static string Report(Guid report) => $"/reports/{report}";

    /// <summary>The report as published, opened at the finding with its passage marked.</summary>
    public static string Passage(Guid report, string label) => $"/reports/{report}/document?finding={Uri.EscapeDataString(label)}";

    /// <summary>The file itself, opened at a page counted from 1 where the browser can.</summary>
    public static string File(Guid report, int page = 1) => $"/reports/{report}/report.pdf{(page > 1 ? $"#page={page}" : "")}";

    /// <param name="asAt">Absent: today, whenever the link is followed.</param>
    public static string Claim(string claim, DateOnly? asAt = null) => $"/national/claims/{claim}{(asAt is { } day ? $"?as-at={British.Iso(day)}" : "")}";
}
