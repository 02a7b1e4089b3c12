using AreaInspections.National;

namespace AreaInspections.Documents.National;

/// <summary>A national report as the files it is handed on in.</summary>
public static class NationalFiles
{
    /// <summary>The report to read first, then JSON, then the tables with their descriptions.</summary>
    public static IReadOnlyList<NationalFile> Write(NationalReport report) =>
    [
        new("national-findings.html", NationalHtml.Write(report)),
        new("national-findings.json", NationalJson.Write(report)),
        .. NationalCsv.Write(report),
    ];
}
