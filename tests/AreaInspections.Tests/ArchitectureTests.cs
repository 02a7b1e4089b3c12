using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace AreaInspections.Tests;

/// <summary>Holds the shape that docs/architecture.md describes: who may reference whom, and which capability may use which.</summary>
public partial class ArchitectureTests
{
    private static readonly Dictionary<string, string[]> MayReference = new()
    {
        ["AreaInspections"] = [],
        ["AreaInspections.Readers"] = ["AreaInspections"],
        ["AreaInspections.Documents"] = ["AreaInspections"],
        ["AreaInspections.Store"] = ["AreaInspections"],
        ["AreaInspections.Web"] = ["AreaInspections.Documents", "AreaInspections.Readers", "AreaInspections.Store"],
        ["AreaInspections.Cli"] = ["AreaInspections.Documents", "AreaInspections.Readers", "AreaInspections.Store"],
    };

    /// <summary>Capability folder of the domain and the capabilities it may name. A capability is never named by one it uses.</summary>
    private static readonly Dictionary<string, string[]> MayUse = new()
    {
        ["Areas"] = [],
        ["Frameworks"] = ["Findings", "Inspections", "Reports"],
        ["Inspections"] = ["Areas"],
        ["Findings"] = ["Areas", "Inspections", "Reports"],
        ["Reports"] = ["Areas", "Findings", "Inspections"],
        ["Programme"] = ["Areas", "Frameworks", "Inspections"],
        ["National"] = ["Areas", "Findings", "Frameworks", "Inspections", "Statistics", "Experiences"],
        ["Publishing"] = [],
        ["Statistics"] = ["Areas"],
        ["Calendars"] = ["Areas", "Frameworks"],
        ["Evidence"] = ["Frameworks"],
        ["Experiences"] = ["Areas", "Calendars"],
        ["Conduct"] = ["Areas", "Calendars", "Evidence", "Findings", "Frameworks", "Inspections", "Letters", "People"],
        ["Letters"] = ["Areas", "Evidence", "Findings", "Frameworks", "Inspections", "Reports"],
        ["People"] = ["Areas"],
    };

    [Fact]
    public void Projects_reference_only_what_the_architecture_allows()
    {
        foreach (var (project, allowed) in MayReference)
        {
            var file = Path.Combine(Repository.Root, "src", project, project + ".csproj");
            var referenced = XDocument.Load(file).Descendants("ProjectReference")
                .Select(r => Path.GetFileNameWithoutExtension(r.Attribute("Include")!.Value)).ToList();
            referenced.ShouldBeSubsetOf(allowed, project);
        }

        Directory.EnumerateFiles(Path.Combine(Repository.Root, "src"), "*.csproj", SearchOption.AllDirectories).Count().ShouldBe(MayReference.Count, "a project is missing from this test");
    }

    [Fact]
    public void The_domain_has_no_packages() =>
        XDocument.Load(Path.Combine(Repository.Root, "src", "AreaInspections", "AreaInspections.csproj")).Descendants("PackageReference").ShouldBeEmpty();

    [Fact]
    public void Capabilities_use_only_what_the_architecture_allows()
    {
        var domain = Path.Combine(Repository.Root, "src", "AreaInspections");
        var folders = Directory.GetDirectories(domain).Select(Path.GetFileName).Where(f => f is not ("bin" or "obj")).ToList();
        folders.ShouldBe(MayUse.Keys, ignoreOrder: true);

        var seen = 0;
        foreach (var (capability, allowed) in MayUse)
        {
            foreach (var file in Sources(Path.Combine(domain, capability)))
            {
                seen++;
                var used = UsedCapability().Matches(File.ReadAllText(file)).Select(m => m.Groups[1].Value)
                    .Where(MayUse.ContainsKey).Where(c => c != capability).Distinct().ToList();
                used.ShouldBeSubsetOf(allowed, Path.GetFileName(file));
            }
        }

        seen.ShouldBeGreaterThan(15);
    }

    [Fact]
    public void No_source_file_is_longer_than_400_lines()
    {
        var files = Sources(Path.Combine(Repository.Root, "src")).Concat(Sources(Path.Combine(Repository.Root, "tests"))).Concat(Sources(Path.Combine(Repository.Root, "bench")))
            .Where(f => !f.Contains("/Migrations/", StringComparison.Ordinal)).ToList();

        files.Count.ShouldBeGreaterThan(60);
        files.Select(f => (Name: Path.GetRelativePath(Repository.Root, f), Lines: File.ReadLines(f).Count())).Where(f => f.Lines > 400).ShouldBeEmpty();
    }

    private static IEnumerable<string> Sources(string folder) => Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
        .Where(f => !f.Contains("/obj/", StringComparison.Ordinal) && !f.Contains("/bin/", StringComparison.Ordinal));

    [GeneratedRegex(@"(?:using AreaInspections\.|\bAreaInspections\.|(?<![\w.]))(Areas|Frameworks|Inspections|Findings|Reports|Programme|National|Publishing|Calendars|Evidence|Conduct|Letters|People|Statistics|Experiences)(?=[;.])")]
    private static partial Regex UsedCapability();
}
