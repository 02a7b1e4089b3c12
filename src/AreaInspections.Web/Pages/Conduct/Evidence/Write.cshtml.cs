using System.Security.Cryptography;
using AreaInspections.Conduct;
using AreaInspections.Evidence;
using AreaInspections.Store.Evidence;
using AreaInspections.Web.Conduct;
using AreaInspections.Web.Conduct.Evidence;
using AreaInspections.Web.Conduct.Files;
using AreaInspections.Web.People.Access;
using Microsoft.AspNetCore.Mvc;

namespace AreaInspections.Web.Pages.Conduct.Evidence;

/// <summary>The ordinary form for one note: a new one, a change of one, or one that joins several.</summary>
[NeedsSight(Sight.Team)]
[RequestSizeLimit(FileUpload.MostBytesAtOnce)]
[RequestFormLimits(MultipartBodyLengthLimit = FileUpload.MostBytesAtOnce)]
public sealed class WriteModel(InspectionAccess access, EvidenceIntake intake, EvidenceStore evidence, UploadParts parts) : EvidencePage(access, intake)
{
    private readonly EvidenceIntake _intake = intake;

    [BindProperty]
    public NoteForm Form { get; set; } = new();

    /// <summary>Files of what the note takes the place of.</summary>
    public IReadOnlyList<AttachmentName> Kept { get; private set; } = [];

    /// <summary>Files that arrived with a form that was refused; they are there when it is sent again.</summary>
    public IReadOnlyList<(Guid Id, string Name)> Sent { get; private set; } = [];

    public string Title => Form.Of.Count switch { 0 => "Write a note", 1 => "Change a note", _ => "Join notes" };

    /// <param name="kind">Kind of source the form begins with, where another page leads here.</param>
    /// <param name="with">Who was met, likewise.</param>
    public async Task<IActionResult> OnGet(IReadOnlyList<Guid> of, string? kind, string? with)
    {
        (Form.Kind, Form.With) = (kind, with);
        await Load();
        IReadOnlyList<EvidenceItem> taken = [.. of.Select(Seen.Find).OfType<EvidenceItem>()];
        if (taken.Count < of.Count)
        {
            return Missing("There is no such note.", "Look for it in the list.", ToEvidence);
        }

        if (taken.Count > 0)
        {
            Form = NoteForm.Taking(taken);
            await Load();
        }

        return Page();
    }

    /// <param name="file">Sent with the form.</param>
    public async Task<IActionResult> OnPost(IReadOnlyList<IFormFile> file)
    {
        await Load();
        foreach (var wrong in Form.Check(Edition))
        {
            Refuse(wrong.Field, wrong.Sentence);
        }

        var looked = FileIntake.Look(FileUpload.Read(file).Concat(parts.Read(Inspection.Id, Me.Person.Id, Form.Part)));
        Refuse(looked.Problems, _ => "file");
        if (Wrongs.Count == 0 && await KeepNote(looked.Value) is { } kept)
        {
            return kept;
        }

        await Hold(looked.Succeeded ? file : []);
        return Page();
    }

    /// <returns>Where to go on; nothing where the note was refused.</returns>
    private async Task<IActionResult?> KeepNote(IReadOnlyList<Attachment> files)
    {
        IReadOnlyList<string> hashes = [.. Form.Keep.Concat(files.Select(f => Convert.ToHexStringLower(SHA256.HashData(f.Bytes.Span)))).Distinct(StringComparer.Ordinal)];
        var item = Form.Item(Inspection.Id, Me.Person.Email, hashes);
        var hash = EvidenceHash.Of(item);
        var problems = EvidenceRules.Check(item, hash);
        if (problems.Count > 0)
        {
            Refuse(problems, _ => "text");
            return null;
        }

        var received = await evidence.Keep(Inspection.Id, files, By("A file came with a note."), HttpContext.RequestAborted);
        if (!received.Succeeded)
        {
            Refuse(received.Problems, _ => "file");
            return null;
        }

        var taken = (await _intake.Take(Inspection, Me.Person, [(item, hash)], HttpContext.RequestAborted))[0];
        if (taken.Succeeded)
        {
            parts.Forget(Inspection.Id, Me.Person.Id, Form.Part);
            return LocalRedirect(WorkLinks.Note(Inspection, item.Id));
        }

        if (taken.Problems.Any(p => p.Code == "evidence.id-taken") && Seen.Find(Form.Id)?.Author == Me.Person.Email)
        {
            // Gone back to after it was kept, changed, and sent again.
            Refuse("text", "This note was kept before you changed it here. Send it again to keep what stands below as a later version.");
            Form.Of.Clear();
            Form.Of.Add(Form.Id);
            Form.Id = Guid.CreateVersion7();
            return null;
        }

        Refuse(taken.Problems, _ => "text");
        return null;
    }

    /// <summary>Puts files of a refused form by, so that nobody has to choose them again.</summary>
    private async Task Hold(IReadOnlyList<IFormFile> files)
    {
        foreach (var file in files.Where(f => f.Length > 0))
        {
            var id = Guid.CreateVersion7();
            await using var content = file.OpenReadStream();
            if ((await parts.Add(Inspection.Id, Me.Person.Id, id, file.FileName, 0, content, HttpContext.RequestAborted)).Succeeded)
            {
                Form.Part.Add(id);
            }
        }

        Sent = [.. Form.Part.SelectMany(id => parts.Read(Inspection.Id, Me.Person.Id, [id]).Select(p => (id, p.Name)))];
    }

    private async Task Load()
    {
        await Look(Title.ToLowerInvariant(), ToEvidence);
        Frame = Frame with { Script = "/assets/uploads.js" };
        IReadOnlyList<string> before = [.. Form.Of.Select(Seen.Find).OfType<EvidenceItem>().SelectMany(i => i.Attachments).Distinct(StringComparer.Ordinal)];
        Kept = await evidence.Names(Inspection.Id, before, HttpContext.RequestAborted);
    }
}
