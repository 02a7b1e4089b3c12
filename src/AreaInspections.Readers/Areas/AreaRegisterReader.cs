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
        var boards = Table("boards.csv")
            .Select(r => new IntegratedCareBoard(r["code"], r["name"], r.Day("from")!.Value, r.Day("until"), r.List("other_names")))
            .ToList();
        var boardNames = boards.ToDictionary(b => b.Code, b => b.Name, StringComparer.Ordinal);
        var codes = Table("area-codes.csv").ToLookup(Area, r => new DatedCode(r["code"], r.Day("from"), r.Day("until")));
        var memberships = Table("area-boards.csv")
            .ToLookup(Area, r => new BoardMembership(r["board"], boardNames[r["board"]], r.Day("from")!.Value, r.Day("until")));
        var successions = Table("area-successions.csv").Select(r => (From: Area(r), To: new AreaId(r["successor"]))).ToList();

        var areas = Table("areas.csv").Select(r => new LocalArea
        {
            Id = Area(r),
            Name = r["name"],
            OtherNames = r.List("other_names"),
            Codes = [.. codes[Area(r)]],
            DfeNumber = r["dfe"],
            OfstedUrn = r.Text("urn"),
            Region = r["region"],
            OfstedRegion = r["ofsted_region"],
            Boards = [.. memberships[Area(r)]],
            Established = r.Day("established"),
            Abolished = r.Day("abolished"),
            Predecessors = successions.Where(s => s.To == Area(r)).Select(s => s.From).ToList(),
            Successors = successions.Where(s => s.From == Area(r)).Select(s => s.To).ToList(),
        }).ToList();
        return new AreaRegister(areas, boards);
    }

    private static IEnumerable<EmbeddedTable.Row> Table(string file) => EmbeddedTable.Open($"Areas/Data/{file}").Rows;

    private static AreaId Area(EmbeddedTable.Row row) => new(row["area"]);
}
