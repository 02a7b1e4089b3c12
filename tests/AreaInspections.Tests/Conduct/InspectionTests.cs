using AreaInspections.Calendars;
using AreaInspections.Conduct;
using AreaInspections.Findings;
using AreaInspections.Findings.Drafting;
using AreaInspections.Inspections;
using AreaInspections.Letters;
using AreaInspections.People;
using AreaInspections.Readers.Calendars;

namespace AreaInspections.Tests.Conduct;

public class InspectionTests
{
    private static readonly AreaInspections.Frameworks.FrameworkEdition s_edition = SampleInspection.Edition("2023");

    private static Inspection At(string stage) => SampleInspection.Inspection(s_edition) with { Stage = stage };

    [Fact]
    public void A_stop_needs_a_reason_and_what_it_rests_on()
    {
        At("on-site").Pause(s_edition, " ", "Law", SampleInspection.Act).Problems.Single().Code.ShouldBe("inspection.reason-missing");
        At("on-site").Pause(s_edition, "Why", "", SampleInspection.Act).Problems.Single().Code.ShouldBe("inspection.basis-missing");
        At("on-site").Defer(s_edition, SampleInspection.Today, "Why", "Law", SampleInspection.Act).Problems.Single().Code.ShouldBe("inspection.until-passed");
    }

    [Fact]
    public void A_clock_stands_still_while_the_inspection_is_paused()
    {
        var inspection = At("accuracy-check") with { Events = [new("draft received", new(2026, 3, 2))] };
        var paused = inspection.Pause(s_edition, "Why", "Law", Act(2026, 3, 4)).Value;

        Clock(paused, 2026, 3, 5).ShouldSatisfyAllConditions(c => c.State.ShouldBe(ClockState.StandingStill), c => c.Due!.Value.Day.ShouldBe(new(2026, 3, 11)));
        var resumed = paused.Resume(s_edition, Act(2026, 3, 9)).Value;
        Clock(resumed, 2026, 3, 9).ShouldSatisfyAllConditions(
            c => c.State.ShouldBe(ClockState.Running), c => c.Due!.Value.Day.ShouldBe(new(2026, 3, 12)), c => c.Left.ShouldBe(3));
        Clock(resumed, 2026, 3, 13).State.ShouldBe(ClockState.Overdue);
        Clock(resumed with { Events = [.. resumed.Events, new("answers sent", new(2026, 3, 12))] }, 2026, 3, 20).State.ShouldBe(ClockState.Met);
    }

    [Fact]
    public void A_clock_whose_event_is_not_recorded_has_not_started() =>
        Clock(At("accuracy-check") with { Events = [] }, 2026, 3, 5).ShouldSatisfyAllConditions(c => c.State.ShouldBe(ClockState.NotStarted), c => c.Due.ShouldBeNull());

    [Fact]
    public void Nobody_reviews_what_they_inspected()
    {
        var people = SampleInspection.People with { Reviewers = [new("mina.member", "Mina Member", "HMI", Inspectorate.Ofsted)] };

        IReadOnlyCollection<Person> known = [.. SampleInspection.Known.Select(p => p.Email == "mina.member" ? p with { Roles = [Role.Inspector, Role.Reviewer] } : p)];

        At("drafting").Reassign(s_edition, people, known, SampleInspection.Act).Problems.Single().Code.ShouldBe("team.reviewer-of-the-team");
    }

    [Fact]
    public void Somebody_new_has_to_declare_before_the_inspection_goes_on()
    {
        var people = SampleInspection.People with { Team = [.. SampleInspection.People.Team, new("new.one", "New One", "HMI", Inspectorate.Ofsted, TeamPart.Member)] };

        var refused = At("scheduled").Reassign(s_edition, people, SampleInspection.Known, SampleInspection.Act).Value.Forward(SampleInspection.Gate(s_edition));

        refused.Problems.Single().ShouldSatisfyAllConditions(p => p.Code.ShouldBe("inspection.gate.conflicts-declared"), p => p.Sentence.ShouldContain("New One"));
    }

    [Fact]
    public void A_conflict_holds_back_until_it_is_cleared()
    {
        var conflict = new ConflictDeclaration("mina.member", SampleInspection.Today, "Worked there in 2024.", null);

        var declared = At("scheduled").Declare(conflict).Value;

        declared.Forward(SampleInspection.Gate(s_edition)).Problems.Single().Code.ShouldBe("inspection.gate.conflicts-declared");
        declared.Declare(conflict with { Cleared = "Regional Director: another service." }).Value.Forward(SampleInspection.Gate(s_edition)).Succeeded.ShouldBeTrue();
    }

    [Fact]
    public void What_people_said_of_a_stage_has_to_be_said_again_after_going_back()
    {
        var back = At("accuracy-check").Back(s_edition, "A finding was wrong.").Value;

        back.Stage.ShouldBe("quality-review");
        back.Confirmed.Select(c => c.Check).ShouldNotContain("reviewed-cqc");
        back.Confirmed.Select(c => c.Check).ShouldContain("feedback-given");
    }

    [Fact]
    public void Events_are_those_the_edition_knows_and_not_of_the_future()
    {
        At("notified").Record(s_edition, "lunch", SampleInspection.Today, SampleInspection.Act).Problems.Single().Code.ShouldBe("inspection.event-unknown");
        At("notified").Record(s_edition, "call to the area", SampleInspection.Today.AddDays(1), SampleInspection.Act).Problems.Single().Code.ShouldBe("inspection.event-in-future");
    }

    [Fact]
    public void A_request_is_open_until_it_is_answered_or_no_longer_needed()
    {
        var request = new InformationRequest(SampleInspection.Id(50), "Self-evaluation", new(2026, 1, 5), new(2026, 1, 9), [], null);
        var asked = At("gathering").Ask(request).Value;

        asked.Requests[0].Overdue(new(2026, 1, 12)).ShouldBeTrue();
        asked.Forward(SampleInspection.Gate(s_edition)).Problems.Single().Code.ShouldBe("inspection.gate.requests-answered");
        asked.Answer(request.Id, new(SampleInspection.Id(700), "lana.officer", SampleInspection.Now, "Here.", [])).Value.Forward(SampleInspection.Gate(s_edition)).Succeeded.ShouldBeTrue();
        asked.Waive(request.Id, "Found online.").Value.Answer(request.Id, new(SampleInspection.Id(700), "lana.officer", SampleInspection.Now, "Here.", [])).Problems.Single().Code.ShouldBe("request.closed");
    }

    [Fact]
    public void Embargo_hold_and_pre_election_period_each_keep_a_letter_back()
    {
        var last = At("final-review");
        string[] Code(Inspection i, Gate g) => [.. i.Forward(g).Problems.Select(p => p.Code)];
        var election = new Hold("made-up", new(SampleInspection.Today, SampleInspection.Today), "Election", "Guidance", true, true, [new("ambleford")], new("None", "Nobody"));

        Code(last with { Embargo = SampleInspection.Now.AddMinutes(1) }, SampleInspection.Gate(s_edition)).ShouldBe(["inspection.gate.may-publish"]);
        Code(last.Hold(new(SampleInspection.Id(3), "Complaint", "Complaints policy", SampleInspection.Today, null)).Value, SampleInspection.Gate(s_edition)).ShouldBe(["inspection.gate.may-publish"]);
        Code(last, SampleInspection.Gate(s_edition, holds: [election])).ShouldBe(["inspection.gate.may-publish"]);
        Code(last, SampleInspection.Gate(s_edition, holds: [election with { Areas = [new("elsewhere")] }])).ShouldBeEmpty();
    }

    [Fact]
    public void A_letter_that_changed_after_it_was_signed_is_not_signed()
    {
        var papers = SampleInspection.Papers(s_edition);
        var changed = papers with { Findings = [.. papers.Findings.Select((f, i) => i == 0 ? f.Reworded("It says something else.").Agreed("olive.lead").Agreed("carl.lead") : f)] };

        At("final-review").Forward(SampleInspection.Gate(s_edition, changed)).Problems.Single().Code.ShouldBe("inspection.gate.letter-complete");
        At("final-review").Forward(SampleInspection.Gate(s_edition, changed.WithLetter(s_edition))).Problems.Single().Code.ShouldBe("inspection.gate.signed");
        At("final-review").Forward(SampleInspection.Gate(s_edition, changed.WithLetter(s_edition).WithSignatures())).Succeeded.ShouldBeTrue();
    }

    [Fact]
    public void Only_the_reviewer_of_a_body_signs_for_it_and_only_what_they_read()
    {
        var papers = SampleInspection.Papers(s_edition) with { Signatures = [] };
        var (inspection, hash) = (At("final-review"), papers.Letter!.ContentHash());
        string Sign(WorkingPapers p, string who, string content) =>
            LetterRules.Sign(inspection, p, Inspectorate.Ofsted, SampleInspection.Id(9), content, SampleInspection.Act with { Person = who }) is { Succeeded: false } refused ? refused.Problems.Single().Code : "signed";

        Sign(papers, "mina.member", hash).ShouldBe("signature.of-the-team");
        Sign(papers, "rob.review", hash).ShouldBe("signature.not-reviewer");
        Sign(papers, "rita.review", "other").ShouldBe("signature.letter-changed");
        Sign(papers with { Comments = [Comment()] }, "rita.review", hash).ShouldBe("signature.comments-open");
        Sign(papers, "rita.review", hash).ShouldBe("signed");
    }

    [Theory]
    [InlineData("2016", "noStatementRequired", true, "outcome-fits")]
    [InlineData("2016", "statementRequired", false, "outcome-fits")]
    [InlineData("2023", "inconsistent", true, "outcome-fits")]
    [InlineData("2023", "systemicFailings", false, "outcome-fits")]
    public void An_outcome_has_to_fit_the_findings(string id, string outcome, bool priority, string check)
    {
        var edition = SampleInspection.Edition(id);
        var papers = SampleInspection.Papers(edition, priority);
        papers = papers with { Judgements = [.. papers.Judgements.Select(j => j.About == Judgement.OfTheWhole ? j with { Outcome = outcome } : j)] };

        var missing = SampleInspection.Gate(edition, papers).Missing(SampleInspection.Inspection(edition) with { Stage = "drafting" });

        missing.Select(m => m.Check).ShouldContain(check);
        SampleInspection.Gate(edition, SampleInspection.Papers(edition, priority)).Missing(SampleInspection.Inspection(edition) with { Stage = "drafting" }).ShouldBeEmpty();
    }

    [Fact]
    public void An_open_disagreement_holds_a_finding_back_and_stays_on_record_when_settled()
    {
        var finding = SampleInspection.Finding(200, Polarity.Strength, "right-help", "It works.").Disputed(new("mina.member", "Not everywhere.", SampleInspection.Now));

        finding.Settled("nobody", "…").Problems.Single().Code.ShouldBe("finding.no-disagreement");
        finding.Settled("mina.member", "Reworded to most places.").Value.Disagreements.Single().Settled.ShouldBe("Reworded to most places.");
        finding.Reworded("It works in most places.").AgreedBy.ShouldBeEmpty();
    }

    private static ReviewComment Comment() => new()
    {
        Id = SampleInspection.Id(60),
        Inspection = SampleInspection.Id(1),
        Version = 1,
        Letter = 1,
        Sentence = "wording/days/1",
        By = "rob.review",
        For = Inspectorate.Cqc,
        Says = "Which families?",
        At = SampleInspection.Now,
    };

    private static Act Act(int year, int month, int day) => SampleInspection.Act with { Today = new(year, month, day) };

    private static RunningClock Clock(Inspection inspection, int year, int month, int day) =>
        RunningClock.Of(inspection, s_edition, CalendarReader.Load(), [], new(year, month, day)).Single(c => c.Clock.Id == "factual-accuracy");
}
