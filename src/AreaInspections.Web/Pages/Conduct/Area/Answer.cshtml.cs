using AreaInspections.Conduct;
using AreaInspections.Store.Conduct;
using AreaInspections.Store.Evidence;
using AreaInspections.Web.Conduct;
using AreaInspections.Web.Conduct.Files;
using AreaInspections.Web.People.Access;
using AreaInspections.Web.Publishing;
using Microsoft.AspNetCore.Mvc;

namespace AreaInspections.Web.Pages.Conduct.Area;

/// <summary>Where the area's officer answers one request, in words and files. What was received is said with its hash.</summary>
[NeedsSight(Sight.Area)]
[RequestSizeLimit(FileUpload.MostBytesAtOnce)]
[RequestFormLimits(MultipartBodyLengthLimit = FileUpload.MostBytesAtOnce)]
public sealed class AnswerModel(InspectionAccess access, ConductStore inspections, EvidenceStore files, UploadParts parts) : InspectionForm(access, inspections)
{
    /// <summary>Part of the route.</summary>
    [BindProperty(SupportsGet = true, Name = "request")]
    public Guid RequestId { get; set; }

    /// <summary>Of the answer; made with the form.</summary>
    [BindProperty]
    public Guid Id { get; set; } = Guid.CreateVersion7();

    [BindProperty]
    public string? Says { get; set; }

    public InformationRequest? Asked => Inspection.Requests.FirstOrDefault(r => r.Id == RequestId);

    public async Task<IActionResult> OnGet()
    {
        await Load();
        return Asked is null ? Missing("There is no such request.", "Look at the list of requests.") : Page();
    }

    /// <param name="file">Sent with the form.</param>
    /// <param name="part">Ids of files that were sent before, piece by piece.</param>
    public async Task<IActionResult> OnPost(IReadOnlyList<IFormFile> file, IReadOnlyList<Guid> part)
    {
        await Load();
        if (Asked is not { } asked)
        {
            return Missing("There is no such request.", "Look at the list of requests.");
        }

        if (asked.Answers.Any(a => a.Id == Id && a.By == Me.Person.Email))
        {
            return LocalRedirect(Answered(asked)); // sent twice
        }

        var sent = FileUpload.Read(file).Concat(parts.Read(Inspection.Id, Me.Person.Id, part));
        var looked = FileIntake.Look(sent);
        Refuse(looked.Problems, _ => "file");
        if (looked.Succeeded && looked.Value.Count == 0 && string.IsNullOrWhiteSpace(Says))
        {
            Refuse("says", "Write an answer, or choose a file.");
        }

        if (Wrongs.Count > 0)
        {
            return Page();
        }

        var received = await files.Keep(Inspection.Id, looked.Value, By("The area sent a file."), HttpContext.RequestAborted);
        Refuse(received.Problems, _ => "file");
        if (!received.Succeeded)
        {
            return Page();
        }

        // An answer adds to what is there, so it need not have been made from the latest version.
        var answered = await Latest(i => i.Answer(asked.Id, new(Id, Me.Person.Email, Act.Now, string.IsNullOrWhiteSpace(Says) ? null : Says.Trim(), received.Value)), "The area answered a request.");
        if (!answered.Succeeded)
        {
            Refuse(answered.Problems, _ => "says");
            return Page();
        }

        parts.Forget(Inspection.Id, Me.Person.Id, part);
        return LocalRedirect(Answered(asked));
    }

    private string Answered(InformationRequest asked) => $"{WorkLinks.Requests(Inspection)}#request-{asked.Id}";

    protected override Task Load()
    {
        Frame = new($"{Inspection.AreaName}: answer a request") { Crumbs = this.Crumbs(new Crumb("Requests for information", WorkLinks.Requests(Inspection))), Script = "/assets/uploads.js" };
        return Task.CompletedTask;
    }
}
