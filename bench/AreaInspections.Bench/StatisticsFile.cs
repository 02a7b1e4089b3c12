using System.Globalization;
using System.Text;

namespace AreaInspections.Bench;

/// <summary>
/// A file of the standard of Explore Education Statistics with 1.3 million rows by 31 columns: the published files on EHC plans over and over, each time
/// with later periods, their twelve columns of period, place and breakdown and the first nineteen of figures.
/// </summary>
internal static class StatisticsFile
{
    public const int Rows = 1_300_000;
    public const int Columns = 31;

    private const int Shared = 12;

    private static readonly string[] s_sources = ["timeliness_20_week.csv", "requests.csv", "sen_needs_all_plans.csv"];

    /// <param name="folder">Where the published files lie.</param>
    public static void Write(string folder, string path)
    {
        var timeliness = Lines(folder, s_sources[0]).Select(l => Cells(l)[Shared..]).ToList();
        var rows = s_sources.SelectMany(s => Lines(folder, s)).Select((line, i) => Parts(line, timeliness[i % timeliness.Count])).ToList();
        using var file = new StreamWriter(path, append: false, new UTF8Encoding(false), 1 << 20);
        file.Write("time_period,time_identifier,geographic_level,country_code,country_name,region_code,region_name,new_la_code,old_la_code,la_name,breakdown_topic,breakdown");
        foreach (var figure in FirstFigures(folder))
        {
            file.Write(',');
            file.Write(figure);
        }

        file.Write('\n');
        for (var row = 0; row < Rows; row++)
        {
            var (period, others) = rows[row % rows.Count];
            file.Write(Later(period, row / rows.Count));
            file.Write(others);
            file.Write('\n');
        }
    }

    /// <summary>Names for the columns of figures: those of the file on timeliness, whose figures are taken, then others.</summary>
    private static IEnumerable<string> FirstFigures(string folder) =>
        File.ReadLines(Path.Combine(folder, s_sources[0])).First().Split(',').Skip(Shared).Concat(Enumerable.Range(1, Columns).Select(i => $"figure_{i}")).Take(Columns - Shared);

    private static IEnumerable<string> Lines(string folder, string source) => File.ReadLines(Path.Combine(folder, source)).Skip(1).Where(l => l.Length > 0);

    /// <summary>Period and the other cells of a row: its own breakdown, figures on timeliness so that they fit their columns, then its own figures.</summary>
    private static (string Period, string Others) Parts(string line, List<string> timeliness)
    {
        var cells = Cells(line);
        var all = cells.Take(Shared).Skip(1).Concat(timeliness).Concat(cells.Skip(Shared)).Take(Columns - 1);
        return (cells[0], "," + string.Join(',', all.Select(c => c.Contains(',', StringComparison.Ordinal) ? $"\"{c}\"" : c)));
    }

    private static List<string> Cells(string line)
    {
        var cells = new List<string>();
        var start = 0;
        var quoted = false;
        for (var i = 0; i <= line.Length; i++)
        {
            if (i == line.Length || (line[i] == ',' && !quoted))
            {
                cells.Add(line[start..i].Trim('"'));
                start = i + 1;
            }
            else if (line[i] == '"')
            {
                quoted = !quoted;
            }
        }

        return cells;
    }

    private static string Later(string period, int times)
    {
        var year = int.Parse(period.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture) + (times * 6);
        return period.Length == 4 ? year.ToString(CultureInfo.InvariantCulture) : string.Create(CultureInfo.InvariantCulture, $"{year}{(year + 1) % 100:00}");
    }
}
