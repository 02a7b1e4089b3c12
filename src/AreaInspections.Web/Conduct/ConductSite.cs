using AreaInspections.Conduct;
using AreaInspections.Documents.Letters;
using AreaInspections.Readers.Findings;
using AreaInspections.Web.Conduct.Children;
using AreaInspections.Web.Conduct.Evidence;
using AreaInspections.Web.Conduct.Files;
using AreaInspections.Web.Conduct.Letters;
using AreaInspections.Web.Conduct.Meetings;
using AreaInspections.Web.People.Access;

namespace AreaInspections.Web.Conduct;

/// <summary>What pages of inspections under way need, and their endpoints that are no pages.</summary>
internal static class ConductSite
{
    public static IServiceCollection AddConduct(this IServiceCollection services, IConfiguration configuration) => services
        .AddSingleton<ConductRules>()
        .AddSingleton<EvidenceIntake>()
        .AddHostedService<SampleErasure>()
        .AddSingleton(_ => new EvidenceSearch(ThemeSuggestions.Lexicon()))
        .AddSingleton(new ChromiumPdf(configuration["Documents:Chromium"] ?? ChromiumPdf.Find(Environment.GetEnvironmentVariable("PATH")), TimeSpan.FromMinutes(1)))
        .AddSingleton(provider => new UploadParts(UploadParts.FolderOf(configuration), provider.GetRequiredService<TimeProvider>()));

    public static void MapConduct(this IEndpointRouteBuilder routes)
    {
        var about = routes.MapGroup(WorkLinks.Inspections + "/{inspection:guid}");
        about.MapExport();
        about.MapFiles();
        about.MapEvidenceItems();
        about.MapLetterFiles();
        about.MapListTemplates();
        about.MapMeetings();
        routes.MapJournalWorker();
    }

    /// <summary>Only for people who may see at least one of these of the inspection the route names; see <see cref="NeedsSightAttribute"/>.</summary>
    public static T Needs<T>(this T endpoint, Sight sight)
        where T : IEndpointConventionBuilder => endpoint.WithMetadata(new NeedsSightAttribute(sight));
}
