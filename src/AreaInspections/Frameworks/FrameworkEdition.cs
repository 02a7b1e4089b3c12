using AreaInspections.Findings;

namespace AreaInspections.Frameworks;

/// <summary>
/// One edition of the inspection framework as dated data: what is evaluated, what may come out of it and what follows, how the letter or
/// report is built, and which clocks run. A new edition is a new file. The wording is ours; the published text stays with its publishers.
/// </summary>
public sealed record FrameworkEdition
{
    /// <summary>Year that names it: <c>2016</c>, <c>2023</c>.</summary>
    public required string Id { get; init; }

    public required string Name { get; init; }

    /// <summary>First day on which inspections were held under it, included.</summary>
    public required DateOnly From { get; init; }

    /// <summary>First day from which no inspection begins under it; absent while it is in use. Letters of earlier ones keep their edition.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>What comes of it: <c>letter</c> or <c>report</c>.</summary>
    public required string Document { get; init; }

    /// <summary>Aspects (2016) or evaluation criteria (2023), in their order.</summary>
    public required IReadOnlyList<Criterion> Criteria { get; init; }

    /// <summary>Outcomes of a first or full inspection, the best first.</summary>
    public required IReadOnlyList<Outcome> Outcomes { get; init; }

    /// <summary>Outcomes of a revisit, the best first; empty where the edition has none.</summary>
    public IReadOnlyList<Outcome> RevisitOutcomes { get; init; } = [];

    /// <summary>Sections of the letter or report in their order.</summary>
    public required IReadOnlyList<FrameworkSection> Sections { get; init; }

    /// <summary>Stages an inspection goes through, from its place in the programme to the public record, in their order.</summary>
    public required IReadOnlyList<Stage> Stages { get; init; }

    /// <summary>What the gates of the stages ask for.</summary>
    public required IReadOnlyList<GateCheck> Checks { get; init; }

    public required IReadOnlyList<Clock> Clocks { get; init; }

    /// <summary>Until when every area is to have been inspected once under it; absent where none was announced.</summary>
    public FirstCycle? FirstCycle { get; init; }

    public bool AppliesOn(DateOnly firstDay) => firstDay >= From && (Until is null || firstDay < Until);

    /// <returns>The outcome of an inspection or revisit, or nothing where this edition has no such code.</returns>
    public Outcome? Outcome(string code) => Outcomes.Concat(RevisitOutcomes).FirstOrDefault(o => o.Code == code);

    /// <returns>The stage, or nothing where this edition has no such id.</returns>
    public Stage? Stage(string id) => Stages.FirstOrDefault(s => s.Id == id);

    /// <returns>The check, or nothing where this edition has no such id.</returns>
    public GateCheck? Check(string id) => Checks.FirstOrDefault(c => c.Id == id);

    /// <returns>The clock, or nothing where this edition has no such id.</returns>
    public Clock? Clock(string id) => Clocks.FirstOrDefault(c => c.Id == id);
}

/// <param name="Ends">Last day, included: where only a month was announced, the last day of it.</param>
public sealed record FirstCycle(DateOnly Ends, Source Source);

/// <param name="Id">Lower case with hyphens.</param>
/// <param name="Name">A few words for headings and tables.</param>
/// <param name="Asks">What inspectors want to know, in our own words.</param>
public sealed record Criterion(string Id, string Name, string Asks);

/// <param name="Code">As in <see cref="Inspections.InspectionRecord.Outcome"/>.</param>
/// <param name="Name">A few words for tables and charts.</param>
/// <param name="Means">What it says of the area, in our own words.</param>
/// <param name="Follows">What comes next, in order.</param>
public sealed record Outcome(string Code, string Name, string Means, IReadOnlyList<Consequence> Follows);

/// <param name="Kind"><c>fullInspection</c>, <c>fullReinspection</c>, <c>monitoringInspection</c>, <c>revisit</c>, <c>plan</c>, <c>statement</c> or <c>review</c>.</param>
/// <param name="Clock">Id of the clock that runs for it; absent where no date is set.</param>
/// <param name="Says">In our own words.</param>
public sealed record Consequence(string Kind, string? Clock, string Says);

/// <param name="Kind">Id of the section in read reports, see <see cref="Reports.ReportSection.Kind"/>.</param>
/// <param name="Headings">Wordings by which it is known, the usual first.</param>
/// <param name="Polarity">Polarity of every finding in it; absent where it holds none, or both.</param>
/// <param name="When">Outcome code with which alone it appears; absent where it always does.</param>
/// <param name="Within">Sections it is repeated in; empty where it stands by itself.</param>
public sealed record FrameworkSection(string Kind, IReadOnlyList<string> Headings, Polarity? Polarity, string? When, IReadOnlyList<string> Within);
