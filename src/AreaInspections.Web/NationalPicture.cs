using AreaInspections.Hosting;
using AreaInspections.National;
using AreaInspections.Store.Inspections;

namespace AreaInspections.Web;

/// <summary>The national report as at a day, from what the store holds now.</summary>
public sealed class NationalPicture(RecordStore records, TimeProvider time)
{
    private static readonly TimeZoneInfo s_england = TimeZoneInfo.FindSystemTimeZoneById("Europe/London");

    /// <summary>The day it is in England.</summary>
    public DateOnly Today => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(time.GetUtcNow(), s_england).DateTime);

    /// <summary>As people in England write dates.</summary>
    public static string British(DateOnly date) => date.ToString("d MMMM yyyy", System.Globalization.CultureInfo.InvariantCulture);

    /// <param name="edition">Absent: the edition of the inspection that began last.</param>
    public async Task<NationalReport> Report(DateOnly asAt, string? edition, CancellationToken cancel) =>
        NationalReport.Build(await Record(cancel), asAt, edition, CountingRule.Published);

    public Task<NationalRecord> Record(CancellationToken cancel) => SeededStore.NationalRecord(records, cancel);
}
