namespace AreaInspections.Statistics.Comparison;

/// <summary>Codes of the nine regions of the Office for National Statistics.</summary>
public static class EnglishRegions
{
    private static readonly Dictionary<string, string> s_codes = new(StringComparer.OrdinalIgnoreCase)
    {
        ["North East"] = "E12000001",
        ["North West"] = "E12000002",
        ["Yorkshire and The Humber"] = "E12000003",
        ["East Midlands"] = "E12000004",
        ["West Midlands"] = "E12000005",
        ["East of England"] = "E12000006",
        ["London"] = "E12000007",
        ["South East"] = "E12000008",
        ["South West"] = "E12000009",
    };

    /// <param name="name">As the register of areas has it, see <see cref="Areas.LocalArea.Region"/>.</param>
    /// <returns>Nothing where no region is called so.</returns>
    public static Place? Find(string name) => s_codes.TryGetValue(name, out var code) ? new Place(PlaceLevel.Region, code) : null;

    /// <returns>Name of the region with this code; nothing where there is none.</returns>
    public static string? NameOf(string code) => s_codes.FirstOrDefault(r => r.Value == code).Key;
}
