using AreaInspections.Conduct;
using AreaInspections.Frameworks;
using AreaInspections.Readers.Frameworks;

namespace AreaInspections.Tests.Conduct;

public class StageGraphTests
{
    public static IEnumerable<TheoryDataRow<string>> Editions => FrameworkReader.Load().Select(e => new TheoryDataRow<string>(e.Id));

    [Theory, MemberData(nameof(Editions))]
    public void Every_stage_can_be_reached_left_stopped_and_taken_up_again(string id)
    {
        var edition = SampleInspection.Edition(id);
        var (seen, edges) = Walk(edition);

        seen.ShouldBe(from stage in edition.Stages from standing in Enum.GetValues<Standing>() select new Place(stage.Id, standing), ignoreOrder: true);
        foreach (var place in seen)
        {
            edges.Where(e => e.From == place && e.Move is not (InspectionMove.Export or InspectionMove.Reassign)).ShouldNotBeEmpty($"{place} is a dead end");
        }

        foreach (var (from, to) in edition.Stages.Zip(edition.Stages.Skip(1)))
        {
            edges.ShouldContain(((from.Id, Standing.UnderWay), InspectionMove.Forward, (to.Id, Standing.UnderWay)));
            edges.ShouldContain(((to.Id, Standing.UnderWay), InspectionMove.Back, (from.Id, Standing.UnderWay)));
        }
    }

    [Theory, MemberData(nameof(Editions))]
    public void What_is_possible_everywhere_is_possible_at_every_stage(string id)
    {
        var edition = SampleInspection.Edition(id);
        var (_, edges) = Walk(edition);

        foreach (var stage in edition.Stages)
        {
            foreach (var move in new[] { InspectionMove.Defer, InspectionMove.Pause, InspectionMove.Withdraw, InspectionMove.Reassign, InspectionMove.Export })
            {
                edges.ShouldContain(e => e.From == new Place(stage.Id, Standing.UnderWay) && e.Move == move, $"{move} at {stage.Id}");
            }
        }
    }

    [Theory, MemberData(nameof(Editions))]
    public void Whatever_is_refused_says_why_with_a_code(string id)
    {
        var edition = SampleInspection.Edition(id);
        var refused = 0;
        foreach (var place in Walk(edition).Seen)
        {
            foreach (var move in Enum.GetValues<InspectionMove>())
            {
                var result = Make(At(edition, place), edition, move);
                if (result.Succeeded)
                {
                    continue;
                }

                refused++;
                result.Problems.ShouldHaveSingleItem().Code.ShouldBeOneOf(
                    "inspection.paused", "inspection.deferred", "inspection.withdrawn", "inspection.not-withdrawn", "inspection.not-stopped", "inspection.no-stage-before", "inspection.no-stage-after");
            }
        }

        refused.ShouldBeGreaterThan(edition.Stages.Count * 5);
    }

    [Theory, MemberData(nameof(Editions))]
    public void Every_gate_that_asks_for_something_holds_back_and_says_what(string id)
    {
        var edition = SampleInspection.Edition(id);
        var bare = InspectionChanges.Schedule(SampleInspection.Id(1), new("ambleford"), "Ambleford", edition);
        var nothing = SampleInspection.Gate(edition, new WorkingPapers { Evidence = new([]) });
        foreach (var stage in edition.Stages.Where(s => s.Gate.Count > 0))
        {
            var refused = (bare with { Stage = stage.Id }).Forward(nothing);

            refused.Problems.ShouldNotBeEmpty(stage.Id);
            refused.Problems.ShouldAllBe(p => stage.Gate.Contains(p.Code.Replace("inspection.gate.", "", StringComparison.Ordinal)));
        }
    }

    private static (IReadOnlyCollection<Place> Seen, IReadOnlyList<(Place From, InspectionMove Move, Place To)> Edges) Walk(FrameworkEdition edition)
    {
        var start = new Place(edition.Stages[0].Id, Standing.UnderWay);
        var (seen, edges, open) = (new HashSet<Place> { start }, new List<(Place, InspectionMove, Place)>(), new Queue<Place>([start]));
        while (open.TryDequeue(out var from))
        {
            foreach (var move in Enum.GetValues<InspectionMove>())
            {
                var made = Make(At(edition, from), edition, move);
                if (made.Succeeded)
                {
                    var to = new Place(made.Value.Stage, made.Value.Standing);
                    edges.Add((from, move, to));
                    if (seen.Add(to))
                    {
                        open.Enqueue(to);
                    }
                }
            }
        }

        return (seen, edges);
    }

    /// <summary>Brought there by moves, not put there.</summary>
    private static Inspection At(FrameworkEdition edition, Place place)
    {
        var inspection = SampleInspection.Inspection(edition) with { Stage = place.Stage };
        return place.Standing switch
        {
            Standing.Paused => Make(inspection, edition, InspectionMove.Pause).Value,
            Standing.Deferred => Make(inspection, edition, InspectionMove.Defer).Value,
            Standing.Withdrawn => Make(inspection, edition, InspectionMove.Withdraw).Value,
            _ => inspection,
        };
    }

    private static Result<Inspection> Make(Inspection inspection, FrameworkEdition edition, InspectionMove move) => move switch
    {
        InspectionMove.Forward => inspection.Forward(SampleInspection.Gate(edition)),
        InspectionMove.Back => inspection.Back(edition, "Something was forgotten."),
        InspectionMove.Defer => inspection.Defer(edition, SampleInspection.Today.AddDays(30), "Flood.", "Decision of the Regional Director", SampleInspection.Act),
        InspectionMove.Pause => inspection.Pause(edition, "An order of a court.", "High Court, 1 March 2026", SampleInspection.Act),
        InspectionMove.Resume => inspection.Resume(edition, SampleInspection.Act),
        InspectionMove.Reassign => inspection.Reassign(edition, SampleInspection.People, SampleInspection.Known, SampleInspection.Act),
        InspectionMove.Withdraw => inspection.Withdraw(edition, "The area is no more.", SampleInspection.Act),
        InspectionMove.Reopen => inspection.Reopen(edition),
        _ => inspection.Refusal(edition, move) is { } refusal ? refusal : inspection,
    };

    private readonly record struct Place(string Stage, Standing Standing)
    {
        public static implicit operator Place((string Stage, Standing Standing) place) => new(place.Stage, place.Standing);
    }
}
