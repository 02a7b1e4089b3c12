using System.IO.Compression;
using AreaInspections.Store.Evidence;

namespace AreaInspections.Web.Conduct.Files;

/// <summary>How much is taken in at once.</summary>
/// <param name="MostBytes">Of one file, packed or not.</param>
/// <param name="MostUnpacked">Bytes of all files of one zip together.</param>
/// <param name="MostFiles">In one zip.</param>
internal sealed record FileLimits(long MostBytes = 100 << 20, long MostUnpacked = 400 << 20, int MostFiles = 500);

/// <summary>
/// Looks at files that were sent before anything is kept: what they are by their bytes, names without folders and tricks, zips unpacked within limits. One file
/// that is refused refuses the sending: nothing is half taken.
/// </summary>
internal static class FileIntake
{
    private const int LongestName = 150;

    /// <returns>The files, those of zips unpacked; or one problem for each that is refused.</returns>
    public static Result<IReadOnlyList<Attachment>> Look(IEnumerable<(string Name, byte[] Bytes)> sent, FileLimits? limits = null)
    {
        var (within, taken, problems) = (limits ?? new(), new List<Attachment>(), new List<Problem>());
        foreach (var (name, bytes) in sent)
        {
            var clean = CleanName(name);
            var looked = LookAt(clean, bytes, within);
            if (looked.Succeeded && looked.Value.ContentType == FileKind.Zip.ContentType)
            {
                Unpack(clean, bytes, within, taken, problems);
            }
            else if (looked.Succeeded)
            {
                taken.Add(looked.Value);
            }
            else
            {
                problems.AddRange(looked.Problems);
            }
        }

        return problems.Count > 0 ? Result<IReadOnlyList<Attachment>>.Refused(problems) : taken;
    }

    /// <summary>The last part of a name, without what a system could take for a command, a folder or another direction of writing.</summary>
    public static string CleanName(string name)
    {
        var last = name[(name.LastIndexOfAny(['/', '\\', ':']) + 1)..];
        var clean = new string([.. last.Where(c => !char.IsControl(c) && c is not ('<' or '>' or '"' or '|' or '?' or '*') && char.GetUnicodeCategory(c) != System.Globalization.UnicodeCategory.Format)]).Trim(' ', '.');
        return clean.Length == 0 ? "file" : clean.Length <= LongestName ? clean : clean[..(LongestName - 10)] + Path.GetExtension(clean);
    }

    private static Result<Attachment> LookAt(string name, byte[] bytes, FileLimits limits)
    {
        if (bytes.Length == 0)
        {
            return new Problem("file.empty", $"{name} is empty. Send it again, or leave it out.");
        }

        if (bytes.Length > limits.MostBytes)
        {
            return new Problem("file.large", $"{name} has {bytes.Length >> 20} MB; {limits.MostBytes >> 20} MB are the most. Split it.");
        }

        if (FileKind.Of(bytes) is not { } kind)
        {
            return new Problem("file.kind", $"{name} is no kind of file that is taken. Send {FileKind.Taken}.");
        }

        return kind.Fits(name)
            ? new Attachment(name, kind.ContentType, bytes)
            : new Problem("file.lies", $"{name} is in truth {kind.Name}, which its name does not say. Give it a name that ends in {string.Join(" or ", kind.Endings)}.");
    }

    private static void Unpack(string zipName, byte[] bytes, FileLimits limits, List<Attachment> taken, List<Problem> problems)
    {
        using var zip = new ZipArchive(new MemoryStream(bytes, writable: false));
        var entries = zip.Entries.Where(e => e.Name.Length > 0 && !e.FullName.StartsWith("__MACOSX/", StringComparison.Ordinal) && e.Name != ".DS_Store").ToList();
        if (entries.Count is 0 || entries.Count > limits.MostFiles)
        {
            problems.Add(new("file.zip-count", $"{zipName} holds {entries.Count} files; 1 to {limits.MostFiles} were expected. Split it."));
            return;
        }

        var left = limits.MostUnpacked;
        foreach (var entry in entries)
        {
            // What the zip says of sizes may be a lie: only what is read is counted.
            var content = Read(entry, Math.Min(left, limits.MostBytes));
            if (content is null)
            {
                problems.Add(new("file.zip-large", $"{CleanName(entry.Name)} in {zipName} is broken or too large: unpacked, a zip may hold {limits.MostUnpacked >> 20} MB, a file {limits.MostBytes >> 20} MB. Send the files by themselves."));
                return;
            }

            left -= content.Length;
            var looked = LookAt(CleanName(entry.Name), content, limits);
            if (looked.Succeeded && looked.Value.ContentType == FileKind.Zip.ContentType)
            {
                problems.Add(new("file.zip-in-zip", $"{CleanName(entry.Name)} in {zipName} is a zip itself. Unpack it first."));
            }
            else if (looked.Succeeded)
            {
                taken.Add(looked.Value);
            }
            else
            {
                problems.AddRange(looked.Problems);
            }
        }
    }

    /// <returns>Nothing where it is larger than it may be, or broken.</returns>
    private static byte[]? Read(ZipArchiveEntry entry, long most)
    {
        try
        {
            using var content = entry.Open();
            var read = new MemoryStream();
            var buffer = new byte[81920];
            int count;
            while ((count = content.Read(buffer)) > 0)
            {
                if (read.Length + count > most)
                {
                    return null;
                }

                read.Write(buffer, 0, count);
            }

            return read.ToArray();
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }
}
