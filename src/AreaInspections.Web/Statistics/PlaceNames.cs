using AreaInspections.Areas;
using AreaInspections.Statistics;
using AreaInspections.Statistics.Comparison;

namespace AreaInspections.Web.Statistics;

/// <summary>Places and symbols as tables and programs get them.</summary>
internal static class PlaceNames
{
    /// <returns>Nothing where the register does not know the place.</returns>
    public static string? Of(AreaRegister register, Place place) => place.Level switch
    {
        PlaceLevel.England => "England",
        PlaceLevel.Region => EnglishRegions.NameOf(place.Code),
        PlaceLevel.LocalArea => register.Find(place.Area!.Value)?.PlainName,
        PlaceLevel.Board => register.Boards.FirstOrDefault(b => b.Code == place.Code)?.Name,
        _ => null,
    };

    /// <returns>As printed, "blank" for an empty cell; nothing where there is a number.</returns>
    public static string? Symbol(Figure figure) => figure.Symbol switch
    {
        null => null,
        AreaInspections.Statistics.Symbol.Blank => "blank",
        { } symbol => symbol.Printed() is { Length: > 0 } printed ? printed : "none",
    };
}
