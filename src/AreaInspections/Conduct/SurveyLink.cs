using AreaInspections.Calendars;
using AreaInspections.Frameworks;

namespace AreaInspections.Conduct;

/// <summary>Whom a survey asks.</summary>
public enum SurveyAudience
{
    ChildrenAndYoungPeople,
    ParentsAndCarers,
    Practitioners,
}

/// <summary>Where people answer a survey of one inspection, and until when. The survey itself is held elsewhere; the area passes the link on.</summary>
public sealed record SurveyLink
{
    /// <summary>Id of the clock by which an edition says until when surveys are open.</summary>
    public const string Clock = "surveys";

    public required Guid Inspection { get; init; }

    /// <summary>An inspection has one link for each.</summary>
    public required SurveyAudience For { get; init; }

    /// <summary>Counted from 1 with every change.</summary>
    public required int Version { get; init; }

    /// <summary>Beginning with https.</summary>
    public required string Address { get; init; }

    /// <summary>First day on which it can be answered.</summary>
    public required DateOnly Opens { get; init; }

    /// <summary>Last day on which it can be answered.</summary>
    public required DateOnly Closes { get; init; }

    /// <summary>Absent until somebody of the team has counted them.</summary>
    public SurveyAnswers? Answers { get; init; }

    public static string NameOf(SurveyAudience audience) => audience switch
    {
        SurveyAudience.ChildrenAndYoungPeople => "children and young people",
        SurveyAudience.ParentsAndCarers => "parents and carers",
        _ => "practitioners",
    };

    /// <summary>Whether this can be kept.</summary>
    public Result<SurveyLink> Check(Inspection inspection) =>
        !Uri.TryCreate(Address, UriKind.Absolute, out var address) || address.Scheme != Uri.UriSchemeHttps || address.UserInfo.Length > 0 ? ConductProblems.SurveyAddress
            : Closes < Opens ? ConductProblems.SurveyCloses(Opens, Closes)
            : inspection.Standing == Standing.Withdrawn ? ConductProblems.Withdrawn
            : this;

    /// <returns>The days on which the edition has surveys open; nothing where it does not say, or what it counts from has not happened.</returns>
    public static DateRange? DaysBy(FrameworkEdition edition, Inspection inspection, WorkingCalendar calendar, DateOnly today) =>
        edition.Clock(Clock) is { } clock && inspection.DayOf(clock.Starts) is { } opens ? new DateRange(opens, calendar.Due(clock, opens, inspection.Stopped(today)).Day) : null;

    /// <returns>Why not all surveys have been opened; empty where they have.</returns>
    internal static IEnumerable<string> Lacking(IReadOnlyList<SurveyLink> links, DateOnly today)
    {
        foreach (var audience in Enum.GetValues<SurveyAudience>())
        {
            if (links.FirstOrDefault(l => l.For == audience) is not { } link)
            {
                yield return $"There is no link for {NameOf(audience)}.";
            }
            else if (link.Opens > today)
            {
                yield return $"The survey for {NameOf(audience)} opens on {link.Opens:d MMMM yyyy}.";
            }
        }
    }
}

/// <param name="Count">Answers up to and including a day.</param>
/// <param name="Evidence">The note that says so, and what they say.</param>
public sealed record SurveyAnswers(int Count, DateOnly On, Guid Evidence);
