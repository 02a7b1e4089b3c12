using System.Security.Cryptography;

namespace AreaInspections.Store.Experiences;

/// <summary>The master key of an embedded database, in a file of its own, so that a copy of the database alone opens no account.</summary>
internal static class KeyFile
{
    private const string Name = "experiences.key";

    public static MasterKey New() => new(Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(4)), RandomNumberGenerator.GetBytes(MasterKey.Length));

    public static Result<MasterKeys?> Beside(string database)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(database))!;
        Directory.CreateDirectory(folder);
        var file = Path.Combine(folder, Name);
        if (!File.Exists(file))
        {
            Make(file);
        }

        var parts = File.ReadAllText(file).Trim().Split(' ');
        return parts is [var id, var key] && MasterKeys.Bytes(key) is { } bytes
            ? new MasterKeys([new MasterKey(id, bytes)])
            : new Problem("experiences.key-file", $"The file {Name} beside the database holds no key: found {parts.Length} part(s), expected a name and 32 bytes in base 64. Put the right file back; without it accounts that were sent cannot be read.");
    }

    /// <remarks>Written whole beside it and moved into place, so that a second process that starts at the same moment finds one key or makes none.</remarks>
    private static void Make(string file)
    {
        var key = New();
        var part = $"{file}.{Guid.NewGuid():N}";
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        using (var stream = new FileStream(part, options))
        {
            using var writer = new StreamWriter(stream, leaveOpen: true);
            writer.Write($"{key.Id} {Convert.ToBase64String(key.Bytes.Span)}");
            writer.Flush();
            stream.Flush(flushToDisk: true);
        }

        try
        {
            File.Move(part, file, overwrite: false);
        }
        catch (IOException) when (File.Exists(file))
        {
            File.Delete(part);
        }
    }
}
