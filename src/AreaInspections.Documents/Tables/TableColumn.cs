namespace AreaInspections.Documents.Tables;

/// <summary>What the cells of a column are, in the words of the W3C's datatypes for tables.</summary>
public enum ColumnType
{
    /// <summary>Text as it is, <c>string</c>.</summary>
    Text,

    /// <summary>A day as 2023-07-31, <c>date</c>.</summary>
    Day,

    /// <summary>A whole number, <c>integer</c>.</summary>
    Whole,

    /// <summary>A number with a point, never with an exponent, <c>decimal</c>.</summary>
    Number,

    /// <summary><c>true</c> or <c>false</c>, <c>boolean</c>.</summary>
    Truth,

    /// <summary>A web address, <c>anyURI</c>.</summary>
    Address,
}

/// <summary>A column of a table for taking away.</summary>
/// <param name="Name">Lower-case words with underscores; stands in the header row.</param>
/// <param name="Means">What stands in it, with unit, inclusivity and absence.</param>
public sealed record TableColumn(string Name, ColumnType Type, string Means)
{
    /// <summary>True where no row may lack it.</summary>
    public bool Required { get; init; }

    /// <summary>
    /// Words that may stand in a cell instead of a value and say why there is none ("suppressed"). An empty cell always says that there is no
    /// value; with these words a reader can tell the kinds of absence apart, and still reads numbers as numbers.
    /// </summary>
    public IReadOnlyList<string> Absences { get; init; } = [];

    internal string Datatype => Type switch
    {
        ColumnType.Text => "string",
        ColumnType.Day => "date",
        ColumnType.Whole => "integer",
        ColumnType.Number => "decimal",
        ColumnType.Truth => "boolean",
        ColumnType.Address => "anyURI",
        _ => throw new InvalidOperationException($"Column {Name} has the unknown type {Type}."),
    };
}
