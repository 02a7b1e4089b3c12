using AreaInspections.Conduct.Children;
using AreaInspections.Readers.Conduct;

namespace AreaInspections.Web.Conduct.Children;

/// <summary>
/// The lists of children as a form brought them, read and checked. They live as long as the request: nothing of them is kept, and whatever of their cells is said goes to
/// whoever sent them.
/// </summary>
public sealed record SentLists(IReadOnlyList<SentList> Lists)
{
    /// <summary>Of one form, both files together. All of it fits into memory, and has to: beyond its threshold the framework would put files by on disk.</summary>
    public const int MostBytes = 26 << 20;

    public bool HasErrors => Lists.Any(l => l.Reading.Value is null || l.Remarks.Any(r => r.Kind == RemarkKind.Error));

    public bool HasQueries => Lists.Any(l => l.Remarks.Any(r => r.Kind == RemarkKind.Query));

    /// <param name="asAt">The day in London.</param>
    public static SentLists Read(IEnumerable<(ChildListKind Kind, IFormFile File)> files, DateOnly asAt) => new([.. files.Select(f =>
    {
        using var content = new MemoryStream((int)f.File.Length);
        f.File.CopyTo(content);
        var reading = ChildListReader.Read(content.GetBuffer().AsMemory(0, (int)content.Length), Path.GetFileName(f.File.FileName), f.Kind);
        return new SentList(f.Kind, reading, reading.Value is { } list ? ChildListRules.Check(list, asAt) : []);
    })]);
}

/// <param name="Remarks">Of the rules, by line; empty where the list could not be read.</param>
public sealed record SentList(ChildListKind Kind, Reading<ChildList> Reading, IReadOnlyList<ChildRemark> Remarks)
{
    /// <summary>Remarks that a page shows; a list wrong in every line would make one that cannot be read.</summary>
    public const int Shown = 200;
}
