using AreaInspections.Findings.Accuracy;
using AreaInspections.Findings.Suggestions;
using AreaInspections.Findings.Suggestions.Network;

namespace AreaInspections.Readers.Findings;

/// <summary>The suggester that the product carries, and the two commands that keep it honest: train and measure.</summary>
public static class ThemeSuggestions
{
    /// <summary>How many groups of reports the published accuracy is measured with.</summary>
    public const int Folds = 10;

    /// <returns>The suggester with the cues and the model of this build; make one and share it.</returns>
    public static ThemeSuggester Load()
    {
        using var model = EmbeddedFile.Open("Findings/Data/theme-model.bin");
        return new ThemeSuggester(Lexicon(), ThemeModelFile.Read(model));
    }

    /// <returns>The cues of this build.</returns>
    public static CueLexicon Lexicon()
    {
        using var reader = new StreamReader(EmbeddedFile.Open("Findings/Data/theme-cues.txt"));
        return CueLexiconReader.Read(reader);
    }

    /// <summary>Learns the model anew. The same coding and the same cues give the same bytes.</summary>
    /// <param name="coding">Coded findings, one JSON object a line.</param>
    /// <param name="model">Receives the model file.</param>
    /// <returns>How many findings it was learned from.</returns>
    public static int Train(TextReader coding, Stream model)
    {
        var findings = CodingReader.Read(coding);
        ThemeModelFile.Write(model, ThemeTraining.Train(findings, Lexicon(), ThemeIds(), WrittenNetworks()));
        return findings.Count;
    }

    /// <summary>Cross-validates by report: each finding is suggested by a model that has seen nothing of its report.</summary>
    public static IReadOnlyList<(CodedFinding Coded, IReadOnlyList<AreaInspections.Findings.ThemeSuggestion> Suggested)> CrossValidate(
        IReadOnlyList<CodedFinding> findings, int folds = Folds) => CrossValidation.ByReport(findings, Lexicon(), ThemeIds(), WrittenNetworks(), folds);

    /// <summary>
    /// Suggests the findings of the reports that nobody looked at while the cues were written, with a model learned from the others: the most honest
    /// figure there is, from fewer reports.
    /// </summary>
    /// <returns>Empty where the coding holds no such report, or none of the others.</returns>
    public static IReadOnlyList<(CodedFinding Coded, IReadOnlyList<AreaInspections.Findings.ThemeSuggestion> Suggested)> HeldBack(IReadOnlyList<CodedFinding> findings)
    {
        using var reader = new StreamReader(EmbeddedFile.Open("Findings/Data/cue-development-reports.txt"));
        var read = reader.ReadToEnd().Split('\n').Select(l => l.Trim()).ToHashSet(StringComparer.Ordinal);
        var seen = findings.Where(f => read.Contains(f.Report)).ToList();
        if (seen.Count == 0) return [];
        var suggester = new ThemeSuggester(Lexicon(), ThemeTraining.Train(seen, Lexicon(), ThemeIds(), WrittenNetworks()));
        return [.. findings.Where(f => !read.Contains(f.Report)).Select(f => (f, suggester.Suggest(f.Text, f.Polarity, "")))];
    }

    /// <summary>Teaches the networks anew from written findings. The same findings and the same cues give the same bytes.</summary>
    /// <param name="networks">Receives their file.</param>
    /// <param name="progress">Told after each round of either network how many there were of how many.</param>
    /// <exception cref="FormatException">A theme that the codebook has not.</exception>
    public static void Teach(IReadOnlyList<WrittenFinding> findings, Stream networks, Action<int, int> progress)
    {
        var themes = findings.SelectMany(f => f.Codings.SelectMany(c => c).Concat(f.Likely?.Keys ?? []));
        if (themes.Except(ThemeIds(), StringComparer.Ordinal).FirstOrDefault() is { } unknown)
        {
            throw new FormatException($"'{unknown}' is no theme of the codebook.");
        }

        ThemeNetworkFile.Write(networks, NetworkTraining.Teach(findings, Lexicon(), ThemeIds(), progress));
    }

    /// <returns>The networks of this build as written findings alone taught them: where learning from coded findings begins.</returns>
    private static ThemeNetworks WrittenNetworks()
    {
        using var file = EmbeddedFile.Open("Findings/Data/theme-networks.bin");
        return ThemeNetworkFile.Read(file);
    }

    private static List<string> ThemeIds() => [.. CodebookReader.Load().Themes.Select(t => t.Id)];
}
