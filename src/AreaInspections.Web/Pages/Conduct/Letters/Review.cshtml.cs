using AreaInspections.Conduct;
using AreaInspections.Inspections;
using AreaInspections.Letters;
using AreaInspections.Store.Conduct;
using AreaInspections.Web.Conduct;
using AreaInspections.Web.People.Access;
using AreaInspections.Web.Publishing;
using Microsoft.AspNetCore.Mvc;

namespace AreaInspections.Web.Pages.Conduct.Letters;

/// <summary>The latest version sentence by sentence: reviewers comment, the team says what it did about it.</summary>
[NeedsSight(Sight.Team | Sight.Review)]
public sealed class ReviewModel(InspectionAccess access, ConductStore inspections) : ConductPage(access)
{
    /// <summary>Id of the sentence that a comment is written on; absent: none.</summary>
    [BindProperty(SupportsGet = true)]
    public string? On { get; set; }

    /// <summary>Of a new comment; made with the form, so that sending it twice makes one.</summary>
    [BindProperty]
    public Guid Id { get; set; } = Guid.CreateVersion7();

    [BindProperty]
    public string? Says { get; set; }

    public WorkingPapers Papers { get; private set; } = null!;

    public Letter? Letter => Papers.Letter;

    public Inspectorate? ReviewsFor => Inspection.ReviewedFor(Me.Person);

    public bool IsOfTeam => Sees(Sight.Team);

    /// <summary>Comments on sentences that the latest version no longer has.</summary>
    public IEnumerable<ReviewComment> OnGone => Papers.Comments.Where(c => Letter is null || Letter.Sentences.All(s => s.Id != c.Sentence));

    public IEnumerable<ReviewComment> CommentsOn(LetterSentence sentence) => Papers.Comments.Where(c => c.Sentence == sentence.Id).OrderBy(c => c.At);

    public Task OnGet() => Load();

    public async Task<IActionResult> OnPostComment()
    {
        await Load();
        if (ReviewsFor is not { } body)
        {
            Refuse("says", "Only reviewers comment. The team changes the finding.");
        }
        else if (Letter?.Sentences.Any(s => s.Id == On) != true)
        {
            Refuse("says", "The latest version no longer has this sentence. Look at it again; your words still stand here.");
        }
        else if (string.IsNullOrWhiteSpace(Says))
        {
            Refuse("says", "Write what you want to say.");
        }
        else if (Papers.Comments.Any(c => c.Id == Id && c.By == Me.Person.Email))
        {
            return LocalRedirect($"{WorkLinks.Review(Inspection)}#comment-{Id}"); // sent twice
        }
        else
        {
            var comment = new ReviewComment { Id = Id, Inspection = Inspection.Id, Version = 1, Letter = Letter!.Version, Sentence = On!, By = Me.Person.Email, For = body, Says = Says.Trim(), At = Act.Now };
            return await Kept(inspections.Papers.Keep(comment, 0, By("Commented on a sentence."), HttpContext.RequestAborted));
        }

        return Page();
    }

    public async Task<IActionResult> OnPostResolve(Guid comment, int seen)
    {
        await Load();
        if (Papers.Comments.FirstOrDefault(c => c.Id == comment) is not { } open)
        {
            Refuse("says", "There is no such comment. Look at the page again.");
        }
        else if (string.IsNullOrWhiteSpace(Says))
        {
            Refuse($"answer-{comment}", "Say what was done about it, or why nothing.");
        }
        else
        {
            return await Kept(inspections.Papers.Keep(open with { Resolved = new(Me.Person.Email, Act.Now, Says.Trim()) }, seen, By("Resolved a comment."), HttpContext.RequestAborted));
        }

        return Page();
    }

    private async Task<IActionResult> Kept(Task<Result<ReviewComment>> keeping)
    {
        var kept = await keeping;
        if (kept.Succeeded)
        {
            return LocalRedirect($"{WorkLinks.Review(Inspection)}#comment-{kept.Value.Id}");
        }

        Refuse(kept.Problems, _ => "says");
        await Load();
        return Page();
    }

    private async Task Load()
    {
        Frame = new($"{Inspection.AreaName}: read sentence by sentence") { Crumbs = this.Crumbs(new Crumb(ConductRules.EditionOf(Inspection).Document == "letter" ? "Letter" : "Report", WorkLinks.Letter(Inspection))) };
        Papers = await inspections.Papers.Of(Inspection.Id, HttpContext.RequestAborted);
    }
}
