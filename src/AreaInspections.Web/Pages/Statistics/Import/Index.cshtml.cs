using AreaInspections.Readers.Statistics;
using AreaInspections.Statistics;
using AreaInspections.Store.Statistics;
using AreaInspections.Web.People;
using AreaInspections.Web.Statistics;
using Microsoft.AspNetCore.Mvc;

namespace AreaInspections.Web.Pages.Statistics.Import;

/// <summary>Where an analyst sends a file of statistics, and sees what was imported.</summary>
public sealed class ImportModel(StatisticsStore store, ImportWorks works, UploadSettings settings) : AnalystPage
{
    public int MostMebibytes => settings.MostMebibytes;

    /// <summary>Newest first.</summary>
    public IReadOnlyList<StatisticsRelease> Releases { get; private set; } = [];

    public IReadOnlyList<ImportWork> Open => works.Open;

    public async Task OnGetAsync()
    {
        Releases = await store.Releases(HttpContext.RequestAborted);
        Frame = new("Import statistics") { Crumbs = [new("Home", "/"), new("Your work", ReturnAddress.Start)] };
    }

    public async Task<IActionResult> OnPostAsync(IFormFile? upload)
    {
        var wrong = upload switch
        {
            null => "Choose a file",
            { Length: 0 } => $"{upload.FileName} is empty. Choose a file that holds figures",
            _ when upload.Length > settings.MostBytes => $"{upload.FileName} is larger than {settings.MostMebibytes} MB. Import it on the command line: inspections statistics import",
            _ => null,
        };
        if (wrong is not null)
        {
            Refuse("upload", wrong);
            await OnGetAsync();
            return Page();
        }

        var work = await works.Receive(upload!, HttpContext.RequestAborted);
        return Redirect(AnalystPages.Work(work.Id));
    }

    public static string SourceTitle(StatisticsRelease release) => StatisticsCatalogueReader.Load().Source(release.Source)?.Title ?? release.Source;
}
