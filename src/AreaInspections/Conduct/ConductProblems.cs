using AreaInspections.Inspections;

namespace AreaInspections.Conduct;

/// <summary>Why carrying out an inspection refuses something. Codes never change; those of gates are <c>inspection.gate.</c> and the id of the check.</summary>
public static class ConductProblems
{
    public static Problem Paused(string since) => new("inspection.paused", $"The inspection is paused since {since}. Resume it first.");

    public static Problem Deferred(string until) => new("inspection.deferred", $"The inspection is deferred until {until}. Resume it first.");

    public static Problem Withdrawn { get; } = new("inspection.withdrawn", "The inspection was withdrawn. Reopen it first.");

    public static Problem NotWithdrawn { get; } = new("inspection.not-withdrawn", "The inspection was not withdrawn, so there is nothing to reopen.");

    public static Problem NotStopped { get; } = new("inspection.not-stopped", "The inspection is neither paused nor deferred, so there is nothing to resume.");

    public static Problem NoStageBefore(string stage) => new("inspection.no-stage-before", $"“{stage}” is the first stage; there is none to go back to. Defer or withdraw the inspection instead.");

    public static Problem NoStageAfter(string stage) => new("inspection.no-stage-after", $"“{stage}” is the last stage. To correct what was published, go back.");

    public static Problem ReasonMissing { get; } = new("inspection.reason-missing", "Say why: the reason stays in the history.");

    public static Problem BasisMissing { get; } = new("inspection.basis-missing", "Say on what law, guidance or decision it rests: clocks stand still because of it.");

    public static Problem UntilPassed(DateOnly until) => new("inspection.until-passed", $"{until:d MMMM yyyy} is not after today. Give a later day.");

    public static Problem ReviewerOfTheTeam(string person) => new("team.reviewer-of-the-team", $"{person} is of the team and cannot review it. Name somebody else.");

    public static Problem PersonTwice(string person) => new("team.person-twice", $"{person} is named twice. Leave one of them out.");

    public static Problem TwoLeads(Inspectorate body) => new("team.two-leads", $"The team has more than one lead for {Name(body)}. Leave one.");

    public static Problem TwoReviewers(Inspectorate body) => new("team.two-reviewers", $"There is more than one reviewer for {Name(body)}. Leave one.");

    public static Problem NotInspector(string person) => new("team.not-inspector", $"{person} is not an inspector who can sign in. Name somebody else, or ask an administrator to add them.");

    public static Problem NotReviewer(string person) => new("team.not-reviewer", $"{person} is not a reviewer who can sign in. Name somebody else, or ask an administrator to add them.");

    public static Problem OtherBody(string person, Inspectorate body) => new("team.other-body", $"{person} does not work for {Name(body)}. Name them under their own inspectorate.");

    public static Problem Conflict(string person) => new("team.conflict", $"{person} has declared a conflict of interest with this area. Name somebody else.");

    public static Problem ConflictAtAccount(string reason) => new("inspection.conflict-at-account", $"Your account says that you have a conflict with this area: “{reason}” Say yes and what it is, or say at your account first that it has ended.");

    public static Problem UnknownCheck(string check) => new("inspection.check-unknown", $"No check of this edition is named {check}, or nobody has to say that it is so.");

    public static Problem UnknownEvent(string name) => new("inspection.event-unknown", $"No clock or gate of this edition knows “{name}”.");

    public static Problem EventBefore(string name) => new("inspection.event-in-future", $"“{name}” cannot be recorded before it has happened.");

    public static Problem UnknownRequest { get; } = new("request.unknown", "There is no such request for information in this inspection.");

    public static Problem RequestClosed { get; } = new("request.closed", "The request is no longer needed, so it takes no answer. Ask anew.");

    public static Problem RequestEmpty { get; } = new("request.empty", "Say what is asked for.");

    public static Problem RequestDue(DateOnly due, DateOnly asked) => new("request.due", $"The day it is due ({due:d MMMM yyyy}) lies before the day it is asked ({asked:d MMMM yyyy}).");

    public static Problem ListsEmpty { get; } = new("sample.lists-empty", "The lists hold no child that can be drawn. Check that each line has a unique ID.");

    public static Problem SampleThere { get; } = new("sample.there", "The children have been drawn already. A lead inspector can set that aside, with the reason; then the lists can be given again.");

    public static Problem SampleGone { get; } = new("sample.gone", "There are no children to set aside. Look at the page again.");

    public static Problem MeetingEmpty { get; } = new("meeting.empty", "Say what the meeting is about and with whom it is.");

    public static Problem MeetingEnds { get; } = new("meeting.ends", $"A meeting ends after it begins, at most {Meeting.Longest.TotalHours:0} hours later. Check both times.");

    public static Problem MeetingOfOthers(string person) => new("meeting.of-others", $"{person} is not of the team. Choose from those who are.");

    public static Problem SurveyAddress { get; } = new("survey.address", "This is no address to pass on. Enter one that begins with https://.");

    public static Problem SurveyCloses(DateOnly opens, DateOnly closes) => new("survey.closes", $"The last day ({closes:d MMMM yyyy}) lies before the first ({opens:d MMMM yyyy}).");

    public static Problem EditionDiffers(string expected, string found) => new("inspection.edition-differs", $"The inspection is held under the edition {expected}, not {found}.");

    public static Problem Stale(int expected, int found) => new(
        "inspection.stale", $"Somebody changed this while you were looking at it: you saw version {expected}, it is now {found}. Look at it again and repeat what you wanted to change.");

    public static string Name(Inspectorate body) => body == Inspectorate.Ofsted ? "Ofsted" : "the CQC";
}
