namespace AreaInspections.Statistics;

/// <summary>
/// What statistical publications print where a number is missing. The same letter means different things to different publishers, so what it means is
/// declared with the source (<see cref="StatisticsSource.Meanings"/>); the symbol itself is kept from the file to the page.
/// </summary>
public enum Symbol
{
    /// <summary>An empty cell.</summary>
    Blank,

    /// <summary><c>z</c></summary>
    Z,

    /// <summary><c>x</c></summary>
    X,

    /// <summary><c>c</c></summary>
    C,

    /// <summary><c>low</c></summary>
    Low,

    /// <summary><c>k</c></summary>
    K,

    /// <summary><c>u</c></summary>
    U,

    /// <summary><c>:</c></summary>
    Colon,

    /// <summary><c>~</c></summary>
    Tilde,

    /// <summary><c>.</c>, also <c>..</c></summary>
    Dot,

    /// <summary><c>*</c></summary>
    Star,

    /// <summary><c>-</c></summary>
    Dash,

    /// <summary><c>NA</c>, also <c>N/A</c></summary>
    NotAvailableText,

    /// <summary>No row or cell stands where one of this kind would; nothing was printed.</summary>
    NoRow,
}

/// <summary>What a missing number means.</summary>
public enum Absence
{
    /// <summary>There can be no such number.</summary>
    NotApplicable,

    /// <summary>The number was not collected or is not available.</summary>
    NotAvailable,

    /// <summary>Withheld because it could tell about single children.</summary>
    Suppressed,

    /// <summary>Not zero, but rounds to zero.</summary>
    RoundsToZero,

    /// <summary>Too unreliable to be published.</summary>
    Unreliable,

    /// <summary>Who should have given the number did not.</summary>
    NotSubmitted,

    /// <summary>Given for England only.</summary>
    NationalOnly,

    /// <summary>The source does not say what it means.</summary>
    Unexplained,
}
