using AreaInspections.Reports;
using AreaInspections.Store.Reports;
using AreaInspections.Web.Reports;
using Microsoft.AspNetCore.Mvc;

namespace AreaInspections.Web.Pages.Reports;

/// <summary>What differs between two versions of a report.</summary>
public sealed class DifferencesModel(ReportStore reports) : ReportPage(reports)
{
    /// <summary>The earlier one of the two; absent where the report has one version only.</summary>
    public ReportVersion? Earlier { get; private set; }

    public ReportVersion Later { get; private set; } = null!;

    /// <summary>Absent where there is nothing to compare with.</summary>
    public ReportDifferences? Differences { get; private set; }

    /// <summary>What of the address was not understood; absent where all was.</summary>
    public string? Ignored { get; private set; }

    public async Task<IActionResult> OnGetAsync(Guid id, [FromQuery] string? with, CancellationToken cancel)
    {
        if (!await Load(id, cancel))
        {
            return NoSuchReport(id);
        }

        var other = Before ?? Versions.FirstOrDefault(v => v.Id != id);
        if (!string.IsNullOrWhiteSpace(with))
        {
            var asked = Guid.TryParse(with, out var given) ? Versions.FirstOrDefault(v => v.Id == given && v.Id != id) : null;
            Ignored = asked is null ? "The version to compare with is not another version of this report and was ignored." : null;
            other = asked ?? other;
        }

        Later = Version;
        if (other is not null && await Store.Find(other.Id, cancel) is { } stored)
        {
            var forward = other.Version < Version.Version;
            (Earlier, Later) = forward ? (other, Version) : (Version, other);
            Differences = forward ? ReportDifferences.Between(stored.Report, Report) : ReportDifferences.Between(Report, stored.Report);
        }

        Frame = new($"{Name}: what changed between versions{VersionName}") { Crumbs = Crumbs(below: true), Part = "reports", SchemaType = "Report" };
        return Page();
    }
}
