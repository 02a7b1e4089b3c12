using AreaInspections.Areas;
using AreaInspections.Conduct;
using AreaInspections.Evidence;
using AreaInspections.Experiences;
using AreaInspections.Store.Experiences;
using AreaInspections.Web.Conduct.Evidence;
using AreaInspections.Web.Experiences;
using AreaInspections.Web.Publishing;

namespace AreaInspections.Web.Conduct.Families;

/// <summary>A family's account as a team meets it: facts as sentences, and the piece of evidence it becomes, which holds no word of the sender.</summary>
public static class FamilyEvidence
{
    /// <summary>Whether the sender agreed that the inspectors of this area read it.</summary>
    public static bool IsFor(this Experience experience, AreaId area) => experience.Area == area && experience.MayBeUsed(Consent.Inspectors);

    /// <summary>Questions that were answered by choosing, with the answers.</summary>
    public static IEnumerable<(string Question, string Answers)> Facts(Account facts, ExperienceForm form, FormTexts texts) =>
        form.Questions.Where(q => q.Part == AccountPart.Facts && q.Kind is QuestionKind.One or QuestionKind.Several && q.Key != Account.ConsentQuestion && facts.Answers(q.Key).Count > 0)
            .Select(q => (texts[$"q.{q.Key}.label"], string.Join("; ", facts.Answers(q.Key).Select(a => texts.Answer(q, a)))));

    public static string Wait(Wait wait, DateOnly until, FormTexts texts) =>
        $"{texts[$"wait.service.{wait.Service}"]}: {FormWords.Wait(wait, texts)}{(wait.Weeks(until) is { } weeks ? $" {weeks} weeks." : "")}";

    /// <param name="note">Id of the piece of evidence, made with the form.</param>
    /// <param name="themeName">Name of a theme of the codebook.</param>
    public static EvidenceItem Item(Inspection inspection, OpenedExperience opened, ExperienceForm form, Guid note, string author, Func<string, string> themeName)
    {
        var (experience, facts, texts) = (opened.Experience, opened.Facts!, FormTexts.In("en"));
        var received = DateOnly.FromDateTime(experience.ReceivedAt);
        IReadOnlyList<string> lines =
        [
            $"Account {experience.Id:D}, received on {British.Date(received)}. The sender agreed that inspectors of this area read it. Its words are not copied here.",
            .. Facts(facts, form, texts).Select(f => $"{f.Question} {f.Answers}"),
            .. facts.Waits.Select(w => Wait(w, received, texts)),
            experience.Handling.Themes.Count > 0 ? $"Themes: {string.Join("; ", experience.Handling.Themes.Select(themeName))}." : "Its themes are not settled yet.",
        ];
        return new()
        {
            Id = note,
            Inspection = inspection.Id,
            Kind = SourceKind.Survey,
            Author = author,
            WrittenAt = NoteForm.MadeAt(note),
            Day = received,
            With = "A family’s account",
            Themes = experience.Handling.Themes,
            Text = string.Join("\n", lines),
        };
    }
}
