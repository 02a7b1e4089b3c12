using AreaInspections.Findings.Drafting;
using AreaInspections.Inspections;

namespace AreaInspections.Conduct;

/// <summary>Checks that follow from what is recorded. An edition names them in its gates; each says what is missing, or nothing where it holds.</summary>
public static class GateRules
{
    private static readonly Inspectorate[] s_bodies = Enum.GetValues<Inspectorate>();

    /// <summary>By the id an edition names them with: what follows from the inspection itself.</summary>
    public static IReadOnlyDictionary<string, Func<Gate, Inspection, IEnumerable<string>>> OfInspection { get; } =
        new Dictionary<string, Func<Gate, Inspection, IEnumerable<string>>>(StringComparer.Ordinal)
        {
            ["dates-set"] = (_, i) => i.Days is null ? ["Set the first and the last day on site."] : [],
            ["team-led"] = (_, i) => s_bodies.Where(b => i.People.Lead(b) is null).Select(b => $"No lead for {ConductProblems.Name(b)}."),
            ["conflicts-declared"] = (_, i) => Conflicts(i),
            ["officer-named"] = (_, i) => i.Officer is null ? ["Nobody is named."] : [],
            ["reviewers-named"] = (_, i) => s_bodies.Where(b => i.People.Reviewer(b) is null).Select(b => $"No reviewer for {ConductProblems.Name(b)}."),
            ["may-publish"] = (g, i) => LetterRules.Held(i, g),
        };

    /// <summary>By the id an edition names them with: what follows from what the team holds, and so says of it what only team and reviewers may read.</summary>
    public static IReadOnlyDictionary<string, Func<Gate, Inspection, IEnumerable<string>>> OfPapers { get; } =
        new Dictionary<string, Func<Gate, Inspection, IEnumerable<string>>>(StringComparer.Ordinal)
        {
            ["requests-answered"] = (_, i) => i.Requests.Where(r => r.Open).Select(r => $"Open: {r.Asks}"),
            ["children-chosen"] = (g, _) => g.Papers.Sample is null or { SetAside: true } ? ["Nobody is chosen. The area’s officer gives the lists at “Children whose cases are followed”."] : [],
            ["surveys-open"] = (g, _) => SurveyLink.Lacking(g.Papers.Surveys, g.Today),
            ["evidence-settled"] = (g, _) => g.Papers.Evidence.Disputed.Count is > 0 and var disputed ? [$"{disputed} with successors side by side. Choose at the evidence."] : [],
            ["findings-cited"] = (g, _) => g.Papers.Counting.SelectMany(f => Uncited(g, f.Evidence, Start(f.Text))),
            ["findings-agreed"] = (g, i) => g.Papers.Counting.SelectMany(f => Disagreed(i, f)),
            ["judgements-made"] = Judgements,
            ["outcome-fits"] = (g, _) => OutcomeRules.Check(g.Edition, g.Papers),
            ["letter-complete"] = (g, _) => LetterRules.Incomplete(g.Papers),
            ["comments-resolved"] = (g, _) => g.Papers.Comments.Where(c => c.Resolved is null).Select(c => $"Open: {Start(c.Says)}"),
            ["accuracy-answered"] = (g, _) => g.Papers.Points.Where(p => p.Answered is null).Select(p => $"Open: {Start(p.Says)}"),
            ["signed"] = (g, i) => LetterRules.Unsigned(i, g.Papers),
        };

    /// <summary>Whether there is a rule for a check.</summary>
    public static bool Knows(string check) => OfInspection.ContainsKey(check) || OfPapers.ContainsKey(check);

    /// <summary>The first words, enough to know it by.</summary>
    internal static string Start(string? text) => text switch
    {
        null => "a note that has not arrived yet",
        { Length: <= 80 } => text,
        _ => text[..80] + "…",
    };

    private static IEnumerable<string> Conflicts(Inspection inspection)
    {
        foreach (var (person, name) in inspection.People.Team.Select(t => (t.Person, t.Name)).Concat(inspection.People.Reviewers.Select(r => (r.Person, r.Name))))
        {
            var declared = inspection.Declarations.FirstOrDefault(d => d.Person == person);
            if (declared is null)
            {
                yield return $"{name} has not declared.";
            }
            else if (declared.Stands)
            {
                yield return $"{name} has declared a conflict that nobody has cleared. Clear it or give the place to somebody else.";
            }
        }
    }

    private static IEnumerable<string> Uncited(Gate gate, IReadOnlyList<Guid> evidence, string what)
    {
        if (evidence.Count == 0)
        {
            yield return $"“{what}” cites no evidence.";
        }

        foreach (var unknown in evidence.Where(e => gate.Papers.Evidence.Find(e) is null))
        {
            yield return $"“{what}” cites {unknown}, which has not arrived.";
        }
    }

    private static IEnumerable<string> Disagreed(Inspection inspection, DraftFinding finding)
    {
        foreach (var open in finding.Disagreements.Where(d => d.Settled is null))
        {
            yield return $"{open.Who} disagrees with “{Start(finding.Text)}”: {open.Why}";
        }

        foreach (var body in s_bodies.Where(b => inspection.People.Lead(b) is { } lead && !finding.AgreedBy.Contains(lead.Person, StringComparer.Ordinal)))
        {
            yield return $"The lead for {ConductProblems.Name(body)} has not agreed to “{Start(finding.Text)}”.";
        }
    }

    private static IEnumerable<string> Judgements(Gate gate, Inspection inspection)
    {
        foreach (var (about, name) in gate.Edition.Criteria.Select(c => (c.Id, c.Name)).Append((Judgement.OfTheWhole, "The outcome")))
        {
            var judgement = gate.Papers.Judgements.FirstOrDefault(j => j.About == about);
            if (judgement is null || string.IsNullOrWhiteSpace(judgement.Rationale))
            {
                yield return $"“{name}” has no rationale.";
            }
            else
            {
                foreach (var uncited in Uncited(gate, judgement.Evidence, name))
                {
                    yield return uncited;
                }
            }
        }
    }
}
