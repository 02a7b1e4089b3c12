using System.Globalization;

namespace AreaInspections.Statistics;

/// <summary>A published figure: a number, or the symbol that stands in its place. Never zero for something missing.</summary>
public readonly record struct Figure
{
    private const byte IsANumber = byte.MaxValue;

    private readonly double _number;

    /// <summary>A symbol, or <see cref="IsANumber"/>; so <c>default</c> is an empty cell and no number.</summary>
    private readonly byte _kind;

    private Figure(double number, byte kind)
    {
        _number = number;
        _kind = kind;
    }

    /// <summary>Nothing was printed.</summary>
    public static Figure None { get; } = Missing(Statistics.Symbol.NoRow);

    /// <exception cref="ArgumentOutOfRangeException">Not a finite number.</exception>
    public static Figure Of(double number) => double.IsFinite(number)
        ? new(number, IsANumber)
        : throw new ArgumentOutOfRangeException(nameof(number), number, "A figure is a finite number.");

    public static Figure Missing(Symbol symbol) => new(0, (byte)symbol);

    public bool IsNumber => _kind == IsANumber;

    /// <exception cref="InvalidOperationException">A symbol stands in its place.</exception>
    public double Number => IsNumber ? _number : throw new InvalidOperationException($"No number: {Symbol}.");

    /// <summary>Absent where there is a number.</summary>
    public Symbol? Symbol => IsNumber ? null : (Symbol)_kind;

    /// <returns>The number, or nothing where a symbol stands in its place.</returns>
    public double? Maybe => IsNumber ? _number : null;

    /// <summary>The number in full precision, or the symbol as printed.</summary>
    public override string ToString() => IsNumber ? _number.ToString("R", CultureInfo.InvariantCulture) : ((Symbol)_kind).Printed();
}
