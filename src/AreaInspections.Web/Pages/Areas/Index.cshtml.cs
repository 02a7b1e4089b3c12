using AreaInspections.Documents;
using AreaInspections.Programme;
using AreaInspections.Web.Areas;
using AreaInspections.Web.Publishing;

namespace AreaInspections.Web.Pages.Areas;

/// <summary>Every local area as at a day: found by name or code, narrowed by region, outcome and time.</summary>
public sealed class AreasModel : PublicPage
{
    private const int FewestOnMap = 10;

    public AreaList List { get; private set; } = null!;

    public AreaQuery Query => List.Query;

    public ProgrammeStanding Programme => List.Programme;

    /// <summary>Sources of the inspections shown, each once.</summary>
    public IEnumerable<string> Sources => List.Rows.Select(r => r.Latest?.Source).OfType<Source>().Select(s => $"{s.Title} ({s.Publisher})").Distinct(StringComparer.Ordinal);

    /// <summary>States an area can be in on the day, and how each is said.</summary>
    public IEnumerable<(AreaState State, string Says)> States
    {
        get
        {
            var edition = AreaMap.EditionOn(Record, Query.AsAt).Id;
            return
            [
                (AreaState.ThisEdition, $"inspected under the {edition} framework"),
                (AreaState.ReportAwaited, "inspected, report awaited"),
                (AreaState.EarlierEdition, "inspected only under an earlier one"),
                (AreaState.NeverInspected, "never inspected"),
            ];
        }
    }

    /// <summary>A few tiles alone are no map.</summary>
    public bool DrawsMap => List.Rows.Count > FewestOnMap;

    /// <summary>The areas of the list, each once, by the outcome under the edition in use on the day.</summary>
    public Markup Map => AreaMap.Draw(Record, List);

    public void OnGet()
    {
        List = AreaList.Of(Record, AreaQuery.Parse(Request.Query, Record, Today));
        Frame = new("Local areas")
        {
            Part = "areas",
            Crumbs = [new("Home", "/")],
            Description = $"All {Programme.Areas.Count} local areas of England: when each was last inspected, with what outcome, and what is due next.",
            Canonical = Query.Choices.Address,
            Feed = new("all areas", Links.NationalFeed),
            SchemaType = "CollectionPage",
        };
    }
}
