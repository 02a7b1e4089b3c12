var app = WebApplication.CreateBuilder(args).Build();
app.MapGet("/", () => "AreaInspections");
await app.RunAsync();
