using AreaInspections.Findings;
using AreaInspections.Statistics.Comparison;

namespace AreaInspections.National;

/// <summary>
/// The words claims are written in: ours, for a reader who does not know the field. Official wording of outcomes and criteria stands with
/// the framework editions. What is not listed here falls back on the codebook's name or the code itself.
/// </summary>
internal static class ClaimWording
{
    private static readonly Dictionary<string, Subject> Themes = new(StringComparer.Ordinal)
    {
        ["therapy-access"] = new("access to therapy services"),
        ["neurodevelopmental-pathway"] = new("assessment and diagnosis of autism and ADHD"),
        ["mental-health"] = new("support for mental health and emotional well-being"),
        ["paediatrics-and-specialist-health"] = new("community paediatrics and other specialist health services", true),
        ["support-while-waiting"] = new("support for families while they wait"),
        ["ehc-timeliness"] = new("the timeliness of EHC assessments and plans"),
        ["ehc-quality"] = new("the quality of EHC plans"),
        ["annual-reviews"] = new("annual reviews of EHC plans", true),
        ["exclusion"] = new("the handling of exclusion and suspension"),
        ["attendance-and-missing-education"] = new("attendance and the oversight of children missing education"),
        ["leadership-and-governance"] = new("leadership, strategy and governance"),
        ["data-and-evaluation"] = new("the use of data and evaluation of impact"),
        ["co-production"] = new("co-production with children, young people and families"),
        ["communication-and-confidence"] = new("communication with families and their confidence in services"),
        ["local-offer-and-information"] = new("the local offer and other information for families"),
        ["early-identification"] = new("early identification of need"),
        ["health-visiting"] = new("health visiting and the healthy child programme"),
        ["mainstream-sen-support"] = new("SEN support and inclusion in mainstream settings"),
        ["multi-agency-working"] = new("joint working and information sharing between agencies"),
        ["sufficiency-and-placements"] = new("the sufficiency of specialist places and of transport"),
        ["equipment-and-nursing"] = new("equipment, nursing and continence services", true),
        ["transition-to-adulthood"] = new("preparation for adulthood and the move to adult services"),
        ["post-16"] = new("provision and employment for young people over 16"),
        ["statutory-health-and-care-officers"] = new("the work of the designated clinical, medical and social care officers"),
        ["disputes"] = new("mediation, tribunals and complaints", true),
        ["vulnerable-groups"] = new("support for vulnerable groups"),
        ["acquired-brain-injury-and-hidden-disability"] = new("support for acquired brain injury and other hidden or rare disability"),
    };

    private static readonly Dictionary<string, Subject> Subtypes = new(StringComparer.Ordinal)
    {
        ["waiting"] = new("the wait for therapy"),
        ["contact"] = new("the amount of contact with therapists"),
        ["quality"] = new("the quality of therapy once received"),
        ["offer"] = new("what therapy is offered"),
    };

    private static readonly Dictionary<string, string> Phases = new(StringComparer.Ordinal)
    {
        ["early-years"] = "the early years",
        ["primary"] = "the primary years",
        ["secondary"] = "the secondary years",
        ["post-16"] = "ages 16 to 18",
        ["post-19"] = "ages 19 to 25",
    };

    /// <summary>By edition and code.</summary>
    private static readonly Dictionary<string, string> Clauses = new(StringComparer.Ordinal)
    {
        ["2016/noStatementRequired"] = "no written statement of action was required",
        ["2016/statementRequired"] = "a written statement of action was required",
        ["2023/typicallyPositive"] = "arrangements typically led to positive experiences and outcomes",
        ["2023/inconsistent"] = "experiences and outcomes were inconsistent",
        ["2023/systemicFailings"] = "inspectors found widespread or systemic failings",
    };

    public static Subject Theme(string id, Codebook codebook) =>
        Themes.TryGetValue(id, out var subject) ? subject : new(Wording.LowerFirst(codebook.Find(id)?.Name ?? Plain(id)));

    public static Subject Subtype(string id) => Subtypes.TryGetValue(id, out var subject) ? subject : new("therapy: " + Plain(id));

    public static string Phase(string id) => Phases.TryGetValue(id, out var name) ? name : Plain(id);

    /// <summary>An outcome as it stands in a sentence.</summary>
    public static string Clause(string edition, OutcomeName outcome) =>
        Clauses.TryGetValue($"{edition}/{outcome.Code}", out var clause) ? clause : $"the outcome was “{outcome.Name}”";

    /// <summary>"in the South West", "in London".</summary>
    public static string InRegion(string region) => region is "London" ? "in London" : $"in the {region}";

    public static string UpperFirst(string words) => Wording.UpperFirst(words);

    private static string Plain(string id) => id.Replace('-', ' ');
}

/// <summary>What a sentence is about, in lower case as it stands within one.</summary>
internal readonly record struct Subject(string Words, bool Plural = false)
{
    public string Were => Plural ? "were" : "was";
}
