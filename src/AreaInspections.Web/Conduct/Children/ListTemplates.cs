using System.Text;
using AreaInspections.Conduct;
using AreaInspections.Conduct.Children;

namespace AreaInspections.Web.Conduct.Children;

/// <summary>Empty lists to fill in: the names of the columns, as a spreadsheet opens them.</summary>
internal static class ListTemplates
{
    public static void MapListTemplates(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/children/ehc-plans.csv", () => Template(ChildListKind.EhcPlans, "ehc-plans.csv")).Needs(Sight.Area | Sight.Team | Sight.Review);
        routes.MapGet("/children/sen-support.csv", () => Template(ChildListKind.SenSupport, "sen-support.csv")).Needs(Sight.Area | Sight.Team | Sight.Review);
    }

    private static IResult Template(ChildListKind kind, string name) =>
        Results.Bytes([.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(string.Join(',', ChildColumn.Of(kind)) + "\r\n")], "text/csv; charset=utf-8", name);
}
