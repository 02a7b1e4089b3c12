using AreaInspections.Areas;

namespace AreaInspections.Readers.Areas;

/// <summary>The register of local areas and integrated care boards from the tables kept beside this reader (<c>Areas/Data</c>).</summary>
public static class AreaRegisterReader
{
    private static readonly Lazy<AreaRegister> s_register = new(Read);

    /// <summary>The register; read once.</summary>
    public static AreaRegister Load() => s_register.Value;

    private static AreaRegister Read()
    {
        var boards = new List<IntegratedCareBoard>();
        var boardNames = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var row in Table("boards.csv"))
        {
            boards.Add(new IntegratedCareBoard(row["code"], row["name"], row.Day("from"), row.MaybeDay("until"), row.List("other_names")));
            boardNames.Add(row["code"], row["name"]);
        }

        var codes = ByArea(Table("area-codes.csv"), "area", r => new DatedCode(r["code"], r.MaybeDay("from"), r.MaybeDay("until")));
        var memberships = ByArea(
            Table("area-boards.csv"),
            "area",
            r => new BoardMembership(r["board"], boardNames[r["board"]], r.Day("from"), r.MaybeDay("until")));
        var successions = Table("area-successions.csv");
        var predecessors = ByArea(successions, "successor", r => r["area"]);
        var successors = ByArea(successions, "area", r => r["successor"]);

        var areas = new List<LocalArea>();
        foreach (var row in Table("areas.csv"))
        {
            var id = row["area"];
            areas.Add(new LocalArea
            {
                Id = new AreaId(id),
                Name = row["name"],
                OtherNames = row.List("other_names"),
                Codes = codes[id],
                DfeNumber = row["dfe"],
                OfstedUrn = row.Text("urn"),
                Region = row["region"],
                OfstedRegion = row["ofsted_region"],
                Boards = memberships.GetValueOrDefault(id) ?? [],
                Established = row.MaybeDay("established"),
                Abolished = row.MaybeDay("abolished"),
                Predecessors = Ids(predecessors.GetValueOrDefault(id)),
                Successors = Ids(successors.GetValueOrDefault(id)),
            });
        }

        return new AreaRegister(areas, boards);
    }

    private static List<EmbeddedTable.Row> Table(string file) => EmbeddedTable.Open($"Areas/Data/{file}").Rows;

    private static Dictionary<string, List<T>> ByArea<T>(List<EmbeddedTable.Row> rows, string column, Func<EmbeddedTable.Row, T> read)
        where T : class
    {
        var groups = new Dictionary<string, List<T>>(StringComparer.Ordinal);
        foreach (var row in rows)
        {
            if (!groups.TryGetValue(row[column], out var group))
            {
                groups.Add(row[column], group = []);
            }

            group.Add(read(row));
        }

        return groups;
    }

    private static AreaId[] Ids(List<string>? ids) => ids is null ? [] : Array.ConvertAll(ids.ToArray(), id => new AreaId(id));
}
