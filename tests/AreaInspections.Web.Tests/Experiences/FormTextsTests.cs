using System.Text.RegularExpressions;
using System.Xml.Linq;
using AreaInspections.Experiences;
using AreaInspections.Publishing;
using AreaInspections.Readers.Experiences;
using AreaInspections.Tests;
using AreaInspections.Web.Experiences;

namespace AreaInspections.Web.Tests.Experiences;

/// <summary>The words of the form: whole in every language, and plain.</summary>
public partial class FormTextsTests
{
    [Fact]
    public void Every_question_option_and_step_has_words_in_every_language_for_every_speaker()
    {
        var form = FormReader.Load();
        string[] keys =
        [
            .. form.Steps.SelectMany(s => new[] { $"step.{s.Key}.title", $"step.{s.Key}.name", $"easy.step.{s.Key}" }),
            .. form.Questions.Select(q => $"q.{q.Key}.label"),
            .. form.Questions.SelectMany(q => q.Options.Select(o => $"q.{q.Key}.{o}")),
            .. form.Wait.Services.Select(s => $"wait.service.{s}"),
            .. form.Wait.Often.Select(o => $"wait.often.{o}"),
            .. ModerationRules.Reasons.Where(r => !r.Value).Select(r => $"status.refused.{r.Key}"),
        ];
        foreach (var speaker in form.Question("speaker").Options)
        {
            var account = new Account { Form = form.Edition }.With("speaker", [speaker]);
            foreach (var texts in FormTexts.Languages.Select(l => FormTexts.In(l, account)))
            {
                keys.Where(k => string.IsNullOrWhiteSpace(texts.Find(k))).ShouldBeEmpty(texts.Language);
            }
        }

        keys.Length.ShouldBeGreaterThan(150);
    }

    [Fact]
    public void A_translation_has_the_same_texts_with_the_same_places_to_fill()
    {
        var english = Texts("FormTexts.resx");
        foreach (var language in FormTexts.Languages.Skip(1))
        {
            var other = Texts($"FormTexts.{language}.resx");

            other.Keys.ShouldBe(english.Keys, ignoreOrder: true);
            english.Where(t => Places(t.Value) != Places(other[t.Key])).Select(t => t.Key).ShouldBeEmpty();
        }

        english.Count.ShouldBeGreaterThan(400);
    }

    /// <summary>A place to fill is read as a short word, as most of what comes there is; each line, item and label is a sentence, as on the page.</summary>
    [Fact]
    public void Every_english_text_can_be_read_at_eleven()
    {
        var longer = Texts("FormTexts.resx").Select(t => (t.Key, Text: Place().Replace(t.Value, "one"))).Where(t => Readability.Of(t.Text).Words > 5).ToList();

        longer.Where(t => Readability.Of(t.Text).Age > 11).Select(t => $"{t.Key}, {Readability.Of(t.Text).Age:0.0}: {t.Text}").ShouldBeEmpty();
        longer.Count.ShouldBeGreaterThan(250);
    }

    private static string Places(string text) => string.Join(' ', Place().Matches(text).Select(m => m.Value).Distinct().Order());

    private static Dictionary<string, string> Texts(string file) =>
        XDocument.Load(Path.Combine(Repository.Root, "src/AreaInspections.Web/Experiences", file)).Root!.Elements("data")
            .ToDictionary(d => d.Attribute("name")!.Value, d => d.Element("value")!.Value);

    [GeneratedRegex(@"\{\d\}")]
    private static partial Regex Place();
}
