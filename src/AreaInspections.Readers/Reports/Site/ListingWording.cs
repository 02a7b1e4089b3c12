using System.Text.RegularExpressions;
using AreaInspections.Reports;

namespace AreaInspections.Readers.Reports.Site;

/// <summary>Reads the words with which a provider page lists a document: <c>Area SEND full inspection, pdf - 15 July 2024</c>.</summary>
internal static partial class ListingWording
{
    /// <returns>Title, and the words after it: file type and date; those empty where the words have no such end.</returns>
    public static (string Title, string End) Split(string words)
    {
        var end = End().Match(words);
        return end.Success ? (words[..end.Index].Trim(), end.Value.Trim(' ', ',')) : (words.Trim(), "");
    }

    /// <summary>The kind of document a listed title names; <see cref="ReportKind.Unknown"/> where it is of another inspection or of none.</summary>
    public static ReportKind KindOf(string title)
    {
        var folded = Wording.Fold(title);
        if (!SpeaksOfSend(title) || !(Has("area") || Has("joint")))
        {
            return ReportKind.Unknown;
        }

        if (Has("revisit") || Has("re visit"))
        {
            return ReportKind.LocalAreaRevisit2016;
        }

        return Has("monitoring") ? ReportKind.AreaSendMonitoring2023
            : Has("full inspection") ? ReportKind.AreaSendFull2023
            : Has("inspection") && (Has("local area") || Has("joint") || Has("letter")) ? ReportKind.LocalAreaLetter2016
            : ReportKind.Unknown;

        bool Has(string words) => Wording.Has(folded, words);
    }

    public static bool SpeaksOfSend(string title)
    {
        var folded = Wording.Fold(title);
        return Wording.Has(folded, "send") || folded.Contains("special educational needs", StringComparison.Ordinal);
    }

    [GeneratedRegex(@",\s*[a-z]{2,5}\s*[-–—]\s*[^,]*$", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex End();
}
