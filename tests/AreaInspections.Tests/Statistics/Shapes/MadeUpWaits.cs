using AreaInspections.Tests.Statistics.Workbooks;

namespace AreaInspections.Tests.Statistics.Shapes;

/// <summary>
/// Small waiting list workbooks in the three layouts published so far. Two regions and two boards; service number s of the first has 100·s children waiting and of the
/// second 50·s, a tenth of them in each band of weeks.
/// </summary>
internal static class MadeUpWaits
{
    public const string Speech = "(CYP) Therapy interventions: speech and language";

    /// <summary>Row of England in the tables, whatever the layout.</summary>
    public const int England = 6;

    private static readonly string[] s_services = ["(A) Audiology", "(A) Podiatry", "(CYP) Audiology", Speech, "(CYP) Safeguarding", "(CYP) Community paediatric service"];

    private static readonly (string Sheet, string Title, string Overview)[] s_tables =
    [
        ("Table 4", "Total waiting list by service", "Total waiting list"),
        ("Table 4a", "Number waiting 0-1 weeks (0-7 days) by service", "Waiting 0-1 weeks"),
        ("Table 4b", "Number waiting >1-2 weeks (8-14 days) by service", "Waiting >1-2 weeks"),
        ("Table 4c", "Number waiting >2-4 weeks (15-28 days) by service", "Waiting >2-4 weeks"),
        ("Table 4d", "Number waiting >4-12 weeks (29-84 days) by service", "Waiting >4-12 weeks"),
        ("Table 4e", "Number waiting >12-18 weeks (85-126 days) by service", "Waiting >12-18 weeks"),
        ("Table 4f", "Number waiting >18-52 weeks (127-364 days) by service", "Waiting >18-52 weeks"),
        ("Table 4g", "Number waiting over 52 weeks (over 365 days) by service", "Waiting >52 weeks"),
    ];

    /// <param name="layout">1: types only where they change. 2: a type in each row. 3: with codes, names in capitals.</param>
    public static MadeUpWorkbook Layout(int layout)
    {
        object published = layout switch { 1 => 45_210, 2 => new DateOnly(2023, 10, 12), _ => "12/10/2023" };
        var workbook = new MadeUpWorkbook()
            .Sheet("Cover page", [["Title:", "Community Health Services Waiting Times"], ["Published:", published]])
            .Sheet("Table 3", [["National overview"], [null, .. s_tables.Select(t => t.Overview)], .. s_services.Select((s, i) => (object?[])[s, .. s_tables.Select((_, t) => (object?)Figure(150, i, t))])]);
        for (var t = 0; t < s_tables.Length; t++)
        {
            workbook.Sheet(
                s_tables[t].Sheet,
                [$"{s_tables[t].Title}, August 2023"],
                ["Blanks indicate that no organisation submitted."],
                ["Data are submitted by providers."],
                [],
                [.. Head(layout), .. s_services],
                Row(layout, "National", null, "England", 150, t),
                Row(layout, "Region", "Y58", "South West", 100, t),
                Row(layout, null, "Y56", "London", 50, t),
                Row(layout, "ICB", "QJK", "Devon", 100, t),
                Row(layout, null, "QMF", "North East London", 50, t),
                Row(layout, layout == 1 ? "Organisation" : "Provider", "NNV", "Your Healthcare", 150, t));
        }

        return workbook;
    }

    /// <param name="layout">As of <see cref="Layout"/>.</param>
    /// <param name="service">Counted from 0.</param>
    public static int Column(int layout, int service) => Head(layout).Length + service;

    private static object?[] Head(int layout) => layout switch
    {
        1 => [null, null, null],
        2 => ["Organisation Type", "Organisation Name"],
        _ => ["Organisation Type", "Organisation Code", "Organisation Name"],
    };

    private static object?[] Row(int layout, string? type, string? code, string name, int each, int table)
    {
        var full = type ?? (code!.StartsWith('Y') ? "Region" : "ICB");
        object?[] labels = layout switch
        {
            1 => [null, type == "National" ? null : type, name],
            2 => [full, name],
            _ => [full, code, name == "England" ? name : name.ToUpperInvariant()],
        };
        return [.. labels, .. s_services.Select((_, s) => (object?)Figure(each, s, table))];
    }

    private static int Figure(int each, int service, int table) => each * (service + 1) / (table == 0 ? 1 : 10);
}
