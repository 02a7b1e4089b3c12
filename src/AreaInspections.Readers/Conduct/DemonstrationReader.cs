using AreaInspections.Conduct;
using AreaInspections.Conduct.Children;
using AreaInspections.Evidence;
using AreaInspections.Findings;
using AreaInspections.Findings.Drafting;
using AreaInspections.Frameworks;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace AreaInspections.Readers.Conduct;

/// <summary>An invented inspection in mid-flight, as it is to stand in a demonstration.</summary>
public sealed record DemonstrationInspection(Inspection Inspection, IReadOnlyList<EvidenceItem> Evidence, IReadOnlyList<DraftFinding> Findings, IReadOnlyList<Judgement> Judgements)
{
    /// <summary>Absent where the file names no children.</summary>
    public TrackedSample? Sample { get; init; }

    public IReadOnlyList<Meeting> Meetings { get; init; } = [];

    public IReadOnlyList<SurveyLink> Surveys { get; init; } = [];
}

/// <summary>Who takes part in it.</summary>
/// <param name="ByKey">Sign-in name by the key the files use: <c>olive</c>, <c>colin</c>, <c>tess</c>.</param>
public sealed record DemonstrationCast(Assignment People, AreaOfficer Officer, IReadOnlyDictionary<string, string> ByKey);

/// <summary>Reads the invented inspections that a demonstration shows (<c>Conduct/Data</c>).</summary>
public static class DemonstrationReader
{
    /// <summary>Ids of the editions there is one of, in order.</summary>
    public static IReadOnlyList<string> Editions { get; } = ["2016", "2023"];

    /// <param name="first">The inspection as just scheduled.</param>
    /// <param name="now">UTC; the days in the file are counted back from it, or from the last day before it for which the first day on site is a Monday.</param>
    public static DemonstrationInspection Read(Inspection first, FrameworkEdition edition, DemonstrationCast cast, DateTime now)
    {
        using var reader = new StreamReader(EmbeddedFile.Open($"Conduct/Data/demonstration-{edition.Id}.yaml"));
        var file = new DeserializerBuilder().WithNamingConvention(CamelCaseNamingConvention.Instance).Build().Deserialize<DemonstrationFile>(reader);
        return file.Read(first, cast, now);
    }

    internal sealed class DemonstrationFile
    {
        public string Edition { get; set; } = "";

        public string Stage { get; set; } = "";

        public SpanEntry OnSite { get; set; } = new();

        public Dictionary<string, int> Events { get; set; } = [];

        public List<string> Confirmed { get; set; } = [];

        public Dictionary<string, List<string>> Details { get; set; } = [];

        public List<ChildEntry> Children { get; set; } = [];

        public List<MeetingEntry> Meetings { get; set; } = [];

        public List<SurveyEntry> Surveys { get; set; } = [];

        public List<RequestEntry> Requests { get; set; } = [];

        public List<EvidenceEntry> Evidence { get; set; } = [];

        public List<FindingEntry> Findings { get; set; } = [];

        public List<JudgementEntry> Judgements { get; set; } = [];

        public DemonstrationInspection Read(Inspection first, DemonstrationCast cast, DateTime now)
        {
            now = now.AddDays(-((7 + (int)now.AddDays(-OnSite.First).DayOfWeek - (int)DayOfWeek.Monday) % 7));
            var today = DateOnly.FromDateTime(now);
            DateOnly Back(int days) => today.AddDays(-days);
            var leads = cast.People.Team.Where(t => t.Part == TeamPart.Lead).Select(t => t.Person).ToList();
            var inspection = first with
            {
                Demonstration = true,
                Stage = Stage,
                Days = new DateRange(Back(OnSite.First), Back(OnSite.Last)),
                People = cast.People,
                Officer = cast.Officer,
                Declarations = [.. cast.People.Team.Select(t => t.Person).Concat(cast.People.Reviewers.Select(r => r.Person)).Select(p => new ConflictDeclaration(p, Back(OnSite.First + 20), null, null))],
                Events = [.. Events.Select(e => new DatedEvent(e.Key, Back(e.Value)))],
                Confirmed = [.. Confirmed.Select(c => new Confirmation(c, Stage, leads[0], now))],
                Details = [.. Details.Select(d => new LetterDetail(d.Key, d.Value))],
                Requests = [.. Requests.Select((r, i) => new InformationRequest(
                    Id(first, 1000 + i), r.Asks, Back(r.Asked), Back(r.Due), [new RequestAnswer(Id(first, 2000 + i), cast.Officer.Person!, now.AddDays(-r.Answered), r.Says, [])], null))],
            };
            return new(
                inspection,
                [.. Evidence.Select(e => new EvidenceItem
                {
                    Id = Id(first, e.Id),
                    Inspection = first.Id,
                    Kind = Enum.Parse<SourceKind>(e.Kind, ignoreCase: true),
                    Author = cast.ByKey[e.By],
                    WrittenAt = Whole(now.AddDays(-e.Day).AddMinutes(e.Id)),
                    Day = Back(e.Day),
                    With = e.With,
                    Where = e.Where,
                    Criterion = e.Criterion,
                    Themes = e.Themes,
                    Text = e.Text,
                })],
                [.. Findings.Select((f, i) => new DraftFinding
                {
                    Id = Id(first, f.Id),
                    Inspection = first.Id,
                    Version = 1,
                    Polarity = Enum.Parse<Polarity>(f.Kind, ignoreCase: true),
                    Criterion = f.Criterion,
                    Text = f.Text,
                    Headline = f.Headline,
                    Evidence = [.. f.Evidence.Select(e => Id(first, e))],
                    Themes = f.Themes,
                    ResponsibleBodies = f.Bodies,
                    Order = i + 1,
                    AgreedBy = f.Agreed ? leads : [],
                })],
                [.. Judgements.Select(j => new Judgement { Inspection = first.Id, About = j.About, Version = 1, Outcome = j.Outcome, Rationale = j.Rationale, Evidence = [.. j.Evidence.Select(e => Id(first, e))] })])
            {
                Sample = Sample(inspection, today, now),
                Meetings = [.. Meetings.Select((m, i) => new Meeting
                {
                    Id = Id(first, 3000 + i),
                    Inspection = first.Id,
                    Version = 0,
                    About = m.About,
                    Starts = Back(m.Day).ToDateTime(new TimeOnly(m.Hour, 0), DateTimeKind.Utc),
                    Ends = Back(m.Day).ToDateTime(new TimeOnly(m.Hour + 1, 0), DateTimeKind.Utc),
                    Where = m.Where,
                    With = m.With,
                    Team = [.. m.Team.Select(t => cast.ByKey[t])],
                    ChangedAt = Whole(now),
                })],
                Surveys = [.. Surveys.Select(s => new SurveyLink
                {
                    Inspection = first.Id,
                    For = Enum.Parse<SurveyAudience>(s.For, ignoreCase: true),
                    Version = 0,
                    Address = s.Address,
                    Opens = Back(s.Opened),
                    Closes = Back(s.Closed),
                    Answers = s.Evidence is { } note ? new SurveyAnswers(s.Answers, Back(s.Closed), Id(first, note)) : null,
                })],
            };
        }

        private TrackedSample? Sample(Inspection inspection, DateOnly today, DateTime now) => Children.Count == 0 ? null : new()
        {
            Inspection = inspection.Id,
            Seed = "exampleshire",
            DrawnAt = inspection.DayOf(TrackedSample.Drawn)?.ToDateTime(new TimeOnly(12, 0), DateTimeKind.Utc) ?? Whole(now),
            By = inspection.Officer!.Person!,
            Lists = [new(ChildListKind.EhcPlans, 2412), new(ChildListKind.SenSupport, 6120)],
            Expires = today.AddDays(180),
            Size = Children.Count,
            Children = [.. Children.Select(c => new TrackedChild(c.Pseudonym, c.Need, c.Phase, Enum.Parse<ChildListKind>(c.Plan, ignoreCase: true), c.Row))],
        };

        private static DateTime Whole(DateTime moment) => new(moment.Ticks - (moment.Ticks % TimeSpan.TicksPerMillisecond), DateTimeKind.Utc);

        /// <summary>The same in every run: made of the inspection's own id, with the marks of a GUID of version 7.</summary>
        private static Guid Id(Inspection inspection, int number) => new($"019a0000-{inspection.Edition}-7000-8000-{number:d12}");
    }

    internal sealed class SpanEntry
    {
        public int First { get; set; }

        public int Last { get; set; }
    }

    internal sealed class ChildEntry
    {
        public string Pseudonym { get; set; } = "";

        public string Need { get; set; } = "";

        public string Phase { get; set; } = "";

        public string Plan { get; set; } = "";

        public int Row { get; set; }
    }

    internal sealed class MeetingEntry
    {
        public string About { get; set; } = "";

        public string With { get; set; } = "";

        public string? Where { get; set; }

        public int Day { get; set; }

        public int Hour { get; set; }

        public List<string> Team { get; set; } = [];
    }

    internal sealed class SurveyEntry
    {
        public string For { get; set; } = "";

        public string Address { get; set; } = "";

        public int Opened { get; set; }

        public int Closed { get; set; }

        public int Answers { get; set; }

        public int? Evidence { get; set; }
    }

    internal sealed class RequestEntry
    {
        public string Asks { get; set; } = "";

        public int Asked { get; set; }

        public int Due { get; set; }

        public int Answered { get; set; }

        public string Says { get; set; } = "";
    }

    internal sealed class EvidenceEntry
    {
        public int Id { get; set; }

        public string Kind { get; set; } = "";

        public string Criterion { get; set; } = "";

        public string By { get; set; } = "";

        public int Day { get; set; }

        public string? With { get; set; }

        public string? Where { get; set; }

        public List<string> Themes { get; set; } = [];

        public string Text { get; set; } = "";
    }

    internal sealed class FindingEntry
    {
        public int Id { get; set; }

        public string Kind { get; set; } = "";

        public string Criterion { get; set; } = "";

        public string? Headline { get; set; }

        public string Text { get; set; } = "";

        public string? Bodies { get; set; }

        public List<int> Evidence { get; set; } = [];

        public List<string> Themes { get; set; } = [];

        public bool Agreed { get; set; }
    }

    internal sealed class JudgementEntry
    {
        public string About { get; set; } = "";

        public string? Outcome { get; set; }

        public string Rationale { get; set; } = "";

        public List<int> Evidence { get; set; } = [];
    }
}
