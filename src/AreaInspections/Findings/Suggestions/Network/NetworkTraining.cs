namespace AreaInspections.Findings.Suggestions.Network;

/// <summary>A synthetic finding, written to learn from: of no report and no area.</summary>
/// <param name="Codings">The themes that each reading gave it, primary first; none for one that was put together from the sentences of others.</param>
public sealed record WrittenFinding(Polarity Polarity, string Text, IReadOnlyList<IReadOnlyList<string>> Codings)
{
    /// <summary>How likely a language model found each theme, 0 to 1; themes left out are not likely. Absent where none looked at it.</summary>
    public IReadOnlyDictionary<string, float>? Likely { get; init; }
}

/// <summary>How <see cref="ThemeNetworks"/> come about: taught by written findings, and the leading one from there by the coded ones of real reports, which are far fewer.</summary>
public static class NetworkTraining
{
    private const int LeadingSeed = 1;
    private const int UnaidedSeed = 2;

    /// <summary>Words of fewer written findings have no row of their own.</summary>
    private const int LeastFindings = 2;

    /// <param name="themes">Ids of the codebook, in its order.</param>
    /// <param name="progress">Told after each round of either network how many there were of how many.</param>
    public static ThemeNetworks Teach(IReadOnlyList<WrittenFinding> findings, CueLexicon lexicon, IReadOnlyList<string> themes, Action<int, int>? progress = null)
    {
        var read = findings.Select(f => FindingFeatures.Read(f.Text, f.Polarity, lexicon)).ToList();
        var words = read.SelectMany(f => f.Text.Words.Select(w => w.Text).Append(NetworkInput.Stop).Distinct(StringComparer.Ordinal))
            .CountBy(w => w, StringComparer.Ordinal).Where(c => c.Value >= LeastFindings).Select(c => c.Key).Order(StringComparer.Ordinal);
        string[] rows = ["", .. words];
        var shape = new NetworkShape(rows.Length, themes.Count);
        var (leading, unaided) = (new ThemeNetwork(rows, NetworkLearning.Start(shape, LeadingSeed)), new ThemeNetwork(rows, NetworkLearning.Start(shape, UnaidedSeed)));
        var themeOfCue = ThemeSuggester.ThemesOf(lexicon, themes);
        var examples = WithWords(findings.Select((f, i) => new NetworkExample(leading.Read(read[i], lexicon, themeOfCue), [.. themes.Select(t => Share(f, t))])));
        var (done, rounds) = (0, NetworkPlan.Written.Rounds * 2);
        NetworkLearning.Teach(leading.Weights, examples, NetworkPlan.Written, LeadingSeed, (_, _) => progress?.Invoke(++done, rounds));
        Array.Clear(unaided.Weights.Cues);
        NetworkLearning.Teach(unaided.Weights, [.. examples.Select(e => e with { Input = e.Input.WithoutCues() })], NetworkPlan.Written, UnaidedSeed, (_, _) => progress?.Invoke(++done, rounds));
        return new ThemeNetworks(leading, unaided);
    }

    /// <returns>The networks after the leading one learned from coded findings too; those given stay as they are.</returns>
    internal static ThemeNetworks GoOn(ThemeNetworks written, IEnumerable<TrainingExample> examples)
    {
        var weights = written.Leading.Weights.Copy();
        NetworkLearning.Teach(weights, WithWords(examples.Select(e => new NetworkExample(e.Read, [.. e.Carries.Select(c => c ? 1f : 0f)]))), NetworkPlan.Coded, LeadingSeed);
        return written with { Leading = new ThemeNetwork(written.Leading.Words, weights) };
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
