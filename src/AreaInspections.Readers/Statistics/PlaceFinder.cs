using AreaInspections.Areas;
using AreaInspections.Statistics;

namespace AreaInspections.Readers.Statistics;

/// <summary>What the cells that say where a row speaks of came to.</summary>
/// <param name="Place">Absent where it is none that figures are kept for.</param>
internal sealed record FoundPlace(Place? Place)
{
    /// <summary>The code the row gives, where the area no longer has it; absent otherwise.</summary>
    public string? RetiredCode { get; init; }

    /// <summary>Name and code of an area or region that is not in the register; absent where it is, or none was meant.</summary>
    public string? Unknown { get; init; }

    /// <summary>A level that the standard has but for which nothing is kept; absent otherwise.</summary>
    public string? OtherLevel { get; init; }

    /// <summary>A word that is no level; absent otherwise.</summary>
    public string? NoLevel { get; init; }

    /// <summary>Where number and code speak of different areas; absent where they agree.</summary>
    public string? Disagreement { get; init; }
}

/// <summary>Finds places by level, codes, numbers and names. The DfE number outlives codes, so it is looked at first.</summary>
internal sealed class PlaceFinder
{
    /// <summary>Levels of the standard for which nothing is kept.</summary>
    private static readonly HashSet<string> s_otherLevels = new(StringComparer.OrdinalIgnoreCase)
    {
        "Local authority district", "Parliamentary constituency", "School", "Provider", "Institution", "Ward", "MAT", "Sponsor", "Planning area", "Opportunity area",
        "English devolved area", "Local skills improvement plan area", "Local enterprise partnership", "RSC region", "Mayoral combined authority", "Police force area", "PFA", "Country",
    };

    private readonly AreaRegister _register;
    private readonly Dictionary<string, LocalArea> _byNumber = new(StringComparer.Ordinal);

    public PlaceFinder(AreaRegister register)
    {
        _register = register;
        foreach (var area in register.All)
        {
            _byNumber.TryAdd(area.DfeNumber, area);
        }
    }

    /// <returns>The level a word means; nothing where it is another or none.</returns>
    public static PlaceLevel? Level(string word) => word.Trim().ToUpperInvariant() switch
    {
        "NATIONAL" or "COUNTRY" => PlaceLevel.England,
        "REGIONAL" or "REGION" => PlaceLevel.Region,
        "LOCAL AUTHORITY" or "LOCAL_AUTHORITY" or "LA" => PlaceLevel.LocalArea,
        _ => null,
    };

    /// <param name="level">As printed; absent where every row is of <paramref name="everywhere"/>.</param>
    /// <param name="on">Day by which areas of one name are told apart.</param>
    public FoundPlace Find(string? level, PlaceLevel everywhere, string regionCode, string areaCode, string areaNumber, string areaName, DateOnly on)
    {
        if (level is not null && Level(level) is null)
        {
            return s_otherLevels.Contains(level.Trim()) ? new(null) { OtherLevel = level.Trim() } : new(null) { NoLevel = level };
        }

        return (level is null ? everywhere : Level(level)!.Value) switch
        {
            PlaceLevel.England => new(Place.England),
            PlaceLevel.Region => IsRegion(regionCode.Trim()) ? new(new Place(PlaceLevel.Region, regionCode.Trim())) : new(null) { Unknown = $"region {Named(regionCode, "", "")}" },
            _ => Area(areaCode.Trim(), areaNumber.Trim(), areaName.Trim(), on),
        };
    }

    /// <returns>The code, where an area had it and no longer has; otherwise nothing.</returns>
    public string? Retired(string? code) => code?.Trim() is { } printed && _register.ByCode(printed) is { } area && !string.Equals(area.Codes[^1].Code, printed, StringComparison.OrdinalIgnoreCase) ? printed : null;

    private FoundPlace Area(string code, string number, string name, DateOnly on)
    {
        var byNumber = _byNumber.GetValueOrDefault(number);
        var byCode = code.Length > 0 ? _register.ByCode(code) : null;
        var area = byNumber ?? byCode ?? (code.Length == 0 && number.Length == 0 && name.Length > 0 ? _register.ByName(name, on) : null);
        if (area is null)
        {
            return new(null) { Unknown = Named(name, code, number) };
        }

        return new(Place.Of(area.Id))
        {
            RetiredCode = byCode == area ? Retired(code) : null,
            Disagreement = byNumber is not null && byCode is not null && byNumber != byCode ? Named(name, code, number) : null,
        };
    }

    private static bool IsRegion(string code) =>
        code.Length == 9 && (code.StartsWith("E12", StringComparison.Ordinal) || code.StartsWith("E13", StringComparison.Ordinal));

    private static string Named(string name, string code, string number)
    {
        var codes = string.Join(", ", new[] { code, number }.Where(c => c.Length > 0));
        return codes.Length == 0 ? name : name.Length == 0 ? codes : $"{name} ({codes})";
    }
}
