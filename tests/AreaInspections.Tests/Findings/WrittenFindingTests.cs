using AreaInspections.Findings.Suggestions.Network;
using AreaInspections.Readers.Areas;
using AreaInspections.Readers.Findings;

namespace AreaInspections.Tests.Findings;

public class WrittenFindingTests
{
    /// <summary>So many words in a row that two texts have in common are copied.</summary>
    private const int Copied = 9;

    private static readonly Lazy<IReadOnlyList<WrittenFinding>> s_written = new(() =>
    {
        using var reader = File.OpenText(Path.Combine(Repository.Root, "training", "written-findings.jsonl"));
        return WrittenFindingReader.Read(reader);
    });

    [Fact]
    public void None_repeats_a_report()
    {
        var runs = ThemeAccuracyTests.Coding().SelectMany(f => Runs(f.Text)).ToHashSet(StringComparer.Ordinal);

        s_written.Value.Where(f => Runs(f.Text).Any(runs.Contains)).Select(f => f.Text).ShouldBeEmpty();
    }

    [Fact]
    public void None_is_of_a_local_area()
    {
        var names = AreaRegisterReader.Load().All.Select(a => a.Name).ToHashSet(StringComparer.Ordinal);

        s_written.Value.Where(f => names.Any(n => $" {f.Text} ".Contains($" {n} ", StringComparison.Ordinal))).Select(f => f.Text).ShouldBeEmpty();
    }

    [Fact]
    public void Each_is_coded_with_themes_of_the_codebook()
    {
        var codebook = CodebookReader.Load();

        s_written.Value.ShouldAllBe(f => f.Codings.Count > 0 && f.Codings.All(c => c.Count > 0 && c.All(t => codebook.Find(t) != null)));
    }

    [Fact]
    public void A_line_that_is_none_is_named_by_its_number() =>
        Should.Throw<FormatException>(() => WrittenFindingReader.Read(new StringReader(
            """
            {"polarity":"strength","text":"Help comes soon.","codings":[["therapy-access"]]}
            {"polarity":"strength","text":"Help comes soon.","codings":[]}
            """))).Message.ShouldContain("Line 2");

    [Theory]
    [InlineData("", "No written finding")]
    [InlineData("""{"polarity":"strength","text":"Help comes soon.","codings":[["no-theme"]]}""", "'no-theme'")]
    public void Nothing_is_taught_by_what_is_no_coding(string file, string said)
    {
        using var network = new MemoryStream();

        Should.Throw<FormatException>(() => ThemeSuggestions.Teach(new StringReader(file), network, (_, _) => { })).Message.ShouldContain(said);
        network.Length.ShouldBe(0);
    }

    private static IEnumerable<string> Runs(string text)
    {
        var words = text.ToLowerInvariant().Replace('’', '\'').Split([' ', '.', ',', ';', ':', '(', ')', '‘', '“', '”', '–', '—', '/', '\n'], StringSplitOptions.RemoveEmptyEntries);
        return Enumerable.Range(0, Math.Max(0, words.Length - Copied + 1)).Select(i => string.Join(' ', words.AsSpan(i, Copied).ToArray()));
    }
}
