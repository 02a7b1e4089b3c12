using AreaInspections.Findings;
using AreaInspections.Findings.Accuracy;
using AreaInspections.Findings.Suggestions;
using AreaInspections.Readers.Findings;

namespace AreaInspections.Tests.Findings;

public class ThemeAccuracyTests
{
    [Fact]
    public void Suggestions_for_reports_nobody_looked_at_stay_as_good_as_they_were_measured()
    {
        var accuracy = CrossValidation.Measure(ThemeSuggestions.HeldBack(Coding()));

        accuracy.Findings.ShouldBe(270);
        accuracy.MicroF1.ShouldBeGreaterThan(0.82);
        accuracy.Primary.ShouldBeGreaterThan(0.785);
    }

    [Fact]
    public void The_committed_model_is_what_training_gives()
    {
        using var coding = File.OpenText(SharedData.Require("data/coding/coded-findings.jsonl"));
        using var trained = new MemoryStream();

        ThemeSuggestions.Train(coding, trained);

        using var committed = typeof(ThemeSuggestions).Assembly.GetManifestResourceStream("Findings/Data/theme-model.bin").ShouldNotBeNull();
        using var kept = new MemoryStream();
        committed.CopyTo(kept);
        trained.ToArray().AsSpan().SequenceEqual(kept.ToArray()).ShouldBeTrue("the model file is not what the coding and the cues of this build give; run `inspections train`");
    }

    [Fact]
    public void The_coding_speaks_the_language_of_the_codebook()
    {
        var codebook = CodebookReader.Load();
        var therapy = codebook.Find(TherapySubtypes.Theme).ShouldNotBeNull();
        foreach (var finding in Coding())
        {
            finding.Themes.ShouldAllBe(t => codebook.Find(t) != null, finding.Id);
            finding.Phases.ShouldAllBe(p => codebook.Phases.Contains(p), finding.Id);
            finding.Subtypes.ShouldAllBe(s => therapy.Subtypes.ContainsKey(s), finding.Id);
        }
    }

    [Fact]
    public void Every_cue_belongs_to_a_theme_of_the_codebook()
    {
        var codebook = CodebookReader.Load();

        ThemeSuggestions.Lexicon().Cues.ShouldAllBe(c => codebook.Find(c.Theme) != null);
    }

    [Fact]
    public void Measures_follow_their_definitions()
    {
        var accuracy = ThemeAccuracy.Measure([(Coded("1-E01", "a", "b"), ["a"]), (Coded("2-E01", "a"), ["b", "a"])]);

        accuracy.MicroF1.ShouldBe(2 * 2.0 / (2 * 2 + 1 + 1));
        accuracy.Primary.ShouldBe(0.5);
        accuracy.Themes.Single(t => t.Theme == "b").F1.ShouldBe(0);
        accuracy.MeanAreaShareDifference.ShouldBe(0);
    }

    internal static IReadOnlyList<CodedFinding> Coding()
    {
        using var reader = File.OpenText(SharedData.Require("data/coding/coded-findings.jsonl"));
        return CodingReader.Read(reader);
    }

    private static CodedFinding Coded(string id, params string[] themes) => new(id, Polarity.Strength, "", themes, [], []);
}
