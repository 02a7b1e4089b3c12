using System.Text;
using AreaInspections.Conduct;
using AreaInspections.Frameworks;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace AreaInspections.Readers.Frameworks;

/// <summary>Editions of the framework from their files (<c>Frameworks/Data</c>), one file for each edition.</summary>
public static class FrameworkReader
{
    private const string Folder = "Frameworks/Data/framework-";

    private static readonly Lazy<IReadOnlyList<FrameworkEdition>> s_editions = new(ReadAll);

    /// <summary>The editions the product is delivered with, the oldest first; read once.</summary>
    public static IReadOnlyList<FrameworkEdition> Load() => s_editions.Value;

    /// <summary>Reads one edition.</summary>
    /// <exception cref="FormatException">A field is missing, or names a clock or source the file does not have.</exception>
    public static FrameworkEdition Read(TextReader yaml)
    {
        var file = new DeserializerBuilder().WithNamingConvention(CamelCaseNamingConvention.Instance).Build().Deserialize<FrameworkFile>(yaml);
        var edition = file.ToEdition();
        var unknown = edition.Outcomes.Concat(edition.RevisitOutcomes)
            .SelectMany(o => o.Follows)
            .Select(f => f.Clock).OfType<string>()
            .Concat(edition.Stages.SelectMany(s => s.Clocks))
            .FirstOrDefault(clock => edition.Clock(clock) is null);
        if (unknown is not null)
        {
            throw new FormatException($"Edition {edition.Id} has no clock {unknown}.");
        }

        var unasked = edition.Stages.SelectMany(s => s.Gate).FirstOrDefault(check => edition.Check(check) is null);
        var unruled = edition.Checks.FirstOrDefault(c => c.Event is null && c.By is null && !GateRules.Knows(c.Id));
        return (unasked ?? unruled?.Id) is { } check
            ? throw new FormatException($"Edition {edition.Id} has no check {check}, or no rule says when it holds: give it an event, or say by whom it is confirmed.")
            : edition;
    }

    private static List<FrameworkEdition> ReadAll() => typeof(FrameworkReader).Assembly.GetManifestResourceNames()
        .Where(n => n.StartsWith(Folder, StringComparison.Ordinal))
        .Select(n =>
        {
            using var reader = new StreamReader(EmbeddedFile.Open(n), Encoding.UTF8);
            return Read(reader);
        })
        .OrderBy(e => e.From)
        .ToList();
}
