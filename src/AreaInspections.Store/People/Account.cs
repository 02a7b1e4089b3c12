using Microsoft.AspNetCore.Identity;

namespace AreaInspections.Store.People;

/// <summary>What a person signs in with: password, second factor, lock-out. Has the id of the person; holds secrets, and is in no history.</summary>
public sealed class Account : IdentityUser<Guid>;

/// <summary>
/// A link by which a person chooses a password, good once and for a time. Kept as a hash: who reads the database cannot use it.
/// </summary>
internal sealed record Invitation
{
    /// <summary>SHA-256 of the code.</summary>
    public required string CodeHash { get; init; }

    public required Guid Person { get; init; }

    /// <summary>UTC, from then on no longer good.</summary>
    public required DateTime Expires { get; init; }
}

/// <summary>A key that protects sessions and secrets; the same on every node.</summary>
internal sealed record StoredKey
{
    public required string Name { get; init; }

    public required string Xml { get; init; }
}
