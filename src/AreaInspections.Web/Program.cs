using AreaInspections.Hosting;
using AreaInspections.Store;
using AreaInspections.Web;

var builder = WebApplication.CreateBuilder(args);
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
builder.Services.AddSingleton<NationalPicture>();
builder.Services.AddRazorPages();

var app = builder.Build();
app.UseMiddleware<SecurityHeaders>();
app.UseStatusCodePagesWithReExecute("/problem", "?status={0}");
app.UseExceptionHandler("/problem");
app.UseStaticFiles();
app.MapRazorPages();
await app.RunAsync();
return 0;

/// <summary>Named so that tests can start the host.</summary>
public partial class Program;
