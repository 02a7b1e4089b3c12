using AreaInspections.Areas;

namespace AreaInspections.People;

/// <summary>
/// The area that demonstrations take place in. It does not exist, is never in the register of areas, and so is never listed, counted or claimed about.
/// </summary>
public static class DemonstrationArea
{
    public static LocalArea Area { get; } = new()
    {
        Id = new AreaId("exampleshire"),
        Name = "Exampleshire (demonstration)",
        Codes = [new DatedCode("E00000000", null, null)],
        DfeNumber = "000",
        Region = "Nowhere",
        OfstedRegion = "Nowhere",
    };
}
