namespace AreaInspections.Readers.Reports.Pdf;

/// <summary>A transformation of the plane as PDF writes it: six numbers, applied to rows.</summary>
internal readonly record struct Matrix(double A, double B, double C, double D, double E, double F)
{
    public static Matrix Identity { get; } = new(1, 0, 0, 1, 0, 0);

    /// <summary>First this one, then the other.</summary>
    public Matrix Then(in Matrix other) => new(
        (A * other.A) + (B * other.C),
        (A * other.B) + (B * other.D),
        (C * other.A) + (D * other.C),
        (C * other.B) + (D * other.D),
        (E * other.A) + (F * other.C) + other.E,
        (E * other.B) + (F * other.D) + other.F);

    public Matrix Moved(double x, double y) => this with { E = (x * A) + (y * C) + E, F = (x * B) + (y * D) + F };

    public static Matrix Of(ReadOnlySpan<PdfObject> numbers) => numbers.Length < 6
        ? Identity
        : new(numbers[0].Number, numbers[1].Number, numbers[2].Number, numbers[3].Number, numbers[4].Number, numbers[5].Number);
}
