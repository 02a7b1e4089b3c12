namespace AreaInspections;

/// <summary>What was understood of imperfect input, with what a person should look at.</summary>
/// <param name="Value">What was understood; absent when nothing could be read.</param>
/// <param name="Notes">In the order of the input; empty when there is nothing to look at.</param>
public sealed record Reading<T>(T? Value, IReadOnlyList<Note> Notes)
    where T : class;

/// <summary>One thing in the input that a person should look at.</summary>
/// <param name="Message">A plain sentence saying what it is and what to do.</param>
/// <param name="Found">What stands in the input, in its own words; empty when nothing stands there.</param>
public sealed record Note(string Message, string Found)
{
    /// <summary>What was expected instead; absent when there is no single answer.</summary>
    public string? Expected { get; init; }

    /// <summary>Page of a report counted from 1, or row of a table counted as a spreadsheet does; absent when it is about the whole.</summary>
    public int? Page { get; init; }

    /// <summary>Sheet of a workbook; absent where there is one table only or it is about the whole.</summary>
    public string? Sheet { get; init; }

    /// <summary>The field it is about, named as in the JSON of a read report, or the column of a table by name or letter; absent when it is about the whole.</summary>
    public string? Field { get; init; }

    /// <summary>File name without folder; absent where the reading is of one known file.</summary>
    public string? File { get; init; }
}
