using AreaInspections.Conduct;
using AreaInspections.Evidence;
using AreaInspections.Web.Conduct;
using AreaInspections.Web.Conduct.Evidence;
using AreaInspections.Web.People.Access;

namespace AreaInspections.Web.Pages.Conduct.Evidence;

/// <summary>Criterion by kind of source, as far as whoever asks may read it, and where a judgement would rest on too little.</summary>
[NeedsSight(Sight.Team | Sight.Review)]
public sealed class MatrixModel(InspectionAccess access, EvidenceIntake intake) : EvidencePage(access, intake)
{
    public EvidenceMatrix Matrix { get; private set; } = null!;

    /// <summary>What the edition calls what evidence speaks to.</summary>
    public string Noun => Edition.Document == "letter" ? "aspect" : "criterion";

    /// <summary>Whether nothing is kept from the person.</summary>
    public bool SeesAll => Inspection.IsLedBy(Me.Person);

    public async Task OnGet()
    {
        await Look("how much evidence there is", ToEvidence);
        Matrix = EvidenceMatrix.OfStanding(Edition, Seen.Standing);
    }

    /// <summary>Address of the notes a cell counts.</summary>
    public string Notes(string criterion, SourceKind kind) => $"{WorkLinks.Evidence(Inspection)}?criterion={criterion}&kind={EvidenceWords.Value(kind)}";
}
