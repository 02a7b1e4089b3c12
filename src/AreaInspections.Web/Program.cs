using AreaInspections.Hosting;
using AreaInspections.Store;
using AreaInspections.Web.Api;
using AreaInspections.Web.Conduct;
using AreaInspections.Web.Demonstration;
using AreaInspections.Web.Experiences;
using AreaInspections.Web.People;
using AreaInspections.Web.People.Access;
using AreaInspections.Web.Publishing;
using AreaInspections.Web.Statistics;

var builder = WebApplication.CreateBuilder(args);
builder.WebHost.UseStaticWebAssets();
builder.Logging.AddFilter("Microsoft.AspNetCore", LogLevel.Warning);
builder.Logging.AddFilter("Microsoft.AspNetCore.DataProtection", LogLevel.Error); // docs/operations.md says how the keys are encrypted
var opened = await SeededStore.Open(StoreSettings.From(builder.Configuration), TimeProvider.System, "web host", CancellationToken.None);
if (!opened.Succeeded)
{
    foreach (var problem in opened.Problems)
    {
        await Console.Error.WriteLineAsync($"{problem.Sentence} ({problem.Code})");
    }

    return 1;
}

builder.Services.AddSingleton(TimeProvider.System);
builder.Services.AddInspectionsStore(opened.Value);
builder.Services.AddPublicSite(builder.Configuration);
builder.Services.AddSignIn(builder.Configuration);
builder.Services.AddConduct(builder.Configuration);
builder.Services.AddExperiences();
builder.Services.AddApi();
builder.Services.AddRazorPages(options => PublicAnswer.MarkPages(options.Conventions));
builder.Services.AddAnalystPages(builder.Configuration);

var app = builder.Build();
if (await DemonstrationPeople.Make(app.Services, CancellationToken.None) is { Count: > 0 } refusals)
{
    foreach (var problem in refusals)
    {
        await Console.Error.WriteLineAsync($"{problem.Sentence} ({problem.Code})");
    }

    return 1;
}

app.UsePublicSite();
await app.RunAsync();
return 0;

/// <summary>Named so that tests can start the host.</summary>
public partial class Program;
