namespace AreaInspections.Experiences.Danger;

/// <summary>Kinds of danger as they are kept with an account.</summary>
public static class DangerKinds
{
    /// <summary>Stands for danger where the words are in a language no rule knows: a person has to look the same day.</summary>
    public const string OtherLanguage = "other-language";

    /// <summary>Without <see cref="OtherLanguage"/>.</summary>
    public static IReadOnlyList<string> All { get; } = [.. Enum.GetValues<DangerKind>().Select(Key)];

    /// <summary><c>harm-to-self</c> for <see cref="DangerKind.HarmToSelf"/>, and so on.</summary>
    public static string Key(DangerKind kind) => string.Concat(kind.ToString().Select((c, i) => char.IsUpper(c) && i > 0 ? $"-{char.ToLowerInvariant(c)}" : $"{char.ToLowerInvariant(c)}"));
}
