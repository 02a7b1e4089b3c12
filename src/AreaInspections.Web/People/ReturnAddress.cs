namespace AreaInspections.Web.People;

/// <summary>Where somebody goes on after signing in: a page of this site, never another's.</summary>
internal static class ReturnAddress
{
    public const string Key = "return";

    /// <summary>What people come to when they asked for nothing.</summary>
    public const string Start = "/your-work";

    /// <returns>The address where it is a path of this site and not one of signing in or out; otherwise the start.</returns>
    public static string Checked(string? address) => address is ['/', ..] && !address.StartsWith("//", StringComparison.Ordinal) && !address.StartsWith("/\\", StringComparison.Ordinal)
        && !address.Any(char.IsControl) && !address.StartsWith("/sign-", StringComparison.Ordinal)
        ? address
        : Start;

    public static string With(string page, string? address) => Checked(address) is var good && good == Start ? page : $"{page}?{Key}={Uri.EscapeDataString(good)}";
}
