using AreaInspections.Documents.Letters;
using AreaInspections.Findings;
using AreaInspections.Findings.Drafting;
using AreaInspections.Frameworks;
using AreaInspections.Letters;
using AreaInspections.Readers.Letters;
using AreaInspections.Tests.Conduct;

namespace AreaInspections.Tests.Letters;

/// <summary>Letters and reports of a made-up area, as long as real ones and with every kind of thing that real ones hold.</summary>
public static class SampleLetter
{
    private static readonly string[] s_strengths =
    [
        "Health visitors see almost all children at the age of two. They notice early where a child may need help, and they pass on what they know.",
        "The portage team is much valued. Families say that it listens to them, explains what it does and stays in touch until their child has settled in nursery.",
        "Schools and colleges work closely with each other, so that most young people know well before they leave where they will go next.",
    ];

    private static readonly string[] s_weaknesses =
    [
        "Too many education, health and care (EHC) plans are late. Fewer than half are finished within 20 weeks, and many hold advice that is more than a year old.",
        "Waits for speech and language therapy are long and differ from place to place; some families in the north of the area have waited for two years.",
        "Parents and carers do not know where to find out what help there is. The local offer is out of date, and few have heard of it.",
        "Exclusions of pupils who receive SEND support are more frequent than elsewhere. Leaders know this but have not yet agreed what to do.",
    ];

    private static readonly string[] s_improvements =
    [
        "Leaders across the partnership should make sure that EHC plans are finished on time, are of good quality and say plainly what each service will do.",
        "Leaders should shorten waits for therapy and tell families how long they will have to wait.",
        "The partnership should bring the local offer up to date together with parents, carers and young people.",
    ];

    private static readonly string[] s_priorities =
    [
        "Leaders must act urgently to end delays in assessments of autism, so that children and young people get help when they need it.",
        "Leaders must agree who is responsible for children and young people who are out of school, know where they are and make sure that they are safe and taught.",
    ];

    public static LetterFacts Facts { get; } = new(
        new Dictionary<string, string>
        {
            ["area"] = "Ambleford",
            ["date"] = "2 March 2026",
            ["salutation"] = "Ms Officer",
            ["days"] = "12 to 16 January 2026",
            ["between"] = "From 12 to 16 January 2026",
            ["leadName"] = "Olive Lead",
            ["leadTitle"] = "HMI",
            ["teamSize"] = "five",
            ["principalAuthority"] = "Ambleford Council",
            ["healthBodies"] = "NHS Vale of Nowhere clinical commissioning group",
            ["previous"] = "7 to 11 November 2016",
            ["authority"] = "Ambleford Council",
            ["boards"] = "NHS Vale of Nowhere Integrated Care Board (ICB)",
        },
        new Dictionary<string, IReadOnlyList<string>>
        {
            ["addressees"] = ["Lana Officer, Director of Children’s Services, Ambleford Council", "Hari Health, Accountable Officer, NHS Vale of Nowhere", "Nina Nominated, local area nominated officer"],
            ["copies"] = ["Department for Education", "NHS England", "Director of Public Health for Ambleford"],
            ["team"] = ["Olive Lead, HMI, lead inspector, Ofsted", "Carl Care, CQC inspector, lead inspector, CQC", "Mina Member, Ofsted Inspector, Ofsted", "Oona O’Neill-Smythe, HMI, Ofsted", "Quentin Qureshi, children’s services inspector, CQC"],
            ["signatures"] = ["Rita Review, Regional Director, for Ofsted", "Rob Regan, Deputy Chief Inspector, for the CQC"],
            ["background"] = ["Ambleford is made up of one town and many villages. About 4,100 children and young people have an EHC plan.", "Ambleford Council commissions alternative provision for pupils who cannot go to school."],
            ["bodies"] =
            [
                "Ambleford Council; Lana Officer, Director of Children’s Services; www.ambleford.example; Town Hall, High Street, Ambleford",
                "NHS Vale of Nowhere Integrated Care Board; Hari Health, Chief Executive; www.nowhere.example; Vale House, Station Road, Nowhere",
            ],
        });

    /// <summary>Edition with each outcome that it knows.</summary>
    public static IEnumerable<(FrameworkEdition Edition, string Outcome)> All =>
        from id in new[] { "2016", "2023" } let edition = SampleInspection.Edition(id) from outcome in edition.Outcomes select (edition, outcome.Code);

    public static Letter Of(FrameworkEdition edition, string outcome, params IReadOnlyList<DraftFinding> more)
    {
        var priority = edition.Sections.Single(s => s.Polarity == Polarity.Priority).When == outcome;
        return new LetterSources(SampleInspection.Id(1), edition, LetterWordingReader.Load(edition.Id), Facts, [.. Findings(edition, priority), .. more], outcome, 1).Assemble().Value;
    }

    public static LetterSheet Sheet(FrameworkEdition edition, string outcome, LetterMark? mark = null) =>
        LetterSetting.Set(Of(edition, outcome), edition, mark ?? LetterMark.Published, Letterhead.Inspectorates);

    public static IReadOnlyList<DraftFinding> Findings(FrameworkEdition edition, bool priority)
    {
        var letter = edition.Document == "letter";
        var criteria = edition.Criteria.Select(c => c.Id).ToList();
        var findings = new List<DraftFinding>();
        Add(s_strengths, Polarity.Strength);
        Add(s_weaknesses, Polarity.Weakness);
        Add(letter ? [] : s_improvements, Polarity.Improvement);
        Add(priority ? s_priorities : [], Polarity.Priority);
        return findings;

        // In a letter every aspect has some of each; their words differ, so that none is taken for another.
        void Add(string[] texts, Polarity polarity)
        {
            var aspects = letter && polarity is (Polarity.Strength or Polarity.Weakness) ? criteria.Count : 1;
            for (var aspect = 0; aspect < aspects; aspect++)
            {
                for (var i = 0; i < texts.Length; i++)
                {
                    var text = aspect == 0 ? texts[i] : $"{texts[i]} Inspectors saw this again when they looked at {edition.Criteria[aspect].Name.ToLowerInvariant()}.";
                    findings.Add(SampleInspection.Finding(200 + findings.Count, polarity, criteria[aspect], text) with
                    {
                        Headline = i == 0 && aspect == 0 ? $"In short, {char.ToLowerInvariant(texts[i][0])}{texts[i][1..(texts[i].IndexOf('.', StringComparison.Ordinal) + 1)]}" : null,
                        ResponsibleBodies = polarity == Polarity.Priority ? "Ambleford Council and NHS Vale of Nowhere Integrated Care Board" : null,
                        Evidence = [SampleInspection.Id(100 + i)],
                    });
                }
            }
        }
    }
}
