namespace AreaInspections.Readers.Findings;

/// <summary>Data files of this folder that the product carries within itself.</summary>
internal static class EmbeddedFile
{
    public static Stream Open(string name) =>
        typeof(EmbeddedFile).Assembly.GetManifestResourceStream("AreaInspections.Readers.Findings." + name)
        ?? throw new FileNotFoundException("The product was built without its data file.", name);
}
