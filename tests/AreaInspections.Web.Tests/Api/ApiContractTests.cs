using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace AreaInspections.Web.Tests.Api;

[Collection(typeof(ReportedSite))]
public class ApiContractTests(ReportedHost host)
{
    [Fact]
    public async Task Every_path_answers_its_example_as_its_schema_says()
    {
        ReportedHost.Require();
        var contract = await ApiContract.Of(host.CreateClient());

        var faults = new List<string>();
        foreach (var (path, operation) in contract.Operations)
        {
            faults.AddRange(await contract.Faults(operation, ApiContract.Example(path, operation), "200"));
        }

        contract.Operations.Count().ShouldBe(18);
        contract.Checked.ShouldBeGreaterThan(5_000);
        faults.ShouldBeEmpty();
    }

    [Fact]
    public async Task Every_parameter_is_understood_with_its_example_and_refused_with_nonsense()
    {
        ReportedHost.Require();
        var contract = await ApiContract.Of(host.CreateClient());

        var (faults, asked) = (new List<string>(), 0);
        foreach (var (path, operation) in contract.Operations)
        {
            foreach (var parameter in ApiContract.Parameters(operation, "query"))
            {
                var at = $"{ApiContract.Example(path, operation)}?{parameter.GetProperty("name")}=";
                faults.AddRange(await contract.Faults(operation, at + Uri.EscapeDataString(parameter.GetProperty("example").ToString()), "200"));
                faults.AddRange(await contract.Faults(operation, at + new string('<', 300), "400"));
                asked++;
            }
        }

        asked.ShouldBeGreaterThan(40);
        faults.ShouldBeEmpty();
    }

    [Fact]
    public async Task What_is_not_there_is_told_as_the_document_says()
    {
        ReportedHost.Require();
        var contract = await ApiContract.Of(host.CreateClient());
        var named = contract.Operations.Where(o => ApiContract.Parameters(o.Operation, "path").Any()).ToList();

        var faults = new List<string>();
        foreach (var (path, operation) in named)
        {
            var unknown = ApiContract.Parameters(operation, "path").Aggregate(path, (at, p) => at.Replace($"{{{p.GetProperty("name")}}}", "<script>", StringComparison.Ordinal));
            faults.AddRange(await contract.Faults(operation, unknown, "404"));
        }

        named.Count.ShouldBe(10);
        faults.ShouldBeEmpty();
    }

    [Fact]
    public async Task Every_address_under_api_is_in_the_document_and_says_what_it_does()
    {
        var contract = await ApiContract.Of(host.CreateClient());
        var mapped = host.Services.GetServices<EndpointDataSource>().SelectMany(s => s.Endpoints).OfType<RouteEndpoint>()
            .Select(e => (Path: "/" + e.RoutePattern.RawText!.TrimStart('/'), e.Metadata)).Where(e => e.Path.StartsWith("/api/", StringComparison.Ordinal) && e.Metadata.GetMetadata<IExcludeFromDescriptionMetadata>() is null)
            .Select(e => e.Path).Distinct().ToList();

        mapped.ShouldBe(contract.Operations.Select(o => o.Path), ignoreOrder: true);
        contract.Operations.ShouldAllBe(o => o.Operation.GetProperty("summary").GetString()!.Length > 10);
        contract.Document.GetProperty("openapi").GetString()!.ShouldStartWith("3.1");
        contract.Operations.SelectMany(o => o.Operation.GetProperty("parameters").EnumerateArray()).Where(p => p.EnumerateObject().Count(m => m.Name is "description" or "example") < 2).ShouldBeEmpty();
    }
}
