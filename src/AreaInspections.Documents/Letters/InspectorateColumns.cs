using AreaInspections.Letters;

namespace AreaInspections.Documents.Letters;

/// <summary>People of both inspectorates beside each other, each under the one that the end of their line names; as lines where one names neither.</summary>
internal static class InspectorateColumns
{
    /// <param name="set">Lines in which one person stands.</param>
    public static IEnumerable<SheetElement> Of(IReadOnlyList<IReadOnlyList<LetterSentence>> lines, Func<IReadOnlyList<LetterSentence>, IEnumerable<IReadOnlyList<LetterSentence>>> set)
    {
        var columns = lines.ToLookup(l => Body(l[^1].Text));
        return columns[null].Any() || !columns["Ofsted"].Any() || !columns["Care Quality Commission"].Any()
            ? lines.Select(l => new SheetParagraph(SheetRole.Line, l))
            : [new SheetTable(["Ofsted", "Care Quality Commission"], [[new([.. columns["Ofsted"].SelectMany(set)]), new([.. columns["Care Quality Commission"].SelectMany(set)])]], Lined: false, Narrow: false)];
    }

    private static string? Body(string line)
    {
        var end = line[(line.LastIndexOf(',') + 1)..].TrimEnd('.', ' ');
        return end.EndsWith("Ofsted", StringComparison.Ordinal) ? "Ofsted"
            : end.EndsWith("CQC", StringComparison.Ordinal) || end.EndsWith("Care Quality Commission", StringComparison.Ordinal) ? "Care Quality Commission"
            : null;
    }
}
