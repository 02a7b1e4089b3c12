namespace AreaInspections.Findings.Suggestions;

/// <summary>The words of a finding that suggested a theme: first those of its cues, then those that weigh most in the learned model.</summary>
internal static class Because
{
    private const int Most = 5;
    private const int LongestWording = 6;

    /// <returns>Wordings as they stand in the finding, weightiest first, none twice.</returns>
    public static List<string> Of(FindingFeatures finding, ThemeSuggester suggester, int theme)
    {
        var id = suggester.Model.Themes[theme];
        var wordings = new List<string>(Most);
        foreach (var hit in finding.Hits
            .Where(h => suggester.Lexicon.Cues[h.Cue] is var cue && cue.Theme == id && cue.Grade >= CueGrade.Suggests)
            .OrderByDescending(h => suggester.Lexicon.Cues[h.Cue].Grade))
        {
            Add(finding.Text, hit.First, hit.End, wordings);
        }

        if (wordings.Count > 0) return wordings;
        foreach (var feature in finding.Features
            .Where(f => f.Word >= 0)
            .Select(f => new Weighed(f, suggester.Model.Scoring.WeightOf(f, theme)))
            .Where(f => f.Weight > 0)
            .OrderByDescending(f => f.Weight)
            .Take(Most))
        {
            Add(finding.Text, feature.Feature.Word, feature.Feature.End, wordings);
        }

        return wordings;
    }

    /// <summary>A wording with a wide gap is given as its two ends.</summary>
    private static void Add(FindingText text, int first, int end, List<string> wordings)
    {
        if (end - first > LongestWording)
        {
            Add(text, first, first + 1, wordings);
            Add(text, end - 1, end, wordings);
            return;
        }

        var wording = text.Wording(first, end);
        if (wordings.Count < Most && !wordings.Exists(w => w.Contains(wording, StringComparison.OrdinalIgnoreCase))) wordings.Add(wording);
    }

    private sealed record Weighed(Feature Feature, double Weight);
}
