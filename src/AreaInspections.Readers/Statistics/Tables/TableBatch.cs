namespace AreaInspections.Readers.Statistics.Tables;

/// <summary>Some consecutive rows of a table, typed: each cell a number or a text of its column. Its arrays are used again for the next rows.</summary>
internal sealed class TableBatch
{
    /// <summary>Most rows at a time; small enough that the columns stay in the cache of the processor.</summary>
    public const int Room = 512;

    /// <param name="words">Columns whose cells are texts even where they look like numbers, such as years and codes.</param>
    public TableBatch(IReadOnlyList<bool> words)
    {
        Columns = new TypedColumn[words.Count];
        for (var i = 0; i < words.Count; i++)
        {
            Columns[i] = new TypedColumn(words[i]);
        }
    }

    public TypedColumn[] Columns { get; }

    /// <summary>Rows that are filled.</summary>
    public int Rows { get; set; }

    /// <summary>Number of each row, see who fills it.</summary>
    public int[] Numbers { get; } = new int[Room];

    /// <summary>Equal for rows that are equal in every byte.</summary>
    public ulong[] Hashes { get; } = new ulong[Room];
}

/// <summary>A column of a batch.</summary>
/// <param name="alwaysWords">Texts even where they look like numbers.</param>
internal sealed class TypedColumn(bool alwaysWords)
{
    /// <summary>Stands in <see cref="Codes"/> for a cell that is a number.</summary>
    public const int Number = -1;

    public bool AlwaysWords => alwaysWords;

    /// <summary>Where <see cref="Codes"/> says so.</summary>
    public double[] Numbers { get; } = new double[TableBatch.Room];

    /// <summary>Code of a text in <see cref="Words"/>, or <see cref="Number"/>.</summary>
    public int[] Codes { get; } = new int[TableBatch.Room];

    public ColumnWords Words { get; } = new();

    public void Set(int row, ReadOnlySpan<byte> cell) =>
        Codes[row] = !alwaysWords && CellNumber.TryRead(cell, out Numbers[row]) ? Number : Words.Code(cell);

    /// <summary>The cell as it is told to a person.</summary>
    public string Text(int row) => Codes[row] == Number ? Numbers[row].ToString("R", System.Globalization.CultureInfo.InvariantCulture) : Words.Text(Codes[row]);
}
