namespace AreaInspections.Experiences;

/// <summary>What an account may be used for. Each is asked for by itself, none is ticked beforehand, and each can be taken back.</summary>
public enum Consent
{
    /// <summary>Inspectors of this local area may read it.</summary>
    Inspectors,

    /// <summary>It is counted in the national picture.</summary>
    Analysis,

    /// <summary>Words of it may be quoted without saying whose they are.</summary>
    Quotation,

    /// <summary>The sender may be asked about it.</summary>
    Contact,
}

/// <summary>Consents as the form spells them.</summary>
public static class Consents
{
    public static string Key(this Consent use) => use switch
    {
        Consent.Inspectors => "inspectors",
        Consent.Analysis => "analysis",
        Consent.Quotation => "quotation",
        _ => "contact",
    };

    /// <returns>Absent where the form has no such consent.</returns>
    public static Consent? Parse(string? key) => Enum.GetValues<Consent>().Where(c => c.Key() == key).Select(c => (Consent?)c).SingleOrDefault();

    public static IReadOnlyList<Consent> Of(Account account) => [.. Enum.GetValues<Consent>().Where(account.Consents)];
}
