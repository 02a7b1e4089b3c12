namespace AreaInspections.Experiences.Danger;

/// <summary>Kinds of danger as they are kept with an account.</summary>
public static class DangerKinds
{
    /// <summary><c>harm-to-self</c> for <see cref="DangerKind.HarmToSelf"/>, and so on.</summary>
    public static string Key(DangerKind kind) => string.Concat(kind.ToString().Select((c, i) => char.IsUpper(c) && i > 0 ? $"-{char.ToLowerInvariant(c)}" : $"{char.ToLowerInvariant(c)}"));
}
