using AreaInspections.Conduct;
using AreaInspections.Conduct.Children;
using AreaInspections.Documents.Letters;
using AreaInspections.Frameworks;
using AreaInspections.Inspections;
using AreaInspections.Letters;
using AreaInspections.Readers.Letters;
using AreaInspections.Reports;
using AreaInspections.Store.Conduct;
using AreaInspections.Web.Conduct;
using AreaInspections.Web.Conduct.Letters;
using AreaInspections.Web.People.Access;
using AreaInspections.Web.Publishing;
using Microsoft.AspNetCore.Mvc;

namespace AreaInspections.Web.Pages.Conduct.Letters;

/// <summary>The letter as it stands, sentence by sentence on its evidence: assembled, read, signed, published.</summary>
[NeedsSight(Sight.Team | Sight.Review)]
public sealed class LetterModel(InspectionAccess access, ConductStore inspections, ConductRules rules, PublicRecords records) : InspectionForm(access, inspections)
{
    private readonly ConductStore _inspections = inspections;

    public FrameworkEdition Edition => ConductRules.EditionOf(Inspection);

    public WorkingPapers Papers { get; private set; } = null!;

    /// <summary>The version shown; absent before the first.</summary>
    public Letter? Letter { get; private set; }

    /// <summary>The letter as a piece of the page, each sentence leading to its evidence.</summary>
    public string Html { get; private set; } = "";

    public IReadOnlyList<PlainHint> Hints { get; private set; } = [];

    public IReadOnlyList<MissingCheck> Lacking { get; private set; } = [];

    /// <summary>The inspectorate the person signs for; absent where they do not.</summary>
    public Inspectorate? SignsFor => Inspection.ReviewedFor(Me.Person);

    public bool IsOfTeam => Sees(Sight.Team);

    public bool Leads => Inspection.IsLedBy(Me.Person);

    /// <summary>Whether the next stage is the last one, into which publication leads.</summary>
    public bool Publishes => Edition.Stages.SkipWhile(s => s.Id != Inspection.Stage).Skip(1).FirstOrDefault() == Edition.Stages[^1];

    public bool IsLatest => Letter is not null && Letter.Version == Papers.Letters.Count;

    public IEnumerable<Signature> Signatures => Papers.Signatures.Where(s => s.Content == Letter?.ContentHash());

    public async Task<IActionResult> OnGet(int? version)
    {
        await Load();
        if (version is { } asked)
        {
            Letter = Papers.Letters.FirstOrDefault(l => l.Version == asked);
            Show();
        }

        return version is not null && Letter is null ? Missing($"There is no version {version}.", "Look at the versions there are.") : Page();
    }

    public Task<IActionResult> OnPostAssemble() => IsOfTeam
        ? Answer(_inspections.Papers.Assemble(Inspection.Id, Edition, LetterWordingReader.Load(Edition.Id), Act.Today, By("Assembled from the findings as they stand."), HttpContext.RequestAborted), "assemble")
        : NotYours("Only the team assembles it.");

    public Task<IActionResult> OnPostSign(string content) => SignsFor is { } body
        ? Answer(_inspections.Papers.Sign(Inspection.Id, body, content ?? "", Act, By($"Signed for {ConductProblems.Name(body)}."), HttpContext.RequestAborted), "sign")
        : NotYours("Only the reviewers sign.");

    public async Task<IActionResult> OnPostPublish()
    {
        if (!Leads)
        {
            return await NotYours("Only the lead inspectors publish.");
        }

        var publishing = _inspections.Publications.Publish(Inspection.Id, Seen, p => rules.GateOf(Inspection, p), await Publication(), By("Published."), HttpContext.RequestAborted);
        var answer = await Answer(publishing, "publish", Links.ToWork(Inspection.Id));
        records.LookAgain();
        return answer;
    }

    protected override async Task Load()
    {
        var document = Edition.Document;
        Frame = new($"{Inspection.AreaName}: {document}") { Crumbs = this.Crumbs() };
        Papers = await _inspections.Papers.Of(Inspection.Id, HttpContext.RequestAborted);
        Letter = Papers.Letter;
        Lacking = Publishes ? rules.GateOf(Inspection, Papers).Missing(Inspection) : [];
        Show();
    }

    private void Show()
    {
        if (Letter is not { } letter)
        {
            return;
        }

        Html = LetterHtml.Fragment(LetterFiles.Sheet(letter, LetterFiles.MarkOf(Inspection, letter)), LetterView.Restricted(s => s.Finding is { } id ? WorkLinks.FindingOf(Inspection, id) : null));
        Hints = PlainEnglish.Hints(letter, LetterWordingReader.LoadJargon(), ChildSample.Pseudonyms);
    }

    private async Task<IActionResult> NotYours(string sentence)
    {
        Refuse("letter", sentence);
        await Load();
        return Page();
    }

    private async Task<Publication> Publication()
    {
        // An area of a demonstration is in no register, and so is counted nowhere.
        var area = (await records.Now(HttpContext.RequestAborted)).Register.Find(Inspection.Area);
        var day = Inspection.Days?.Start ?? Act.Today;
        var identity = new LetterIdentity(
            new AreaReference(Inspection.AreaName, area?.CodeOn(day), area?.Id),
            area?.OfstedUrn ?? Inspection.Area.Value,
            Inspection.Days ?? new DateRange(day, day),
            null,
            [.. Inspection.People.Team.Select(t => new TeamMember(t.Name, LetterFactsOf.Role(t), ConductProblems.Name(t.Body), t.Part == TeamPart.Lead))]);
        return new(identity, letter => new($"{Inspection.Area}-{Inspection.Edition}-version-{letter.Version}.html", LetterFiles.Html(letter, LetterMark.Published)));
    }
}
