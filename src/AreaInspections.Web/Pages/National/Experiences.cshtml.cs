using AreaInspections.Experiences.Counting;
using AreaInspections.Experiences.Disclosure;
using AreaInspections.Readers.Experiences;
using AreaInspections.Web.Experiences;
using AreaInspections.Web.Publishing;

namespace AreaInspections.Web.Pages.National;

/// <summary>What families told, in numbers that left through the gate: England, or one region.</summary>
public sealed class ExperiencesModel : PublicPage
{
    public FamilyFigures Figures => Record.Families;

    public IReadOnlyList<string> Places { get; private set; } = [];

    /// <summary>England, or the region that was asked for.</summary>
    public string Place { get; private set; } = CountPlan.England;

    public string Name => CountWords.Place(Place);

    /// <summary>Services with a table that left for the place, in the order of the form.</summary>
    public IReadOnlyList<(string Service, ReleasedFigures Figures)> Waits { get; private set; } = [];

    public ReleasedFigures? Speakers => Figures.Find(Place, CountTopic.Experiences, "speaker");

    /// <summary>Tables of one question about everybody.</summary>
    public IReadOnlyList<ReleasedTable> Questions =>
        [.. new[] { "support", "exclusion" }.Select(d => Figures.Find(Place, CountTopic.Experiences, d)?.Table).OfType<ReleasedTable>()];

    public bool Any => Speakers is not null || Questions.Count > 0 || Waits.Count > 0;

    public void OnGet(string? place)
    {
        Places = [CountPlan.England, .. Record.Register.All.Select(a => a.Region).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        Place = Places.FirstOrDefault(p => p.Equals(place, StringComparison.OrdinalIgnoreCase)) ?? CountPlan.England;
        Waits = [.. FormReader.Load().Wait.Services.Select(s => (s, Figures.Waits(Place, s)!)).Where(w => w.Item2 is not null)];
        Frame = new(Place == CountPlan.England ? "What families told us" : $"What families told us: {Place}")
        {
            Description = "Waits, support and exclusion as families told us, in numbers by which nobody can be known.",
            Crumbs = [new("Home", "/"), new("National picture", Links.National)],
            Part = "national",
            Canonical = Place == CountPlan.England ? Links.Families : Links.FamiliesOf(Place),
            SchemaType = "Dataset",
        };
    }
}
