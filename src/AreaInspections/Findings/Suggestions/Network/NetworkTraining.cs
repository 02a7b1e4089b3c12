namespace AreaInspections.Findings.Suggestions.Network;

/// <summary>A synthetic finding, written to learn from: of no report and no area.</summary>
/// <param name="Codings">The themes that each reading gave it, primary first; none for one that was put together from the sentences of others.</param>
public sealed record WrittenFinding(Polarity Polarity, string Text, IReadOnlyList<IReadOnlyList<string>> Codings)
{
    /// <summary>How likely a language model found each theme, 0 to 1; themes left out are not likely. Absent where none looked at it.</summary>
    public IReadOnlyDictionary<string, float>? Likely { get; init; }
}

/// <summary>How a <see cref="ThemeNetwork"/> comes about: taught by written findings, and from there by the coded ones of real reports, which are far fewer.</summary>
public static class NetworkTraining
{
    private const int Seed = 1;

    /// <summary>Words of fewer written findings have no row of their own.</summary>
    private const int LeastFindings = 2;

    /// <param name="themes">Ids of the codebook, in its order.</param>
    /// <param name="progress">Told after each round how many there were of how many.</param>
    public static ThemeNetwork Teach(IReadOnlyList<WrittenFinding> findings, CueLexicon lexicon, IReadOnlyList<string> themes, Action<int, int>? progress = null)
    {
        var read = findings.Select(f => FindingFeatures.Read(f.Text, f.Polarity, lexicon)).ToList();
        var words = read.SelectMany(f => f.Text.Words.Select(w => w.Text).Append(NetworkInput.Stop).Distinct(StringComparer.Ordinal))
            .CountBy(w => w, StringComparer.Ordinal).Where(c => c.Value >= LeastFindings).Select(c => c.Key).Order(StringComparer.Ordinal);
        string[] rows = ["", .. words];
        var network = new ThemeNetwork(rows, NetworkLearning.Start(new NetworkShape(rows.Length, themes.Count), Seed));
        var themeOfCue = ThemeSuggester.ThemesOf(lexicon, themes);
        var examples = findings.Select((f, i) => new NetworkExample(network.Read(read[i], lexicon, themeOfCue), [.. themes.Select(t => Share(f, t))]));
        NetworkLearning.Teach(network.Weights, WithWords(examples), NetworkPlan.Written, Seed, (round, _) => progress?.Invoke(round, NetworkPlan.Written.Rounds));
        return network;
    }

    /// <returns>The network after it learned from coded findings too; the one given stays as it is.</returns>
    internal static ThemeNetwork GoOn(ThemeNetwork written, IEnumerable<TrainingExample> examples)
    {
        var weights = written.Weights.Copy();
        NetworkLearning.Teach(weights, WithWords(examples.Select(e => new NetworkExample(e.Read, [.. e.Carries.Select(c => c ? 1f : 0f)]))), NetworkPlan.Coded, Seed);
        return new ThemeNetwork(written.Words, weights);
    }

    private static List<NetworkExample> WithWords(IEnumerable<NetworkExample> examples) => [.. examples.Where(e => e.Input.Words.Length > 0)];

    /// <returns>How far the finding is held to carry the theme, 0 to 1: the share of readings that gave it, and how likely it was found, count the same.</returns>
    private static float Share(WrittenFinding finding, string theme)
    {
        var likely = finding.Likely?.GetValueOrDefault(theme);
        if (finding.Codings.Count == 0) return likely ?? 0;
        var given = finding.Codings.Count(c => c.Contains(theme)) / (float)finding.Codings.Count;
        return likely is null ? given : (given + likely.Value) / 2;
    }
}
