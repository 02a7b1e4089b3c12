using System.Globalization;
using AreaInspections.Conduct;
using AreaInspections.Evidence;
using AreaInspections.Findings;
using AreaInspections.Web.Conduct;
using AreaInspections.Web.Conduct.Evidence;
using AreaInspections.Web.Findings;
using AreaInspections.Web.People.Access;
using AreaInspections.Web.Publishing;
using Microsoft.AspNetCore.Mvc;

namespace AreaInspections.Web.Pages.Conduct.Evidence;

/// <summary>What stands of the evidence, to search and narrow; notes that were changed in two ways come first, until somebody chooses.</summary>
[NeedsSight(Sight.Team | Sight.Review)]
public sealed class IndexModel(InspectionAccess access, EvidenceIntake intake, EvidenceSearch search) : EvidencePage(access, intake)
{
    private const int Size = 50;

    private readonly EvidenceIntake _intake = intake;

    public Choices Choices { get; private set; } = null!;

    /// <summary>Everything that fits, the newest first.</summary>
    public IReadOnlyList<FoundEvidence> Found { get; private set; } = [];

    public PageLinks Pages { get; private set; } = null!;

    public IEnumerable<FoundEvidence> Shown => Found.Skip((Pages.Page - 1) * Size).Take(Size);

    /// <summary>Themes that what was typed may mean.</summary>
    public IReadOnlyList<Theme> SpokenOf => Choices["theme"] is null ? [.. ThemeSearch.Find(Codebook, Choices.Words).Take(3)] : [];

    public Task OnGet() => Load();

    /// <summary>One of several that stand side by side takes the place of all.</summary>
    /// <param name="id">Made with the form, so that sending it twice changes nothing.</param>
    public async Task<IActionResult> OnPostChoose(Guid id, Guid chosen, IReadOnlyList<Guid> of)
    {
        await Load();
        if (!Writes)
        {
            Refuse("disputes", "Reviewers do not write evidence. Ask the team.");
        }
        else if (Seen.Find(chosen) is not { } side || !of.Contains(chosen) || of.Any(o => Seen.Find(o) is null))
        {
            Refuse("disputes", "There is no such note. Look at the page again.");
        }
        else
        {
            var item = side with { Id = id, Parents = of, Author = Me.Person.Email, WrittenAt = NoteForm.MadeAt(id) };
            var taken = (await _intake.Take(Inspection, Me.Person, [(item, EvidenceHash.Of(item))], HttpContext.RequestAborted))[0];
            if (taken.Succeeded)
            {
                return LocalRedirect(WorkLinks.Note(Inspection, id));
            }

            Refuse(taken.Problems, _ => "disputes");
        }

        return Page();
    }

    private async Task Load()
    {
        await Look("evidence");
        var typed = Request.Query[Choices.WordsKey].ToString().Trim();
        Choices = new Choices(WorkLinks.Evidence(Inspection), Offered(), Request.Query, typed.Length > FindingChoices.LongestWords ? typed[..FindingChoices.LongestWords] : typed);
        Found = search.Find(Seen.Standing, new EvidenceQuery
        {
            Words = Choices.Words,
            Criterion = Choices["criterion"],
            Kind = EvidenceWords.Read<SourceKind>(Choices["kind"]),
            Theme = Choices["theme"],
            Author = Choices["author"],
        });
        var last = Math.Max(1, (Found.Count + Size - 1) / Size);
        var wanted = int.TryParse(Request.Query["page"], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? Math.Clamp(number, 1, last) : 1;
        Pages = new PageLinks(WorkLinks.Evidence(Inspection), Choices.Query, wanted, last);
    }

    private Choice[] Offered() =>
    [
        new("criterion", Edition.Document == "letter" ? "Aspect" : "Criterion", [.. Edition.Criteria.Select(c => new Option(c.Id, c.Name))]),
        new("kind", "Kind of source", [.. Enum.GetValues<SourceKind>().Select(k => new Option(EvidenceWords.Value(k), EvidenceWords.Of(k)))]),
        new("theme", "Theme", [.. Codebook.Themes.Select(t => new Option(t.Id, t.Name)).OrderBy(o => o.Name, StringComparer.Ordinal)]),
        new("author", "Written by", [.. Seen.Standing.Select(i => i.Author).Distinct(StringComparer.Ordinal).Select(a => new Option(a, NameOf(a))).OrderBy(o => o.Name, StringComparer.Ordinal)]),
    ];
}
