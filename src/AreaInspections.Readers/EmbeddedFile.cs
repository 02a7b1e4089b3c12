namespace AreaInspections.Readers;

/// <summary>A data file that the product carries within itself, beside the reader that understands it.</summary>
internal static class EmbeddedFile
{
    /// <param name="path">In the project, for example <c>Areas/Data/areas.csv</c>.</param>
    public static Stream Open(string path) =>
        typeof(EmbeddedFile).Assembly.GetManifestResourceStream(path) ?? throw new FileNotFoundException($"{path} is not embedded in the readers.");
}
