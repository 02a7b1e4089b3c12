using AreaInspections.Areas;
using AreaInspections.People;

namespace AreaInspections.Conduct;

/// <summary>Whether work goes on.</summary>
public enum Standing
{
    UnderWay,

    /// <summary>Stopped for a legal reason; clocks stand still.</summary>
    Paused,

    /// <summary>Put off to a later day; clocks stand still.</summary>
    Deferred,

    /// <summary>Ended without going on; it can be reopened where it stood. What was published stays published.</summary>
    Withdrawn,
}

/// <summary>
/// One inspection from its place in the programme to its published letter, under one edition. What the team holds beside it (evidence, sample of children, meetings,
/// findings, judgements, versions of the letter) is in <see cref="WorkingPapers"/>. It is never left without a way on: see <see cref="InspectionMoves"/>.
/// </summary>
public sealed record Inspection
{
    public required Guid Id { get; init; }

    /// <summary>Counted from 1 with every change; a change made from an older one is refused.</summary>
    public required int Version { get; init; }

    public required AreaId Area { get; init; }

    /// <summary>As printed in its letter.</summary>
    public required string AreaName { get; init; }

    /// <summary>Id of the edition.</summary>
    public required string Edition { get; init; }

    /// <summary>Made up to show how the system works, and marked so wherever it is shown; absent for a real one.</summary>
    public bool? Demonstration { get; init; }

    /// <summary>Id of the stage of the edition.</summary>
    public required string Stage { get; init; }

    public Standing Standing { get; init; }

    /// <summary>First and last day on site; absent while they are not set.</summary>
    public DateRange? Days { get; init; }

    public Assignment People { get; init; } = Assignment.Nobody;

    /// <summary>Absent until somebody is named.</summary>
    public AreaOfficer? Officer { get; init; }

    public IReadOnlyList<ConflictDeclaration> Declarations { get; init; } = [];

    public IReadOnlyList<InformationRequest> Requests { get; init; } = [];

    /// <summary>What happened when, in the words of the edition's clocks; each once.</summary>
    public IReadOnlyList<DatedEvent> Events { get; init; } = [];

    /// <summary>Checks that a person said hold; emptied for a stage when the inspection goes back before it.</summary>
    public IReadOnlyList<Confirmation> Confirmed { get; init; } = [];

    /// <summary>Pauses and deferrals, the earliest first; the last may be open.</summary>
    public IReadOnlyList<Stop> Stops { get; init; } = [];

    /// <summary>Nothing of it may be published before this moment, UTC; absent where there is no embargo.</summary>
    public DateTime? Embargo { get; init; }

    /// <summary>Reasons for which publication is held that are this inspection's own: a complaint, a court. Empty where there is none.</summary>
    public IReadOnlyList<PublicationHold> Holds { get; init; } = [];

    /// <summary>What the letter needs that nothing else tells: names of bodies, leaders, addresses.</summary>
    public IReadOnlyList<LetterDetail> Details { get; init; } = [];

    /// <summary>Latest version of the letter on the public record; absent before the first.</summary>
    public int? Published { get; init; }

    /// <summary>Day of the first version; absent before.</summary>
    public DateOnly? PublishedOn { get; init; }

    /// <summary>With a version of its letter on the public record: corrections keep the day of the first.</summary>
    public Inspection WithPublished(int letter, string document, DateOnly today) => this with
    {
        Published = letter,
        PublishedOn = PublishedOn ?? today,
        Events = Events.Any(e => e.Name == $"{document} published") ? Events : [.. Events, new DatedEvent($"{document} published", today)],
    };

    /// <summary>The days on which nobody who takes part may have a conflict of interest: from the first on site to today; today alone while that is not set.</summary>
    public DateRange ConflictsOn(DateOnly today) => Days is { Start: var first } ? new(first, first > today ? first : today) : new(today, today);

    /// <summary>Whether a conflict concerns the person's part in it: it is not published or withdrawn yet, they are of its team or review it, and the conflict holds.</summary>
    /// <param name="person">Sign-in name.</param>
    public bool IsConcernedBy(string person, ConflictOfInterest conflict, DateOnly today) =>
        Published is null && Standing != Standing.Withdrawn && conflict.Area == Area && conflict.HoldsDuring(ConflictsOn(today))
        && (People.IsOfTeam(person) || People.Reviewers.Any(r => r.Person == person));

    /// <summary>Whether the area knows of it. The first thing that can happen under any edition is the call to the area; before that nobody there may know.</summary>
    public bool AreaKnows => Events.Count > 0;

    /// <summary>Name of whoever takes part; the sign-in name of whoever no longer does.</summary>
    /// <param name="person">Sign-in name.</param>
    public string NameOf(string person) =>
        People.Team.FirstOrDefault(t => t.Person == person)?.Name ?? People.Reviewers.FirstOrDefault(r => r.Person == person)?.Name
        ?? (Officer is { } officer && officer.Person == person ? officer.Name : person);

    /// <summary>Whether the area has been sent the draft to check its facts: from then on its officer sees it.</summary>
    public bool DraftIsWithTheArea => DayOf("draft received") is not null;

    /// <returns>The day of an event; nothing where it has not happened.</returns>
    public DateOnly? DayOf(string name) => Events.FirstOrDefault(e => e.Name == name)?.Day;

    /// <summary>Days on which its clocks stood still so far, open stops up to and including a day.</summary>
    public IReadOnlyList<DateRange> Stopped(DateOnly today) =>
        [.. Stops.Where(s => (s.To ?? today) >= s.From).Select(s => new DateRange(s.From, s.To ?? today))];
}

/// <param name="Name">As the clocks of the edition name it: <c>call to the area</c>.</param>
public sealed record DatedEvent(string Name, DateOnly Day);

/// <param name="Check">Id of the check.</param>
/// <param name="Stage">Stage the inspection was at.</param>
/// <param name="By">Sign-in name.</param>
public sealed record Confirmation(string Check, string Stage, string By, DateTime At);

/// <summary>A time in which the inspection stood still.</summary>
/// <param name="Kind">Paused or deferred.</param>
/// <param name="From">First day without work.</param>
/// <param name="To">Last day without work; absent while it lasts.</param>
/// <param name="Basis">The law, guidance or decision it rests on.</param>
/// <param name="By">Sign-in name of who decided.</param>
/// <param name="Until">Day on which it is to be looked at again; absent where none was set.</param>
public sealed record Stop(Standing Kind, DateOnly From, DateOnly? To, string Reason, string Basis, string By, DateOnly? Until);

/// <param name="Lifted">Why it no longer holds; absent while it does.</param>
public sealed record PublicationHold(Guid Id, string Reason, string Basis, DateOnly From, string? Lifted);

/// <summary>A fact the wording of a letter names in braces.</summary>
/// <param name="Lines">One for a word, several for a list.</param>
public sealed record LetterDetail(string Name, IReadOnlyList<string> Lines);
