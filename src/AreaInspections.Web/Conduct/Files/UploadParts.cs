using System.Globalization;
using System.Text;
using AreaInspections.People;
using AreaInspections.Store;

namespace AreaInspections.Web.Conduct.Files;

/// <summary>
/// Files that arrive piece by piece over a connection that may break. What has arrived stays until the form that names it is sent, at most a day: a browser asks
/// how much there is and goes on from there. Pieces are nobody's but the person's who sends them.
/// </summary>
/// <param name="folder">Where they lie meanwhile.</param>
public sealed class UploadParts(string folder, TimeProvider time) : IDisposable
{
    public const int LongestPiece = 8 << 20;

    private static readonly TimeSpan s_kept = TimeSpan.FromDays(1);

    private readonly SemaphoreSlim _one = new(1);

    /// <returns>How many bytes of it have arrived; 0 where nothing has.</returns>
    public long Length(Guid inspection, PersonId person, Guid id) => new FileInfo(PathOf(inspection, person, id)) is { Exists: true } file ? file.Length : 0;

    /// <summary>Adds a piece at its place.</summary>
    /// <param name="offset">Bytes before it; has to be what has arrived.</param>
    /// <returns>How many bytes have arrived now; refused where the piece does not follow.</returns>
    public async Task<Result<long>> Add(Guid inspection, PersonId person, Guid id, string name, long offset, Stream piece, CancellationToken cancel)
    {
        await _one.WaitAsync(cancel);
        try
        {
            Sweep();
            var path = PathOf(inspection, person, id);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            await using var file = new FileStream(path, FileMode.OpenOrCreate, FileAccess.Write);
            if (file.Length != offset)
            {
                return new Problem("upload.offset", string.Create(CultureInfo.InvariantCulture, $"{file.Length} bytes have arrived; the piece begins at {offset}. Go on at {file.Length}."));
            }

            if (offset > new FileLimits().MostBytes)
            {
                return new Problem("upload.large", "The file is larger than a file may be. Split it.");
            }

            file.Position = offset;
            await piece.CopyToAsync(file, cancel);
            await File.WriteAllTextAsync(path + ".name", FileIntake.CleanName(name), Encoding.UTF8, cancel);
            return file.Length;
        }
        finally
        {
            _one.Release();
        }
    }

    /// <returns>Name and bytes of each that is there.</returns>
    public IEnumerable<(string Name, byte[] Bytes)> Read(Guid inspection, PersonId person, IEnumerable<Guid> ids) =>
        ids.Select(id => PathOf(inspection, person, id)).Where(p => File.Exists(p) && File.Exists(p + ".name")).Select(p => (File.ReadAllText(p + ".name", Encoding.UTF8), File.ReadAllBytes(p)));

    public void Forget(Guid inspection, PersonId person, IEnumerable<Guid> ids)
    {
        foreach (var path in ids.Select(id => PathOf(inspection, person, id)))
        {
            File.Delete(path);
            File.Delete(path + ".name");
        }
    }

    public static string FolderOf(IConfiguration configuration) =>
        Path.Combine(configuration["AREAINSPECTIONS_DATA"] is { Length: > 0 } data ? data : StoreSettings.FolderFromEnvironment(), "uploads");

    public void Dispose() => _one.Dispose();

    private string PathOf(Guid inspection, PersonId person, Guid id) => Path.Combine(folder, inspection.ToString("N"), person.Value.ToString("N"), id.ToString("N"));

    private void Sweep()
    {
        var oldest = time.GetUtcNow().UtcDateTime - s_kept;
        foreach (var file in Directory.Exists(folder) ? Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Where(f => File.GetLastWriteTimeUtc(f) < oldest).ToList() : [])
        {
            File.Delete(file);
        }
    }
}
