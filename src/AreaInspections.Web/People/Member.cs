using AreaInspections.People;

namespace AreaInspections.Web.People;

/// <summary>Whoever is signed in, as they stand in the store at this request: roles that were taken away a second ago are gone.</summary>
/// <param name="SecondFactor">Whether more than a password was shown: a code, a passkey, or what the single sign-on vouches for.</param>
public sealed record Member(Person Person, bool SecondFactor)
{
    private static readonly object s_key = new();

    /// <summary>Whether the way they signed in is enough for what they may see.</summary>
    public bool IsSure => SecondFactor || !Person.NeedsSecondFactor;

    /// <returns>Nothing where nobody is signed in.</returns>
    public static Member? Of(HttpContext context) => context.Items[s_key] as Member;

    internal void Enter(HttpContext context) => context.Items[s_key] = this;
}
