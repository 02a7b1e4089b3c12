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

        var received = new List<ReceivedFile>();
        foreach (var one in looked.Value)
        {
            var kept = await files.Attach(Inspection.Id, one, By("The area sent a file."), HttpContext.RequestAborted);
            if (!kept.Succeeded)
            {
                Refuse(kept.Problems, _ => "file");
                return Page();
            }

            received.Add(new(kept.Value.Sha256, one.Name));
        }

        // An answer adds to what is there, so it need not have been made from the latest version.
        var answered = await Latest(i => i.Answer(asked.Id, new(Me.Person.Email, Act.Now, string.IsNullOrWhiteSpace(Says) ? null : Says.Trim(), received)), "The area answered a request.");
        if (!answered.Succeeded)
        {
            Refuse(answered.Problems, _ => "says");
            return Page();
        }

        parts.Forget(Inspection.Id, Me.Person.Id, part);
        return LocalRedirect($"{WorkLinks.Requests(Inspection)}#request-{asked.Id}");
    }

    protected override Task Load()
    {
        Frame = new($"{Inspection.AreaName}: answer a request") { Crumbs = this.Crumbs(new Crumb("Requests for information", WorkLinks.Requests(Inspection))), Script = "/assets/uploads.js" };
        return Task.CompletedTask;
    }
}
