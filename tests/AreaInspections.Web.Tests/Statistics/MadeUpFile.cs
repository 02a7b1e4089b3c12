using System.Globalization;
using System.Text;

namespace AreaInspections.Web.Tests.Statistics;

/// <summary>An invented release on the timeliness of EHC plans: England, Devon and Swindon in 2023.</summary>
internal static class MadeUpFile
{
    public const string Name = "timeliness.csv";

    private const string Columns = "time_period,time_identifier,geographic_level,country_code,country_name,region_code,region_name,new_la_code,old_la_code,la_name,breakdown_topic,breakdown,"
        + "plans_issued_den,plans_issued_den_ex,plans_issued_within_20_weeks,plans_issued_20_weeks_ex,pc_plans_issued_within_20_weeks,pc_plans_issued_20_weeks_ex,"
        + "plans_issued_gt_1_year,plans_issued_gt_1_year_ex,pc_plans_issued_gt_1_year,pc_plans_issued_gt_1_year_ex\n";

    /// <param name="devon">Plans of Devon within 20 weeks, of 200.</param>
    public static byte[] Of(int devon = 50) => Encoding.UTF8.GetBytes(string.Concat(
        Columns,
        Row("National,E92000001,England,,,,,", 120),
        Row("Local authority,E92000001,England,E12000009,South West,E10000008,878,Devon", devon),
        Row("Local authority,E92000001,England,E12000009,South West,E06000030,866,Swindon", null)));

    private static string Row(string place, int? within)
    {
        var count = within?.ToString(CultureInfo.InvariantCulture) ?? "x";
        var share = within is { } number ? (number / 2.0).ToString("0.0", CultureInfo.InvariantCulture) : "x";
        return $"2023,Calendar year,{place},All EHC plans issued,All EHC plans issued,200,200,{count},{count},{share},{share},x,x,x,x\n";
    }
}
