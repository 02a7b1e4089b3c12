using AreaInspections.Conduct;
using AreaInspections.Evidence;
using AreaInspections.Inspections;
using AreaInspections.People;
using AreaInspections.Readers.Conduct;
using AreaInspections.Store;
using AreaInspections.Store.History;
using AreaInspections.Web.Conduct;

namespace AreaInspections.Web.Demonstration;

/// <summary>Makes the invented inspections of a demonstration, one of each edition in mid-flight; those that are there stay as people left them.</summary>
internal static class DemonstrationInspections
{
    private static readonly Change s_change = new("demonstration", "The site was started as a demonstration.");

    public static async Task<IReadOnlyList<Problem>> Make(InspectionsStore store, TimeProvider time, CancellationToken cancel)
    {
        var problems = new List<Problem>();
        var now = time.GetUtcNow().UtcDateTime;
        foreach (var edition in ConductRules.Editions.Where(e => DemonstrationReader.Editions.Contains(e.Id)))
        {
            var id = new Guid($"019a0000-{edition.Id}-7000-8000-000000000000");
            if (await store.Conduct.Find(id, cancel) is not null)
            {
                continue;
            }

            var first = InspectionChanges.Schedule(id, DemonstrationArea.Area.Id, "Exampleshire", edition);
            var made = DemonstrationReader.Read(first, edition, Cast, now);
            problems.AddRange((await store.Conduct.Schedule(made.Inspection, s_change, cancel)).Problems);
            foreach (var item in made.Evidence)
            {
                problems.AddRange((await store.Evidence.Record(item, EvidenceHash.Of(item), cancel)).Problems);
            }

            foreach (var finding in made.Findings)
            {
                problems.AddRange((await store.Conduct.Papers.Keep(finding, 0, s_change, cancel)).Problems);
            }

            if (made.Sample is { } sample)
            {
                problems.AddRange((await store.Conduct.Samples.Keep(sample, i => i, s_change, cancel)).Problems);
            }

            foreach (var meeting in made.Meetings)
            {
                problems.AddRange((await store.Conduct.Papers.Keep(meeting, 0, s_change, cancel)).Problems);
            }

            foreach (var survey in made.Surveys)
            {
                problems.AddRange((await store.Conduct.Papers.Keep(survey, 0, s_change, cancel)).Problems);
            }

            foreach (var judgement in made.Judgements)
            {
                problems.AddRange((await store.Conduct.Papers.Keep(judgement, 0, s_change, cancel)).Problems);
            }
        }

        return problems;
    }

    private static DemonstrationCast Cast
    {
        get
        {
            var (olive, colin, tess, rita, ralph, arthur) = (Named("Olive"), Named("Colin"), Named("Tess"), Named("Rita"), Named("Ralph"), Named("Arthur"));
            return new(
                new Assignment(
                    [
                        new(olive.Email, olive.Name, "HMI", Inspectorate.Ofsted, TeamPart.Lead),
                        new(colin.Email, colin.Name, "Children’s Services Inspector", Inspectorate.Cqc, TeamPart.Lead),
                        new(tess.Email, tess.Name, "Children’s Services Inspector", Inspectorate.Cqc, TeamPart.Member),
                    ],
                    [
                        new(rita.Email, rita.Name, "Regional Director", Inspectorate.Ofsted),
                        new(ralph.Email, ralph.Name, "Deputy Chief Inspector", Inspectorate.Cqc),
                    ]),
                new AreaOfficer(arthur.Name, "Director of Children’s Services", arthur.Email),
                new Dictionary<string, string>(StringComparer.Ordinal) { ["olive"] = olive.Email, ["colin"] = colin.Email, ["tess"] = tess.Email });
        }
    }

    private static Person Named(string start) => DemonstrationPeople.All.Single(p => p.Name.StartsWith(start, StringComparison.Ordinal));
}
