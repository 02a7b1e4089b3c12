namespace AreaInspections;

/// <summary>Where a fact or figure comes from, as a reader could look it up.</summary>
/// <param name="Title">Title of the publication.</param>
/// <param name="Publisher">Body that published it.</param>
public sealed record Source(string Title, string Publisher)
{
    /// <summary>Day of publication or day to which the publication speaks; absent where the publication gives none.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>Sheet, row, page or paragraph; absent when the whole publication is meant.</summary>
    public string? Place { get; init; }

    /// <summary>Public address; absent when there is none.</summary>
    public string? Address { get; init; }

    /// <summary>Licence under which the fact is passed on.</summary>
    public string Licence { get; init; } = "Open Government Licence v3.0";
}
