using AreaInspections.Store;

namespace AreaInspections.Web.Statistics;

/// <summary>Where uploaded files wait, and how long they may be.</summary>
/// <param name="Folder">Beside the database.</param>
/// <param name="MostMebibytes">Setting <c>Site:LargestUpload</c>.</param>
public sealed record UploadSettings(string Folder, int MostMebibytes)
{
    /// <summary>A day: then a file that nobody imported is deleted.</summary>
    public static TimeSpan Kept { get; } = TimeSpan.FromDays(1);

    public long MostBytes => (long)MostMebibytes << 20;

    public static UploadSettings From(IConfiguration configuration)
    {
        var beside = StoreSettings.From(configuration).File is { } file ? Path.GetDirectoryName(file)! : configuration["AREAINSPECTIONS_DATA"] is { Length: > 0 } named ? named : "data";
        return new(Path.Combine(beside, "uploads"), configuration.GetValue("Site:LargestUpload", 512));
    }
}

/// <summary>Uploaded files, each until it was imported or a day has gone.</summary>
public sealed class UploadFolder(UploadSettings settings, TimeProvider time)
{
    /// <returns>Path of the file; its name is ours, not that of whoever sent it.</returns>
    public async Task<string> Keep(Guid id, IFormFile file, CancellationToken cancel)
    {
        Directory.CreateDirectory(settings.Folder);
        var path = Path.Combine(settings.Folder, id.ToString("N"));
        try
        {
            await using var kept = new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.None);
            await file.CopyToAsync(kept, cancel);
        }
        catch
        {
            Delete(path);
            throw;
        }

        return path;
    }

    public static void Delete(string path) => File.Delete(path);

    /// <summary>Deletes what has been there for longer than a day, whoever left it.</summary>
    public void Sweep()
    {
        if (!Directory.Exists(settings.Folder))
        {
            return;
        }

        foreach (var path in Directory.EnumerateFiles(settings.Folder).Where(f => time.GetUtcNow().UtcDateTime - File.GetLastWriteTimeUtc(f) > UploadSettings.Kept))
        {
            try
            {
                Delete(path);
            }
            catch (IOException)
            {
                // Somebody reads it: the next time.
            }
        }
    }
}
