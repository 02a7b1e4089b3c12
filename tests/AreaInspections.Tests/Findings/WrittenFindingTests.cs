using AreaInspections.Findings;
using AreaInspections.Findings.Suggestions.Network;
using AreaInspections.Readers.Areas;
using AreaInspections.Readers.Findings;

namespace AreaInspections.Tests.Findings;

public class WrittenFindingTests
{
    /// <summary>So many words in a row that two texts have in common are copied.</summary>
    private const int Copied = 9;

    private static readonly Lazy<IReadOnlyList<WrittenFinding>> s_written = new(() => Read("written-findings.jsonl"));

    private static readonly WrittenFinding[] s_two =
    [
        new(Polarity.Weakness, "Help comes late. Is it soon?", [["therapy-access"]]),
        new(Polarity.Strength, "Schools exclude.", [["exclusion"]]),
    ];

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

    [Fact]
    public void A_file_without_any_is_refused() =>
        Should.Throw<FormatException>(() => WrittenFindingReader.Read(new StringReader(""))).Message.ShouldContain("No written finding");

    [Fact]
    public void Nothing_is_taught_by_an_unknown_theme()
    {
        using var network = new MemoryStream();
        WrittenFinding[] findings = [new(Polarity.Strength, "Help comes soon.", [["no-theme"]])];

        Should.Throw<FormatException>(() => ThemeSuggestions.Teach(findings, network, (_, _) => { })).Message.ShouldContain("'no-theme'");
        network.Length.ShouldBe(0);
    }

    [Fact]
    public void Sentences_of_written_findings_are_put_together()
    {
        var all = WrittenFindingReader.Combine(s_two, new StringReader(
            """
            {"of":[[0,0],[0,1]],"likely":{"therapy-access":90}}
            {"of":[[0,1],[1,0]],"likely":{"exclusion":70,"therapy-access":4}}
            """));

        all.Count.ShouldBe(3);
        all[0].Codings.ShouldBe([["therapy-access"]]);
        all[0].Likely!["therapy-access"].ShouldBe(0.9f);
        all[1].Likely.ShouldBeNull();
        (all[2].Polarity, all[2].Text).ShouldBe((Polarity.Weakness, "Is it soon? Schools exclude."));
        all[2].Codings.ShouldBeEmpty();
        all[2].Likely!["exclusion"].ShouldBe(0.7f);
    }

    [Theory]
    [InlineData("""{"of":[[0,2]],"likely":{}}""", "no sentence 2 in a written finding 0")]
    [InlineData("""{"of":[[2,0]],"likely":{}}""", "no sentence 0 in a written finding 2")]
    [InlineData("""{"of":[],"likely":{}}""", "from nothing")]
    [InlineData("""{"of":[[0,0]]}""", "Line 1 is no combined finding: expected a JSON object with of")]
    [InlineData("""{"of":[[0]],"likely":{}}""", "Line 1 is no combined finding: expected")]
    [InlineData("""{"of":[[0,0.5]],"likely":{}}""", "Line 1 is no combined finding: expected")]
    [InlineData("""{"of":7,"likely":{}}""", "Line 1 is no combined finding: expected")]
    public void What_cannot_be_put_together_is_named(string line, string said) =>
        Should.Throw<FormatException>(() => WrittenFindingReader.Combine(s_two, new StringReader(line))).Message.ShouldContain(said);

    [Fact]
    public void Those_committed_are_put_together_from_those_written()
    {
        using var reader = File.OpenText(Path.Combine(Repository.Root, "training", "combined-findings.jsonl"));

        var all = WrittenFindingReader.Combine(s_written.Value, reader);

        var codebook = CodebookReader.Load();
        all.Count.ShouldBeGreaterThan(s_written.Value.Count);
        all.ShouldAllBe(f => f.Codings.Count > 0 || f.Likely != null);
        all.ShouldAllBe(f => f.Likely == null || f.Likely.All(l => codebook.Find(l.Key) != null && l.Value >= 0.02f && l.Value <= 1));
    }

    [Fact]
    public void None_is_written_twice() => s_written.Value.GroupBy(f => f.Text, StringComparer.Ordinal).Where(g => g.Count() > 1).Select(g => g.Key).ShouldBeEmpty();

    private static IReadOnlyList<WrittenFinding> Read(string file)
    {
        using var reader = File.OpenText(Path.Combine(Repository.Root, "training", file));
        return WrittenFindingReader.Read(reader);
    }

    private static IEnumerable<string> Runs(string text)
    {
        var words = text.ToLowerInvariant().Replace('’', '\'').Split([' ', '.', ',', ';', ':', '(', ')', '‘', '“', '”', '–', '—', '/', '\n'], StringSplitOptions.RemoveEmptyEntries);
        return Enumerable.Range(0, Math.Max(0, words.Length - Copied + 1)).Select(i => string.Join(' ', words.AsSpan(i, Copied).ToArray()));
    }
}
