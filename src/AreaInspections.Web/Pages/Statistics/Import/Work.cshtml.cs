using AreaInspections.Web.Publishing;
using AreaInspections.Web.Statistics;
using Microsoft.AspNetCore.Mvc;

namespace AreaInspections.Web.Pages.Statistics.Import;

/// <summary>One uploaded file: being read, waiting for a word, being imported, done.</summary>
public sealed class WorkModel(ImportWorks works) : AnalystPage
{
    /// <summary>Seconds after which a page about work under way asks again.</summary>
    private const int Again = 2;

    public ImportWork Work { get; private set; } = null!;

    /// <summary>As it stood when the page was asked for; the same from the first line of the page to the last.</summary>
    public ImportStatus Status { get; private set; } = null!;

    public string Heading => Status.Stage switch
    {
        ImportStage.Screening => "Reading the file",
        ImportStage.Screened => "What importing would do",
        ImportStage.Importing => "Importing",
        ImportStage.Imported => "Imported",
        ImportStage.AlreadyThere => "Imported before",
        ImportStage.Discarded => "Not imported",
        _ => "The file cannot be imported",
    };

    public IActionResult OnGet(Guid id)
    {
        if (works.Find(id) is not { } work)
        {
            return Gone();
        }

        (Work, Status) = (work, work.Status);
        Frame = new($"{Heading}: {work.File}") { Crumbs = [new("Home", "/"), new("Import statistics", AnalystPages.Import)], Refresh = Status.UnderWay ? Again : null };
        return Page();
    }

    public IActionResult OnPostConfirm(Guid id) => On(id, work => works.Confirm(work, Me.Person.Email));

    public IActionResult OnPostDiscard(Guid id) => On(id, ImportWorks.Discard);

    private IActionResult On(Guid id, Action<ImportWork> act)
    {
        if (works.Find(id) is not { } work)
        {
            return Gone();
        }

        act(work);
        return Redirect(AnalystPages.Work(id));
    }

    private static MissingResult Gone() => Missing("There is no such upload.", "Files wait for a day and not beyond a restart of the server. Send it again.", new Crumb("Import statistics", AnalystPages.Import));
}
