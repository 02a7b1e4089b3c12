using AreaInspections.Findings;

namespace AreaInspections.National;

/// <summary>Writes a claim as a sentence that can stand alone: what, in how many of which areas, the fraction always said.</summary>
internal sealed class ClaimSentence(Coverage coverage, Codebook codebook, QuantityWords words)
{
    public string Sentence(Claim claim, int count, int of) => (claim.Measure, claim.Group) switch
    {
        (ClaimMeasure.Inspected, { Region: { } region }) => Progress(count, of, $"local areas {ClaimWording.InRegion(region)}"),
        (ClaimMeasure.Inspected, _) => Progress(count, of, "local areas"),
        (ClaimMeasure.OutcomeIs outcome, var group) =>
            $"{ClaimWording.UpperFirst(Clause(outcome.Outcome))} in {Share(count, of, Inspected(group))}.",
        (ClaimMeasure.Found found, { Outcome: { } outcome }) =>
            $"{(AgainstTheGrain(found.Side, outcome) ? "Even where" : "Where")} {Clause(outcome)}, {WasFound(found)} in {Share(count, of, "such areas with a coded report")}.",
        (ClaimMeasure.Found found, { SpeaksOf: { } }) =>
            $"{ClaimWording.UpperFirst(WasFound(found))} in {Share(count, of, "areas whose reports speak of it")}.",
        (ClaimMeasure.Found found, _) => $"{ClaimWording.UpperFirst(WasFound(found))} in {Share(count, of, "areas with a coded report")}.",
        _ => throw new InvalidOperationException($"No sentence is known for {claim.Id}."),
    };

    public string Label(Claim claim) => (claim.Measure, claim.Group) switch
    {
        (_, { Region: { } region }) => region,
        (_, { Year: { } year }) => $"{year}",
        (ClaimMeasure.OutcomeIs outcome, _) => coverage.Outcome(outcome.Outcome).Name,
        (ClaimMeasure.Found { Subtype: { } subtype } found, _) => $"{ClaimWording.UpperFirst(ClaimWording.Subtype(subtype).Words)}: {Noun(found.Side)}",
        (ClaimMeasure.Found { Phase: { } phase } found, _) => $"{ClaimWording.UpperFirst(ClaimWording.Phase(phase))}: {Noun(found.Side)}",
        (ClaimMeasure.Found { Aspect: { } aspect } found, _) => $"{AspectName(aspect)}: {Noun(found.Side)}",
        (ClaimMeasure.Found { Theme: { } theme }, _) => codebook.Find(theme)?.Name ?? theme,
        _ => "Inspected",
    };

    public string Title(Claim claim) => claim.Measure switch
    {
        ClaimMeasure.Inspected => $"Inspected: {claim.Group.Region ?? "all local areas"}",
        ClaimMeasure.OutcomeIs outcome => coverage.Outcome(outcome.Outcome).Name + Among(claim.Group),
        ClaimMeasure.Found found => ClaimWording.UpperFirst(Noun(found.Side)) + ": " + Subject(found) + Among(claim.Group),
        _ => claim.Id,
    };

    public string Counted(Claim claim)
    {
        var what = claim.Measure switch
        {
            ClaimMeasure.OutcomeIs outcome => $"Areas where {Clause(outcome.Outcome)}",
            ClaimMeasure.Found found => $"Areas whose report holds at least one finding of {Noun(found.Side)}{Carrying(found)}",
            _ => "Areas with a full inspection",
        };
        var among = claim.Measure is ClaimMeasure.Inspected
            ? $"among all local areas{InGroup(claim.Group)} on {Coverage.British(coverage.AsAt)}"
            : $"among areas{InGroup(claim.Group)} inspected under the {coverage.Edition} framework{(claim.Measure is ClaimMeasure.Found ? " whose report has been coded" : "")}";
        return $"{what}, {among}.";
    }

    public string Share(int count, int of, string areas) => words.For(count, of) is { } share
        ? $"{share} of the {areas} ({count} of {of})"
        : $"{count} of {of} {(of == 1 ? areas.Replace("areas", "area", StringComparison.Ordinal) : areas)}";

    /// <summary>A weakness where the outcome is the best of its edition, a strength where it is the worst.</summary>
    private bool AgainstTheGrain(Side side, string outcome)
    {
        var outcomes = coverage.Outcomes;
        return outcomes.Count > 0 && outcome == (side == Side.Weakness ? outcomes[0] : outcomes[^1]).Code;
    }

    /// <summary>Said of the record and not of the world: an inspection nobody has put on the record is not known to be missing.</summary>
    private string Progress(int count, int of, string areas) =>
        $"This record holds a full inspection under the {coverage.Edition} framework, {(coverage.Rule == CountingRule.Published ? "published" : "begun")} by {Coverage.British(coverage.AsAt)}, for {count} of {of} {areas}.";

    private string Clause(string outcome) => ClaimWording.Clause(coverage.Edition, coverage.Outcome(outcome));

    private string WasFound(ClaimMeasure.Found found) => found switch
    {
        { Subtype: { } subtype } => Was(ClaimWording.Subtype(subtype), "", found.Side),
        { Theme: { } theme, Phase: { } phase } => Was(ClaimWording.Theme(theme, codebook), $", in {ClaimWording.Phase(phase)} in particular,", found.Side),
        { Theme: { } theme } => Was(ClaimWording.Theme(theme, codebook), "", found.Side),
        { Phase: { } phase } => $"a {Noun(found.Side)} particular to {ClaimWording.Phase(phase)} was found",
        { Aspect: { } aspect } => $"a {Noun(found.Side)} was found under “{AspectName(aspect)}”",
        _ => $"a {Noun(found.Side)} was found",
    };

    private string AspectName(string id) => codebook.Aspects.FirstOrDefault(a => a.Id == id)?.Name ?? id;

    private string Carrying(ClaimMeasure.Found found)
    {
        var parts = new List<string>();
        Add(found.Theme is { } theme ? $"the theme “{codebook.Find(theme)?.Name ?? theme}”" : null);
        Add(found.Subtype is { } subtype ? $"the subtype “{subtype}”" : null);
        Add(found.Phase is { } phase ? $"the phase “{ClaimWording.Phase(phase)}”" : null);
        Add(found.Aspect is { } aspect ? $"the aspect “{AspectName(aspect)}”" : null);
        return parts.Count == 0 ? "" : " that carries " + string.Join(" and ", parts);

        void Add(string? part)
        {
            if (part is not null)
            {
                parts.Add(part);
            }
        }
    }

    private string Subject(ClaimMeasure.Found found)
    {
        var theme = found.Theme is { } id ? codebook.Find(id)?.Name ?? id : null;
        var phase = found.Phase is { } p ? ClaimWording.Phase(p) : null;
        return (theme, phase, found.Subtype, found.Aspect) switch
        {
            (_, _, { } subtype, _) => ClaimWording.Subtype(subtype).Words,
            (not null, not null, _, _) => $"{theme}, {phase}",
            (null, null, _, { } aspect) => AspectName(aspect),
            _ => theme ?? phase ?? "any theme",
        };
    }

    private string Among(ClaimGroup group) => group switch
    {
        { Region: { } region } => ", " + ClaimWording.InRegion(region),
        { Year: { } year } => $", inspection begun in {year}",
        { Outcome: { } outcome } => $", where the outcome was “{coverage.Outcome(outcome).Name}”",
        { SpeaksOf: not null } => ", where the report speaks of it",
        _ => "",
    };

    private string InGroup(ClaimGroup group) => group switch
    {
        { Region: { } region } => " " + ClaimWording.InRegion(region),
        { Outcome: { } outcome } => $" where {Clause(outcome)} and which were",
        { SpeaksOf: { } subtype } => $" whose report speaks of {ClaimWording.Subtype(subtype).Words} and which were",
        { Year: { } year } => $" whose inspection began in {year},",
        _ => "",
    };

    private static string Inspected(ClaimGroup group) => group switch
    {
        { Region: { } region } => $"areas inspected {ClaimWording.InRegion(region)}",
        { Year: { } year } => $"areas whose inspection began in {year}",
        _ => "areas inspected",
    };

    private static string Was(Subject subject, string aside, Side side) => $"{subject.Words}{aside} {subject.Were} a {Noun(side)}";

    private static string Noun(Side side) => side == Side.Strength ? "strength" : "weakness";
}
