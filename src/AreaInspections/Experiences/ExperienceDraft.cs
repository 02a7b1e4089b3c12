namespace AreaInspections.Experiences;

/// <summary>A form that is being filled in. Only whoever has the receipt code reads it; it has no place in the history and nobody else sees that it is there.</summary>
/// <param name="Id">The id of the account once it is sent.</param>
/// <param name="Version">Counts the changes, from 1: what was typed on an older page is not put over newer words unseen.</param>
/// <param name="ChangedAt">UTC.</param>
public sealed record ExperienceDraft(Guid Id, Account Account, int Version, DateTime ChangedAt);
