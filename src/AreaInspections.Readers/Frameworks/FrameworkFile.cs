using System.Globalization;
using AreaInspections.Findings;
using AreaInspections.Frameworks;

namespace AreaInspections.Readers.Frameworks;

/// <summary>The file of an edition as it is written; fields as in <see cref="FrameworkEdition"/>.</summary>
internal sealed class FrameworkFile
{
    public string? Id { get; set; }

    public string? Name { get; set; }

    public string? From { get; set; }

    public string? Until { get; set; }

    public string? Document { get; set; }

    public FirstCycleEntry? FirstCycle { get; set; }

    public List<CriterionEntry> Criteria { get; set; } = [];

    public List<OutcomeEntry> Outcomes { get; set; } = [];

    public List<OutcomeEntry> RevisitOutcomes { get; set; } = [];

    public List<SectionEntry> Sections { get; set; } = [];

    public List<StageEntry> Stages { get; set; } = [];

    public List<CheckEntry> Checks { get; set; } = [];

    public List<ClockEntry> Clocks { get; set; } = [];

    public Dictionary<string, SourceEntry> Sources { get; set; } = [];

    public FrameworkEdition ToEdition() => new()
    {
        Id = Needed(Id, "id"),
        Name = Needed(Name, "name"),
        From = Day(Needed(From, "from")),
        Until = Until is null ? null : Day(Until),
        Document = Needed(Document, "document"),
        Criteria = Criteria.Select(c => new Criterion(Needed(c.Id, "criteria.id"), Needed(c.Name, "criteria.name"), Needed(c.Asks, "criteria.asks"))).ToList(),
        Outcomes = Outcomes.Select(ToOutcome).ToList(),
        RevisitOutcomes = RevisitOutcomes.Select(ToOutcome).ToList(),
        Sections = Sections.Select(ToSection).ToList(),
        Stages = Stages.Select(s => new Stage(Needed(s.Id, "stages.id"), Needed(s.Name, "stages.name"), Needed(s.Is, "stages.is"), s.Gate, s.Clocks)).ToList(),
        Checks = Checks.Select(c => new GateCheck(Needed(c.Id, "checks.id"), Needed(c.Asks, "checks.asks")) { Event = c.Event, By = c.By is { } by ? Enum.Parse<Confirmer>(by, ignoreCase: true) : null }).ToList(),
        Clocks = Clocks.Select(ToClock).ToList(),
        FirstCycle = FirstCycle is { } cycle ? new FirstCycle(Day(Needed(cycle.Ends, "firstCycle.ends")), SourceOf(cycle.Source, "firstCycle.source")) : null,
    };

    private Outcome ToOutcome(OutcomeEntry entry) => new(
        Needed(entry.Code, "outcomes.code"),
        Needed(entry.Name, "outcomes.name"),
        Needed(entry.Means, "outcomes.means"),
        entry.Follows.Select(f => new Consequence(Needed(f.Kind, "follows.kind"), f.Clock, Needed(f.Says, "follows.says"))).ToList());

    private FrameworkSection ToSection(SectionEntry entry) => new(
        Needed(entry.Kind, "sections.kind"),
        entry.Headings,
        entry.Polarity is { } polarity ? Enum.Parse<Polarity>(polarity, ignoreCase: true) : null,
        entry.When,
        entry.Within);

    private Clock ToClock(ClockEntry entry) => new()
    {
        Id = Needed(entry.Id, "clocks.id"),
        Name = Needed(entry.Name, "clocks.name"),
        Starts = Needed(entry.Starts, "clocks.starts"),
        Ends = Needed(entry.Ends, "clocks.ends"),
        Limit = entry.Limit,
        Unit = Enum.Parse<ClockUnit>(Needed(entry.Unit, "clocks.unit"), ignoreCase: true),
        Approximate = entry.Approximate,
        Assumed = entry.Assumed,
        From = entry.From is null ? null : Day(entry.From),
        Until = entry.Until is null ? null : Day(entry.Until),
        Source = SourceOf(entry.Source, "clocks.source"),
    };

    private Source SourceOf(string? key, string field) => Sources.GetValueOrDefault(Needed(key, field)) is { } source
        ? new Source(Needed(source.Title, "sources.title"), Needed(source.Publisher, "sources.publisher")) { Address = source.Address }
        : throw new FormatException($"Edition {Id} has no source {key}.");

    private string Needed(string? value, string field) =>
        string.IsNullOrWhiteSpace(value) ? throw new FormatException($"Edition {Id} has an entry without {field}.") : value;

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    internal sealed class FirstCycleEntry
    {
        public string? Ends { get; set; }

        public string? Source { get; set; }
    }

    internal sealed class CriterionEntry
    {
        public string? Id { get; set; }

        public string? Name { get; set; }

        public string? Asks { get; set; }
    }

    internal sealed class OutcomeEntry
    {
        public string? Code { get; set; }

        public string? Name { get; set; }

        public string? Means { get; set; }

        public List<ConsequenceEntry> Follows { get; set; } = [];
    }

    internal sealed class ConsequenceEntry
    {
        public string? Kind { get; set; }

        public string? Clock { get; set; }

        public string? Says { get; set; }
    }

    internal sealed class SectionEntry
    {
        public string? Kind { get; set; }

        public List<string> Headings { get; set; } = [];

        public string? Polarity { get; set; }

        public string? When { get; set; }

        public List<string> Within { get; set; } = [];
    }

    internal sealed class StageEntry
    {
        public string? Id { get; set; }

        public string? Name { get; set; }

        public string? Is { get; set; }

        public List<string> Gate { get; set; } = [];

        public List<string> Clocks { get; set; } = [];
    }

    internal sealed class CheckEntry
    {
        public string? Id { get; set; }

        public string? Asks { get; set; }

        public string? Event { get; set; }

        public string? By { get; set; }
    }

    internal sealed class ClockEntry
    {
        public string? Id { get; set; }

        public string? Name { get; set; }

        public string? Starts { get; set; }

        public string? Ends { get; set; }

        public int Limit { get; set; }

        public string? Unit { get; set; }

        public bool Approximate { get; set; }

        public bool Assumed { get; set; }

        public string? From { get; set; }

        public string? Until { get; set; }

        public string? Source { get; set; }
    }

    internal sealed class SourceEntry
    {
        public string? Title { get; set; }

        public string? Publisher { get; set; }

        public string? Address { get; set; }
    }
}
