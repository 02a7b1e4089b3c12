namespace AreaInspections.Areas;

/// <summary>Names a local area for ever: lower-case words with hyphens, as in addresses: <c>west-northamptonshire</c>, <c>dorset-to-2019</c>.</summary>
public readonly record struct AreaId(string Value)
{
    public override string ToString() => Value;
}

/// <summary>
/// A local area as the inspectorates count it: the footprint of one authority that is responsible for children's services,
/// together with the health bodies that commission for it. An area whose footprint changes ends and others succeed it; an area
/// whose authority only changes its form or code goes on under its id.
/// </summary>
public sealed record LocalArea
{
    public required AreaId Id { get; init; }

    /// <summary>Name as the Office for National Statistics gives it.</summary>
    public required string Name { get; init; }

    /// <summary>Short, older and official names by which it is also known ("Hull", "Durham County Council").</summary>
    public IReadOnlyList<string> OtherNames { get; init; } = [];

    /// <summary>Codes of the Government Statistical Service over time, oldest first, without gap or overlap.</summary>
    public required IReadOnlyList<DatedCode> Codes { get; init; }

    /// <summary>Three-digit number of the Department for Education.</summary>
    public required string DfeNumber { get; init; }

    /// <summary>Unique reference number of the provider page at Ofsted; absent where no page is known.</summary>
    public string? OfstedUrn { get; init; }

    /// <summary>One of the nine statistical regions of England.</summary>
    public required string Region { get; init; }

    /// <summary>One of the eight regions Ofsted works in.</summary>
    public required string OfstedRegion { get; init; }

    /// <summary>Integrated care boards that commission for the area, from 1 July 2022; empty for areas that ended before.</summary>
    public IReadOnlyList<BoardMembership> Boards { get; init; } = [];

    /// <summary>First day, included; absent for areas that existed when the programme began (1 May 2016).</summary>
    public DateOnly? Established { get; init; }

    /// <summary>First day on which it was no more; absent while it exists.</summary>
    public DateOnly? Abolished { get; init; }

    /// <summary>Areas whose footprint, in whole or part, became this one on <see cref="Established"/>.</summary>
    public IReadOnlyList<AreaId> Predecessors { get; init; } = [];

    /// <summary>Areas that took over its footprint on <see cref="Abolished"/>.</summary>
    public IReadOnlyList<AreaId> Successors { get; init; } = [];

    /// <summary>Name as people say it: without ", City of" and ", County of".</summary>
    public string PlainName => Name.EndsWith(", City of", StringComparison.Ordinal) || Name.EndsWith(", County of", StringComparison.Ordinal)
        ? Name[..Name.LastIndexOf(',')]
        : Name;

    public bool ExistsOn(DateOnly date) => (Established is null || date >= Established) && (Abolished is null || date < Abolished);

    /// <summary>The code in force on that day; the nearest one where the day lies outside the area's life.</summary>
    public string CodeOn(DateOnly date) => Codes.LastOrDefault(c => c.From is null || c.From <= date)?.Code ?? Codes[0].Code;
}

/// <summary>A code from a first day (included; absent = before the programme began) to a last day (excluded; absent = still in force).</summary>
public sealed record DatedCode(string Code, DateOnly? From, DateOnly? Until);

/// <summary>Membership of an integrated care board, from a first day (included) to a last day (excluded; absent = still).</summary>
/// <param name="Code">GSS code of the board, E54…</param>
/// <param name="Name">"NHS … Integrated Care Board".</param>
public sealed record BoardMembership(string Code, string Name, DateOnly From, DateOnly? Until);
