using AreaInspections.Conduct;
using AreaInspections.Web.Conduct.Evidence;
using AreaInspections.Web.People.Access;

namespace AreaInspections.Web.Pages.Conduct.Evidence;

/// <summary>
/// Where the team writes: what is typed is kept in the browser at once and goes to the server when there is one. The page itself holds no evidence, so that a
/// browser can keep it; notes are fetched by its script. Without script it is the ordinary form.
/// </summary>
[NeedsSight(Sight.Team)]
public sealed class JournalModel(InspectionAccess access, EvidenceIntake intake) : EvidencePage(access, intake)
{
    public NoteForm Form { get; } = new();

    public async Task OnGet()
    {
        await Look("journal", ToEvidence);
        Frame = Frame with { Script = "/assets/journal.js" };
    }
}
