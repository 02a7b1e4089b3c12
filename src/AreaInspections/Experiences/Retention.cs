namespace AreaInspections.Experiences;

/// <summary>How long something is kept, and why; dated data, not code.</summary>
/// <param name="Id"><c>draft</c>, <c>account</c>, <c>contact</c>, <c>refused</c>: see the file.</param>
/// <param name="Days">Days after the event; absent where it is kept for ever.</param>
/// <param name="From">The event, in plain words.</param>
public sealed record RetentionRule(string Id, string What, int? Days, string From, string Why)
{
    /// <summary>Whether the time is over.</summary>
    /// <param name="since">Day of the event.</param>
    public bool IsOver(DateOnly since, DateOnly today) => Days is { } days && since.AddDays(days) < today;
}

/// <summary>The rules, by id.</summary>
public sealed record RetentionRules(IReadOnlyList<RetentionRule> All)
{
    /// <exception cref="KeyNotFoundException">The table has no such rule.</exception>
    public RetentionRule this[string id] => All.FirstOrDefault(r => r.Id == id) ?? throw new KeyNotFoundException($"The table of retention has no rule {id}.");
}
