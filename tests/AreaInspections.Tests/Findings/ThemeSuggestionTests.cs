using AreaInspections.Findings;
using AreaInspections.Findings.Suggestions;
using AreaInspections.Readers.Findings;

namespace AreaInspections.Tests.Findings;

public class ThemeSuggestionTests
{
    private static readonly ThemeSuggester Suggester = ThemeSuggestions.Load();

    [Theory]
    [InlineData("Children wait more than a year to see a speech and language therapist.", "therapy-access")]
    [InlineData("Health visitors reach nearly every family for the checks of the healthy child programme.", "health-visiting")]
    [InlineData("The quality of EHC plans is poor. Outcomes are vague and contributions from health are missing.", "ehc-quality")]
    [InlineData("The dynamic support register is well run and keeps young people out of hospital.", "vulnerable-groups")]
    [InlineData("Too many pupils are suspended or permanently excluded.", "exclusion")]
    public void Plain_findings_get_their_theme_first(string text, string theme) => Suggest(text)[0].Theme.ShouldBe(theme);

    [Fact]
    public void A_wait_for_therapy_has_the_subtype_waiting() =>
        Suggest("Waits for occupational therapy are far too long.").Single(t => t.Theme == TherapySubtypes.Theme).Subtypes.ShouldBe(["waiting"]);

    [Theory]
    [InlineData("")]
    [InlineData(" \u2026 ")]
    public void Nothing_to_read_is_other_without_confidence(string text)
    {
        var suggested = Suggest(text).ShouldHaveSingleItem();

        suggested.Theme.ShouldBe(ThemeSuggester.Other);
        suggested.Confidence.ShouldBe(0);
    }

    [Fact]
    public void Words_nobody_knows_are_suggested_with_little_confidence() => Suggest("Zyx qwv plomp.")[0].Confidence.ShouldBeLessThan(0.4);

    [Fact]
    public void A_phase_is_suggested_where_the_opening_names_it() =>
        Suggester.SuggestWithPhases("Early years settings are well supported. This helps children.", Polarity.Strength, "strength").Phases.ShouldBe(["early-years"]);

    [Fact]
    public void Every_coded_finding_gets_one_to_five_themes_that_the_codebook_has()
    {
        var ids = CodebookReader.Load().Themes.Select(t => t.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var finding in Coding())
        {
            var suggested = Suggester.Suggest(finding.Text, finding.Polarity, "");

            suggested.Count.ShouldBeInRange(1, 5, finding.Id);
            suggested.ShouldAllBe(t => ids.Contains(t.Theme) && t.Confidence >= 0 && t.Confidence <= 1);
            suggested.Skip(suggested.Count > 1 ? 0 : 1).ShouldAllBe(t => t.Theme != ThemeSuggester.Other, finding.Id);
        }
    }

    [Fact]
    public void All_but_the_likeliest_reach_the_threshold()
    {
        foreach (var finding in Coding())
        {
            var confidences = Suggester.Suggest(finding.Text, finding.Polarity, "").Select(t => t.Confidence).OrderDescending();

            confidences.Skip(1).ShouldAllBe(c => c >= Math.Round(Suggester.Model.Threshold, 3), finding.Id);
        }
    }

    [Fact]
    public void The_words_that_suggested_a_theme_stand_in_the_finding()
    {
        foreach (var finding in Coding())
        {
            foreach (var word in Suggester.Suggest(finding.Text, finding.Polarity, "").SelectMany(t => t.Because)) finding.Text.ShouldContain(word, Case.Sensitive, finding.Id);
        }
    }

    [Fact]
    public void The_same_finding_gets_the_same_suggestions_on_every_thread()
    {
        var findings = Coding();
        var one = findings.Select(Told).ToList();

        var many = findings.AsParallel().AsOrdered().Select(Told).ToList();

        many.ShouldBe(one);
    }

    private static string Told(CodedFinding finding) => string.Join(
        " | ", Suggester.Suggest(finding.Text, finding.Polarity, "").Select(t => $"{t.Theme} {t.Confidence} {string.Join('/', t.Because)} {string.Join('/', t.Subtypes)}"));

    private static IReadOnlyList<ThemeSuggestion> Suggest(string text) => Suggester.Suggest(text, Polarity.Weakness, "needsToImprove");

    private static IReadOnlyList<CodedFinding> Coding() => ThemeAccuracyTests.Coding();
}
