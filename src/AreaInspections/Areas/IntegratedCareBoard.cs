namespace AreaInspections.Areas;

/// <summary>An integrated care board: the NHS body that commissions health services for one or more local areas, from 1 July 2022.</summary>
/// <param name="Code">GSS code, E54…</param>
/// <param name="Name">"NHS … Integrated Care Board".</param>
/// <param name="From">First day, included.</param>
/// <param name="Until">First day on which it was no more; absent while it exists.</param>
/// <param name="OtherNames">Short names in use beside the one without "NHS" and "Integrated Care Board" ("BSW").</param>
public sealed record IntegratedCareBoard(string Code, string Name, DateOnly From, DateOnly? Until, IReadOnlyList<string> OtherNames)
{
    public bool ExistsOn(DateOnly date) => date >= From && (Until is null || date < Until);
}
