using AreaInspections.Areas;
using AreaInspections.Calendars;
using AreaInspections.Conduct;
using AreaInspections.Conduct.Children;
using AreaInspections.Evidence;
using AreaInspections.Findings;
using AreaInspections.Findings.Drafting;
using AreaInspections.Frameworks;
using AreaInspections.Inspections;
using AreaInspections.Letters;
using AreaInspections.People;
using AreaInspections.Readers.Frameworks;
using AreaInspections.Readers.Letters;

namespace AreaInspections.Tests.Conduct;

/// <summary>An invented inspection at which nothing is missing; a test takes it and changes what it is about.</summary>
public static class SampleInspection
{
    public static readonly DateTime Now = new(2026, 3, 2, 10, 0, 0, DateTimeKind.Utc);

    public static DateOnly Today { get; } = DateOnly.FromDateTime(Now);

    public static Act Act { get; } = new("olive.lead", Now, Today);

    public static Assignment People { get; } = new(
        [
            new("olive.lead", "Olive Lead", "HMI", Inspectorate.Ofsted, TeamPart.Lead),
            new("carl.lead", "Carl Lead", "CQC inspector", Inspectorate.Cqc, TeamPart.Lead),
            new("mina.member", "Mina Member", "Ofsted Inspector", Inspectorate.Ofsted, TeamPart.Member),
        ],
        [
            new("rita.review", "Rita Review", "Regional Director", Inspectorate.Ofsted),
            new("rob.review", "Rob Review", "Deputy Chief Inspector", Inspectorate.Cqc),
        ]);

    /// <summary>Everybody above as people who sign in, and one of each inspectorate beside them.</summary>
    public static IReadOnlyList<Person> Known { get; } =
    [
        .. People.Team.Select(t => Signing(t.Person, t.Name, t.Body, Role.Inspector)),
        .. People.Reviewers.Select(r => Signing(r.Person, r.Name, r.Body, Role.Reviewer)),
        Signing("new.one", "New One", Inspectorate.Ofsted, Role.Inspector),
        Signing("new.two", "New Two", Inspectorate.Cqc, Role.Reviewer),
    ];

    public static FrameworkEdition Edition(string id) => FrameworkReader.Load().Single(e => e.Id == id);

    /// <summary>Ids that are the same in every run.</summary>
    public static Guid Id(int number) => new($"019a0000-0000-7000-8000-{number:d12}");

    public static Inspection Inspection(FrameworkEdition edition) => InspectionChanges.Schedule(Id(1), new AreaId("ambleford"), "Ambleford", edition) with
    {
        Days = new DateRange(new DateOnly(2026, 1, 12), new DateOnly(2026, 1, 16)),
        People = People,
        Officer = new AreaOfficer("Lana Officer", "Head of SEND", "lana.officer"),
        Declarations = [.. People.Team.Select(t => t.Person).Concat(People.Reviewers.Select(r => r.Person)).Select(p => new ConflictDeclaration(p, new DateOnly(2025, 12, 1), null, null))],
        Events = [.. edition.Checks.Select(c => c.Event).OfType<string>().Select(e => new DatedEvent(e, new DateOnly(2026, 1, 12)))],
        Confirmed = [.. edition.Checks.Where(c => c.By is not null).Select(c => new Confirmation(c.Id, "any", "olive.lead", Now))],
        Details =
        [
            new("addressees", ["Director of Children’s Services, Ambleford Council"]), new("copies", ["Department for Education"]), new("principalAuthority", ["Ambleford Council"]),
            new("healthBodies", ["NHS Vale of Nowhere"]), new("previous", ["None"]), new("authority", ["Ambleford Council"]), new("boards", ["NHS Vale of Nowhere"]),
            new("background", ["Ambleford is made up."]), new("bodies", ["Ambleford Council, Town Hall, Ambleford"]),
        ],
    };

    public static EvidenceItem Note(int number, string criterion = "meet", params int[] parents) => new()
    {
        Id = Id(number),
        Inspection = Id(1),
        Parents = [.. parents.Select(Id)],
        Kind = SourceKind.Interview,
        Author = "mina.member",
        WrittenAt = Now.AddMinutes(number),
        Criterion = criterion,
        Text = $"Note {number}: families wait \"too long\".",
    };

    public static DraftFinding Finding(int number, Polarity polarity, string criterion, string text) => new()
    {
        Id = Id(number),
        Inspection = Id(1),
        Version = 1,
        Polarity = polarity,
        Criterion = criterion,
        Text = text,
        Headline = number % 2 == 0 ? $"In short: {text}" : null,
        Evidence = [Id(100)],
        Themes = ["therapy-access"],
        ResponsibleBodies = polarity == Polarity.Priority ? "Ambleford Council" : null,
        Order = number,
        AgreedBy = ["olive.lead", "carl.lead"],
    };

    public static TrackedSample Tracked { get; } = new()
    {
        Inspection = Id(1),
        Seed = "a seed",
        DrawnAt = Now,
        By = "lana.officer",
        Lists = [new(ChildListKind.EhcPlans, 412)],
        Expires = new DateOnly(2026, 9, 2),
        Size = 1,
        Children = [new("Child A", "Hearing impairment", "Secondary", ChildListKind.EhcPlans, 17)],
    };

    public static SurveyLink Survey(SurveyAudience audience) => new()
    {
        Inspection = Id(1),
        For = audience,
        Version = 0,
        Address = "https://surveys.example/ambleford",
        Opens = new DateOnly(2026, 1, 5),
        Closes = new DateOnly(2026, 1, 12),
    };

    public static Meeting Meeting(int number = 700) => new()
    {
        Id = Id(number),
        Inspection = Id(1),
        Version = 0,
        About = "Waits for therapy",
        With = "Two therapists",
        Where = "Town Hall",
        Team = ["olive.lead"],
        ChangedAt = Now,
        Starts = new DateTime(2026, 6, 3, 9, 0, 0, DateTimeKind.Utc),
        Ends = new DateTime(2026, 6, 3, 10, 30, 0, DateTimeKind.Utc),
    };

    /// <summary>Papers with a finding in every section, or in every one that the other outcomes print.</summary>
    public static WorkingPapers Papers(FrameworkEdition edition, bool priority = true)
    {
        var criteria = edition.Document == "letter" ? edition.Criteria.Select(c => c.Id).ToList() : ["right-help"];
        var polarities = edition.Sections.Where(s => s.When is null && s.Polarity is not null).Select(s => s.Polarity!.Value);
        var findings = polarities.SelectMany(p => criteria.Select(c => (p, c))).Select((f, i) => Finding(200 + i, f.p, f.c, $"Finding {i} says one thing. It says another, too.")).ToList();
        if (priority)
        {
            findings.Add(Finding(290, Polarity.Priority, criteria[^1], "Waits for therapy are far too long."));
        }

        var outcome = priority ? edition.Sections.Single(s => s.Polarity == Polarity.Priority).When! : edition.Outcomes[0].Code;
        var papers = new WorkingPapers
        {
            Sample = Tracked,
            Surveys = [.. Enum.GetValues<SurveyAudience>().Select(a => Survey(a))],
            Evidence = new EvidenceThreads([Note(100), Note(101)]),
            Findings = findings,
            Judgements =
            [
                .. edition.Criteria.Select(c => c.Id).Append(Judgement.OfTheWhole).Select(about => new Judgement
                {
                    Inspection = Id(1), Version = 1, About = about, Rationale = "Because of what families said.", Evidence = [Id(100)], Outcome = about == Judgement.OfTheWhole ? outcome : null,
                }),
            ],
        };
        return papers.WithLetter(edition).WithSignatures();
    }

    public static WorkingPapers WithLetter(this WorkingPapers papers, FrameworkEdition edition) =>
        papers with { Letters = [.. papers.Letters, Assembled(papers, edition).Value] };

    public static Result<Letter> Assembled(WorkingPapers papers, FrameworkEdition edition) => new LetterSources(
        Id(1), edition, LetterWordingReader.Load(edition.Id), LetterFactsOf.Of(Inspection(edition), Today), papers.Findings, papers.Outcome!, papers.Letters.Count + 1).Assemble();

    public static WorkingPapers WithSignatures(this WorkingPapers papers) => papers with
    {
        Signatures =
        [
            .. papers.Signatures,
            .. People.Reviewers.Select((r, i) => new Signature(Id(900 + i), Id(1), r.Body, r.Person, r.Name, papers.Letter!.Version, papers.Letter.ContentHash(), Now)),
        ],
    };

    public static Gate Gate(FrameworkEdition edition, WorkingPapers? papers = null, IReadOnlyList<Hold>? holds = null) => new(edition, papers ?? Papers(edition), holds ?? [], Now, Today);

    private static Person Signing(string signIn, string name, Inspectorate body, Role role) =>
        new() { Id = new PersonId(Guid.CreateVersion7()), Name = name, Email = signIn, Body = body == Inspectorate.Ofsted ? Body.Ofsted : Body.Cqc, Roles = [role] };
}
