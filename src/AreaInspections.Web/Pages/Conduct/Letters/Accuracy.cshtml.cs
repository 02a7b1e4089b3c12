using AreaInspections.Conduct;
using AreaInspections.Letters;
using AreaInspections.Store.Conduct;
using AreaInspections.Store.Evidence;
using AreaInspections.Web.Conduct;
using AreaInspections.Web.Conduct.Files;
using AreaInspections.Web.People.Access;
using Microsoft.AspNetCore.Mvc;

namespace AreaInspections.Web.Pages.Conduct.Letters;

/// <summary>
/// The area's officer checks the draft sentence by sentence, with attachments and without limits; the team answers each point with what was changed. Both see the
/// same page, once the draft was sent.
/// </summary>
[NeedsSight(Sight.Area | Sight.Team | Sight.Review)]
[RequestSizeLimit(FileUpload.MostBytesAtOnce)]
[RequestFormLimits(MultipartBodyLengthLimit = FileUpload.MostBytesAtOnce)]
public sealed class AccuracyModel(InspectionAccess access, ConductStore inspections, EvidenceStore files) : ConductPage(access)
{
    /// <summary>Id of the sentence that a point is about; absent: none.</summary>
    [BindProperty(SupportsGet = true)]
    public string? On { get; set; }

    /// <summary>Of a new point; made with the form, so that sending it twice makes one.</summary>
    [BindProperty]
    public Guid Id { get; set; } = Guid.CreateVersion7();

    [BindProperty]
    public string? Says { get; set; }

    [BindProperty]
    public PointTaken? Taken { get; set; }

    /// <summary>The version the area was sent: the latest. Absent before the draft was sent, for the area.</summary>
    public Letter? Letter { get; private set; }

    public IReadOnlyList<AccuracyPoint> Points { get; private set; } = [];

    public bool IsOfArea => Sees(Sight.Area);

    public bool IsOfTeam => Sees(Sight.Team);

    public IEnumerable<AccuracyPoint> PointsOn(LetterSentence sentence) => Points.Where(p => p.Sentence == sentence.Id).OrderBy(p => p.At);

    /// <summary>Points on sentences that the latest version no longer has.</summary>
    public IEnumerable<AccuracyPoint> OnGone => Points.Where(p => Letter is null || Letter.Sentences.All(s => s.Id != p.Sentence));

    public Task OnGet() => Load();

    public async Task<IActionResult> OnPostSay(IReadOnlyList<IFormFile> file)
    {
        await Load();
        if (!IsOfArea || Letter is null)
        {
            Refuse("says", Letter is null ? "The draft has not been sent yet." : "Only the area's officer answers the draft.");
            return Page();
        }

        if (Points.Any(p => p.Id == Id && p.By == Me.Person.Email))
        {
            return LocalRedirect($"{WorkLinks.Accuracy(Inspection)}#point-{Id}"); // sent twice
        }

        var looked = FileIntake.Look(FileUpload.Read(file));
        Refuse(looked.Problems, _ => "file");
        if (Letter.Sentences.All(s => s.Id != On))
        {
            Refuse("says", "The draft no longer has this sentence. Look at it again; your words still stand here.");
        }
        else if (string.IsNullOrWhiteSpace(Says))
        {
            Refuse("says", "Say what is not so, and how you know.");
        }

        if (Wrongs.Count > 0)
        {
            return Page();
        }

        var received = await files.Keep(Inspection.Id, looked.Value, By("The area attached a file to a point."), HttpContext.RequestAborted);
        Refuse(received.Problems, _ => "file");
        if (!received.Succeeded)
        {
            return Page();
        }

        var point = new AccuracyPoint { Id = Id, Inspection = Inspection.Id, Version = 1, Letter = Letter.Version, Sentence = On!, By = Me.Person.Email, Says = Says!.Trim(), At = Act.Now, Attachments = [.. received.Value.Select(f => f.Sha256)] };
        return await Kept(inspections.Papers.Keep(point, 0, By("The area made a point on a sentence."), HttpContext.RequestAborted));
    }

    public async Task<IActionResult> OnPostAnswer(Guid point, int seen)
    {
        await Load();
        if (!IsOfTeam || Points.FirstOrDefault(p => p.Id == point) is not { } open)
        {
            Refuse("accuracy", "There is no such point to answer. Look at the page again.");
        }
        else if (Taken is null)
        {
            Refuse($"taken-{point}-Accepted", "Say whether the point is accepted.");
        }
        else if (string.IsNullOrWhiteSpace(Says))
        {
            Refuse($"answer-{point}", "Say what was changed, or why nothing was.");
        }
        else
        {
            return await Kept(inspections.Papers.Keep(open with { Taken = Taken, Answered = new(Me.Person.Email, Act.Now, Says.Trim()) }, seen, By("Answered a point of the area."), HttpContext.RequestAborted));
        }

        return Page();
    }

    private async Task<IActionResult> Kept(Task<Result<AccuracyPoint>> keeping)
    {
        var kept = await keeping;
        if (kept.Succeeded)
        {
            return LocalRedirect($"{WorkLinks.Accuracy(Inspection)}#point-{kept.Value.Id}");
        }

        Refuse(kept.Problems, _ => "says");
        await Load();
        return Page();
    }

    private async Task Load()
    {
        Frame = new($"{Inspection.AreaName}: accuracy check") { Crumbs = this.Crumbs() };
        var papers = await inspections.Papers.Of(Inspection.Id, HttpContext.RequestAborted);
        (Letter, Points) = (Inspection.DraftIsWithTheArea || !IsOfArea ? papers.Letter : null, papers.Points);
    }
}
