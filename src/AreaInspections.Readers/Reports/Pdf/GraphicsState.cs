namespace AreaInspections.Readers.Reports.Pdf;

/// <summary>What q saves and Q brings back, as far as it bears on text.</summary>
internal struct GraphicsState
{
    public Matrix Page { get; set; }

    public Matrix Text { get; set; }

    public Matrix Line { get; set; }

    public PdfFont? Font { get; set; }

    public double Size { get; set; }

    public double CharacterSpace { get; set; }

    public double WordSpace { get; set; }

    /// <summary>1 is the natural width.</summary>
    public double Stretch { get; set; }

    public double Leading { get; set; }

    public double Rise { get; set; }

    public static GraphicsState At(Matrix page) => new() { Page = page, Text = Matrix.Identity, Line = Matrix.Identity, Stretch = 1 };
}
