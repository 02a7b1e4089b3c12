using System.Collections.Concurrent;
using AreaInspections.Areas;
using AreaInspections.Findings;
using AreaInspections.Frameworks;
using AreaInspections.Inspections;
using AreaInspections.National;
using AreaInspections.Programme;
using AreaInspections.Store.Reports;
using AreaInspections.Web.Experiences;
using AreaInspections.Web.Findings;
using AreaInspections.Web.National;
using AreaInspections.Web.Statistics;

namespace AreaInspections.Web.Publishing;

/// <summary>
/// The whole public record as it was at one version of the store, indexed for pages. Never changes: a page that holds one sees one state from
/// its first line to its last.
/// </summary>
public sealed class PublicRecord
{
    /// <summary>National reports kept; a reader who asks for days at random must not fill the memory.</summary>
    private const int MostReports = 48;

    private readonly ILookup<AreaId, InspectionRecord> _inspections;
    private readonly Dictionary<string, InspectionRecord> _byKey;
    private readonly ILookup<string, FindingFact> _findings;
    private readonly ILookup<string, FindingFact> _byLabel;
    private readonly ILookup<AreaId, ReportVersion> _reports;
    private readonly Dictionary<Guid, ReportVersion> _reportById;
    private readonly ILookup<string, ReportVersion> _reportsBySeries;
    private readonly Dictionary<string, ReportVersion> _reportByHash;
    private readonly Lazy<OfferedFindings> _offered;
    private readonly ConcurrentDictionary<(DateOnly AsAt, string? Edition, CountingRule Rule), Lazy<NationalReport>> _national = new();
    private readonly ConcurrentDictionary<DateOnly, Lazy<ILookup<string, ComputedClaim>>> _claimsOf = new();
    private readonly ConcurrentDictionary<DateOnly, Lazy<ProgrammeStanding>> _programme = new();
    private readonly ConcurrentDictionary<DateOnly, Lazy<IReadOnlyList<ThemePicture>>> _themes = new();

    public PublicRecord(string version, AreaRegister register, NationalRecord national, IReadOnlyList<ReportVersion> reports, PublicStatistics statistics)
    {
        Version = version;
        Register = register;
        National = national;
        Reports = reports;
        Statistics = statistics;
        _inspections = national.Inspections.OrderByDescending(i => i.Start).ToLookup(i => i.Area);
        _byKey = national.Inspections.ToDictionary(i => i.Key, StringComparer.Ordinal);
        _findings = national.Findings.ToLookup(f => f.Inspection, StringComparer.Ordinal);
        _byLabel = national.Findings.OrderByDescending(f => _byKey.GetValueOrDefault(f.Inspection)?.Start).ToLookup(f => f.Label, StringComparer.OrdinalIgnoreCase);
        _reports = reports.Where(r => r.Area is not null).ToLookup(r => r.Area!.Value);
        _reportById = reports.ToDictionary(r => r.Id);
        OverYears = new(this);
        _reportsBySeries = reports.OrderBy(r => r.Version).ToLookup(r => r.Series, StringComparer.Ordinal);
        _offered = new(() => new OfferedFindings(this));
        _reportByHash = reports.ToDictionary(r => r.Sha256, StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>Another text after every change of the store.</summary>
    public string Version { get; }

    public AreaRegister Register { get; }

    public NationalRecord National { get; }

    public Codebook Codebook => National.Codebook;

    /// <summary>Editions of the framework, oldest first.</summary>
    public IReadOnlyList<FrameworkEdition> Editions => National.Editions;

    /// <summary>Every version of every stored report.</summary>
    public IReadOnlyList<ReportVersion> Reports { get; }

    /// <summary>Figures of official statistics, as far as files of them were imported.</summary>
    public PublicStatistics Statistics { get; }

    /// <summary>Numbers about families' accounts that left through the gate; nothing else of accounts comes here.</summary>
    public FamilyFigures Families { get; init; } = FamilyFigures.None;

    /// <summary>What findings can be narrowed by.</summary>
    public OfferedFindings Offered => _offered.Value;

    /// <summary>Whether the words of any report are in the store.</summary>
    public bool HasWords => Reports.Count > 0;

    /// <returns>Newest first; empty where none is on record.</returns>
    public IReadOnlyList<InspectionRecord> InspectionsOf(AreaId area) => [.. _inspections[area]];

    /// <returns>The latest full inspection of the area whose findings are coded; nothing where none is.</returns>
    public InspectionRecord? LatestCoded(AreaId area) => _inspections[area].FirstOrDefault(i => i.Kind == InspectionKind.Full && _findings.Contains(i.Key));

    /// <returns>Nothing where no inspection has the key.</returns>
    public InspectionRecord? Inspection(string key) => _byKey.GetValueOrDefault(key);

    /// <param name="inspection">Key of the inspection.</param>
    /// <returns>In the order of the report; empty where its report is not coded.</returns>
    public IReadOnlyList<FindingFact> FindingsOf(string inspection) => [.. _findings[inspection]];

    /// <returns>The findings that bear the label, of the latest inspection first; more than one where an area was inspected twice under one number.</returns>
    public IReadOnlyList<FindingFact> FindingsLabelled(string label) => [.. _byLabel[label]];

    /// <returns>Every version of every stored report of the area, by series, then version.</returns>
    public IReadOnlyList<ReportVersion> ReportsOf(AreaId area) => [.. _reports[area]];

    /// <param name="inspection">Key of the inspection.</param>
    /// <returns>The current version of its report; nothing where none is stored.</returns>
    public ReportVersion? ReportOf(string inspection) =>
        Inspection(inspection) is { } i ? _reports[i.Area].LastOrDefault(r => r.Current && r.Inspection == inspection) : null;

    /// <returns>Nothing where no report has the id.</returns>
    public ReportVersion? Report(Guid id) => _reportById.GetValueOrDefault(id);

    /// <param name="sha256">Content hash of the file, hexadecimal.</param>
    /// <returns>Nothing where no stored file has it.</returns>
    public ReportVersion? Report(string sha256) => _reportByHash.GetValueOrDefault(sha256);

    /// <param name="series">See <see cref="ReportVersion.Series"/>.</param>
    /// <returns>Oldest first; empty where there is no such report.</returns>
    public IReadOnlyList<ReportVersion> VersionsOf(string series) => [.. _reportsBySeries[series]];

    public FrameworkEdition? Edition(string id) => Editions.FirstOrDefault(e => e.Id == id);

    /// <returns>The name of an outcome code of an edition; "not stated" where no source says what the outcome was.</returns>
    public string OutcomeName(InspectionRecord inspection) => inspection.Outcome is { } code ? Edition(inspection.Edition)?.Outcome(code)?.Name ?? code : "Not stated";

    /// <summary>Where every area stands as at a day and what is due next in it; computed once and kept.</summary>
    public ProgrammeStanding ProgrammeAsAt(DateOnly asAt)
    {
        if (_programme.Count > MostReports)
        {
            _programme.Clear();
        }

        return _programme.GetOrAdd(asAt, day => new(() => ProgrammeStanding.Of(Register.All, National.Inspections, Editions, day))).Value;
    }

    /// <summary>The national picture as at a day; computed once and kept.</summary>
    /// <param name="edition">Absent: the edition of the inspection that began last.</param>
    public NationalReport NationalAsAt(DateOnly asAt, string? edition = null, CountingRule rule = CountingRule.Published)
    {
        if (_national.Count > MostReports)
        {
            _national.Clear();
        }

        return _national.GetOrAdd((asAt, edition, rule), key => new(() => NationalReport.Build(National, key.AsAt, key.Edition, key.Rule))).Value;
    }

    /// <summary>Claims as at the end of each year.</summary>
    public ClaimsOverYears OverYears { get; }

    /// <summary>How common each theme is as at a day, in the order of the codebook; computed once and kept.</summary>
    public IReadOnlyList<ThemePicture> ThemesAsAt(DateOnly day)
    {
        if (_themes.Count > 4)
        {
            _themes.Clear();
        }

        return _themes.GetOrAdd(day, at => new(() =>
        {
            IReadOnlyList<NationalReport> reports = [.. Editions.Where(e => e.From <= at).OrderBy(e => e.From).Select(e => NationalAsAt(at, e.Id))];
            return [.. Codebook.Themes.Select(t => ThemePicture.Of(t, reports))];
        })).Value;
    }

    /// <summary>Claims that count a finding, as at a day, in the order of the national report; of every edition.</summary>
    public IEnumerable<ComputedClaim> ClaimsCounting(FindingFact finding, DateOnly asAt)
    {
        if (_claimsOf.Count > 4)
        {
            _claimsOf.Clear();
        }

        return _claimsOf.GetOrAdd(asAt, day => new(() => Editions
            .Where(e => e.From <= day)
            .SelectMany(e => NationalAsAt(day, e.Id).Claims)
            .SelectMany(c => c.Numerator.SelectMany(a => a.Findings).Select(f => (f.Inspection, f.Label, Claim: c)))
            .ToLookup(x => x.Inspection + "#" + x.Label, x => x.Claim, StringComparer.Ordinal))).Value[finding.Inspection + "#" + finding.Label];
    }
}
