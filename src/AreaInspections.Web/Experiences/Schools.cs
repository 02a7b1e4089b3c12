using AreaInspections.Areas;
using AreaInspections.Readers.Areas;

namespace AreaInspections.Web.Experiences;

/// <summary>The list of schools named by <c>Experiences:Schools</c>, read once when it is first needed. Without it areas are chosen from the list of areas alone.</summary>
public sealed partial class Schools(IConfiguration configuration, ILogger<Schools> log)
{
    /// <summary>Shown of what was found.</summary>
    public const int Most = 12;

    private readonly Lazy<SchoolList> _list = new(() => Read(configuration["Experiences:Schools"], log));

    public SchoolList List => _list.Value;

    private static SchoolList Read(string? path, ILogger log)
    {
        if (string.IsNullOrWhiteSpace(path))
        {
            return SchoolList.None;
        }

        try
        {
            var register = AreaRegisterReader.Load();
            var today = register.AsAt(DateOnly.MaxValue).ToDictionary(a => a.DfeNumber, a => a.Id, StringComparer.Ordinal);
            var read = new SchoolListReader(number => today.TryGetValue(number, out var id) ? id : null).Read(File.ReadAllBytes(path), Path.GetFileName(path));
            foreach (var note in read.Notes)
            {
                Noted(log, note.Message, note.Found, note.Expected);
            }

            return read.Value ?? SchoolList.None;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            Unreadable(log, path, fault);
            return SchoolList.None;
        }
    }

    [LoggerMessage(LogLevel.Warning, "List of schools: {Message} Found: {Found}. Expected: {Expected}")]
    private static partial void Noted(ILogger log, string message, string found, string? expected);

    [LoggerMessage(LogLevel.Error, "The list of schools {Path} (Experiences:Schools) cannot be read; the form offers areas alone")]
    private static partial void Unreadable(ILogger log, string path, Exception fault);
}
