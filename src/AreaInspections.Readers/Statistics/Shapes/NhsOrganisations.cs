using AreaInspections.Areas;
using AreaInspections.Statistics;

namespace AreaInspections.Readers.Statistics.Shapes;

/// <summary>Which place an organisation of the health service is, by its type, code and name as workbooks print them. Declared in <c>Statistics/Data</c>.</summary>
internal sealed class NhsOrganisations
{
    private static readonly Lazy<NhsOrganisations> s_loaded = new(() => new NhsOrganisations());

    private readonly Dictionary<string, PlaceLevel?> _types = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, Place> _codes = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, Place> _regions = new(StringComparer.OrdinalIgnoreCase);

    private NhsOrganisations()
    {
        foreach (var row in EmbeddedTable.Open("Statistics/Data/nhs-organisation-types.csv").Rows)
        {
            _types.Add(row["word"], row.Text("level") is { } level ? Enum.Parse<PlaceLevel>(level) : null);
        }

        foreach (var row in EmbeddedTable.Open("Statistics/Data/nhs-organisations.csv").Rows)
        {
            var place = new Place(Enum.Parse<PlaceLevel>(row["level"]), row["gss"]);
            _codes.Add(row["code"], place);
            if (place.Level == PlaceLevel.NhsRegion)
            {
                _regions.Add(row["name"], place);
            }
        }
    }

    public static NhsOrganisations Load() => s_loaded.Value;

    public IEnumerable<string> Types => _types.Keys;

    public bool IsType(string word) => _types.ContainsKey(SheetText.Plain(word));

    /// <summary>Absent for types whose figures are not taken.</summary>
    public PlaceLevel? Level(string type) => _types[SheetText.Plain(type)];

    /// <returns>The place of a board or region by its code; nothing where the code is unknown.</returns>
    public Place? ByCode(string code) => _codes.TryGetValue(code.Trim(), out var place) ? place : null;

    /// <param name="on">A day of the month the figures are of.</param>
    /// <returns>The place; nothing where the name is unknown.</returns>
    public Place? ByName(AreaRegister register, PlaceLevel level, string name, DateOnly on) => level switch
    {
        PlaceLevel.England => SheetText.Same(SheetText.Plain(name), "England") ? Place.England : null,
        PlaceLevel.NhsRegion => _regions.TryGetValue(SheetText.Plain(name), out var region) ? region : null,
        _ => register.FindBoard(SheetText.Plain(name), on) is { } board ? new Place(PlaceLevel.Board, board.Code) : null,
    };
}
