using AreaInspections.Experiences;
using AreaInspections.Findings;
using AreaInspections.Findings.Suggestions;
using AreaInspections.Readers.Findings;

namespace AreaInspections.Web.Experiences;

/// <summary>A theme that the words of an account suggest.</summary>
/// <param name="Words">The words that suggested it.</param>
public sealed record SuggestedTheme(string Theme, IReadOnlyList<string> Words);

/// <summary>Suggests themes of the codebook for accounts by the rules made for findings; a person settles them.</summary>
public sealed class AccountThemes
{
    private const int Most = 5;

    private readonly Lazy<ThemeSuggester> _suggester = new(ThemeSuggestions.Load);

    public Codebook Codebook { get; } = CodebookReader.Load();

    /// <returns>The surest first; empty where nothing was written.</returns>
    public IReadOnlyList<SuggestedTheme> Suggest(Account account, ExperienceForm form) =>
    [
        .. account.InOwnWords(form).SelectMany(place => _suggester.Value.Suggest(place.Words, Polarity.Weakness, "weakness"))
            .Where(s => s.Theme != ThemeSuggester.Other)
            .GroupBy(s => s.Theme, StringComparer.Ordinal)
            .OrderByDescending(g => g.Max(s => s.Confidence))
            .Take(Most)
            .Select(g => new SuggestedTheme(g.Key, [.. g.SelectMany(s => s.Because).Distinct(StringComparer.OrdinalIgnoreCase)])),
    ];
}
