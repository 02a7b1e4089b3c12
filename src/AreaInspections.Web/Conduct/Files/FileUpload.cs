namespace AreaInspections.Web.Conduct.Files;

/// <summary>Files sent with a form.</summary>
internal static class FileUpload
{
    /// <summary>Of one form, all files together.</summary>
    public const long MostBytesAtOnce = 500L << 20;

    /// <returns>Name and bytes of each that was chosen.</returns>
    public static IEnumerable<(string Name, byte[] Bytes)> Read(IEnumerable<IFormFile> files)
    {
        foreach (var file in files)
        {
            using var content = new MemoryStream((int)Math.Min(file.Length, int.MaxValue));
            file.CopyTo(content);
            yield return (file.FileName, content.ToArray());
        }
    }
}
