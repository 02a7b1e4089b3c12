using AreaInspections.Experiences.Counting;
using AreaInspections.Experiences.Disclosure;

namespace AreaInspections.National;

/// <summary>Numbers about families' accounts that national claims may rest on: only what left through the gate.</summary>
/// <param name="Services">What is waited for, by service of the form, as it stands in the middle of a sentence.</param>
public sealed record FamiliesRecord(IReadOnlyList<ReleasedFigures> Figures, IReadOnlyDictionary<string, string> Services);

/// <summary>
/// A claim of kind experience: how long those wait who told of it and agreed to be counted, in England. It is no sample and counts no areas, so it has no
/// interval and uses none of the governed words.
/// </summary>
/// <param name="Id">Stable slug, unique within the report: <c>experience-wait-speech-language</c>. It names no edition: families are asked under any.</param>
/// <param name="Service">As the form has it.</param>
/// <param name="ServiceName">As it stands in the middle of a sentence.</param>
public sealed record ExperienceClaim(string Id, string Service, string ServiceName, ReleasedFigures Figures)
{
    /// <summary>The day the numbers left.</summary>
    public DateOnly Day => Figures.Day;

    /// <summary>Accounts that tell of a wait for the service.</summary>
    public ReleasedCount Accounts => Figures.Table.Total;

    public ReleasedCount Waiting => Figures.Table.Cell(0, 0);

    public ReleasedCount Seen => Figures.Table.Cell(1, 0);

    public ReleasedCount GaveUp => Figures.Table.Cell(2, 0);

    /// <summary>Heading that tells it from every other claim of the report.</summary>
    public string Title => $"Waiting for {ServiceName}, as families told us";

    /// <summary>What is counted, in plain words.</summary>
    public string Counted => $"Accounts that tell of a wait for {ServiceName}, England: sent by the form of this project, read by a moderator, counted with consent. Rounded to the nearest five.";

    /// <summary>A full plain sentence; only numbers that are shown are in it.</summary>
    public string Sentence => string.Join(' ', new[] { Waits, Ended }.OfType<string>());

    public Source Source => new("Families’ experiences", "AreaInspections") { Date = Day };

    private string? Waits => Waiting is ReleasedCount.Rounded waiting
        ? $"{(Accounts is ReleasedCount.Rounded all ? $"Of about {all.Value} accounts that tell of waiting for {ServiceName}, about {waiting.Value} say" : $"About {waiting.Value} accounts say")} that the wait "
            + (Accounts is ReleasedCount.Rounded ? "goes on" : $"for {ServiceName} goes on") + Half("waiting", "so far") + "."
        : null;

    private string? Ended => Seen is ReleasedCount.Rounded seen ? $"About {seen.Value} tell of somebody who was seen{(Waits is null ? $" after waiting for {ServiceName}" : "")}{Half("seen", "until then")}." : null;

    /// <summary>The claims that can be made as at a day, in the order of the form: of numbers that had left by then and stand, none where all are withheld.</summary>
    internal static IReadOnlyList<ExperienceClaim> All(FamiliesRecord? record, DateOnly asAt) => record is null ? [] :
    [
        .. record.Services.Select(s => (Service: s, Figures: record.Figures.LastOrDefault(f => f.Day <= asAt && IsWait(f.Table, s.Key))))
            .Where(x => x.Figures is not null)
            .Select(x => new ExperienceClaim($"experience-wait-{x.Service.Key}", x.Service.Key, x.Service.Value, x.Figures!))
            .Where(c => c.Sentence.Length > 0),
    ];

    private static bool IsWait(ReleasedTable table, string service) =>
        table.Population.Place == CountPlan.England && table.RowDimension == "state" && table.Population.Filters.SequenceEqual([CountPlan.ServiceFilter + service]);

    private string Half(string row, string when) => Figures.Middle(row, 50) is { } weeks ? $", for half of them {weeks} weeks or more {when}" : "";
}
