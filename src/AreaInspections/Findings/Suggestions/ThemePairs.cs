namespace AreaInspections.Findings.Suggestions;

/// <summary>
/// What speaks for each theme in one finding, in the same few terms for every theme: which grades of cue in which role of sentence, the
/// word score, its rank among the themes. One weighing of these terms serves all themes, so that rare themes lean on the common ones.
/// </summary>
public static class ThemePairs
{
    /// <summary>How many terms a pair of finding and theme has.</summary>
    public const int Terms = 34;

    /// <summary>Place of the word score among the terms; each theme has a slope of its own for it.</summary>
    public const int WordScore = 17;

    private const int Roles = 5;
    private const int OpeningWords = 12;

    /// <returns>For each theme its terms.</returns>
    /// <param name="scores">Word score of each theme.</param>
    /// <param name="themeOfCue">Place of the theme of each cue, or -1.</param>
    public static double[][] Of(FindingFeatures finding, IReadOnlyList<double> scores, CueLexicon lexicon, IReadOnlyList<int> themeOfCue)
    {
        var pairs = new double[scores.Count][];
        for (var t = 0; t < pairs.Length; t++) pairs[t] = new double[Terms];
        foreach (var hit in finding.Hits) AddCue(finding, hit, lexicon, themeOfCue, pairs);
        var order = scores.OrderDescending().ToArray();
        var named = pairs.Count(p => p[15] > 0) / 4.0;
        var sentences = Math.Min(6, finding.Text.Sentences.Count) / 3.0;
        for (var t = 0; t < pairs.Length; t++)
        {
            var p = pairs[t];
            var isNamed = p[15] > 0 ? 1.0 : 0.0;
            p[15] = Math.Min(4, p[15]) / 2;
            p[16] = Math.Min(4, p[16]) / 2;
            p[WordScore] = scores[t];
            p[18] = Math.Max(0, scores[t]);
            p[19] = isNamed * scores[t];
            p[20] = isNamed;
            var rank = Array.IndexOf(order, scores[t]);
            if (rank < 3) p[21 + rank] = 1;
            p[24] = order[0] - scores[t];
            p[25] = rank == 0 ? order[0] - order[1] : 0;
            p[26] = sentences;
            p[27] = named;
            p[28] = isNamed * named;
            p[29] = isNamed * sentences;
            p[30] = finding.Polarity == Polarity.Strength ? 1 : 0;
            p[31] = finding.Polarity is Polarity.Improvement or Polarity.Priority ? 1 : 0;
            p[32] = isNamed * p[31];
            p[33] = order.Count(s => s > 0) / 2.0;
        }

        return pairs;
    }

    private static void AddCue(FindingFeatures finding, CueHit hit, CueLexicon lexicon, IReadOnlyList<int> themeOfCue, double[][] pairs)
    {
        var theme = themeOfCue[hit.Cue];
        if (theme < 0) return;
        var p = pairs[theme];
        var role = (int)finding.Text.Sentences[hit.Sentence].Role;
        switch (lexicon.Cues[hit.Cue].Grade)
        {
            case CueGrade.Names:
                p[role] = 1;
                p[15]++;
                if (hit.First < OpeningWords) p[12] = 1;
                break;
            case CueGrade.Suggests:
                p[Roles + role] = 1;
                p[16]++;
                break;
            case CueGrade.Hint:
                p[10] = 1;
                break;
            default:
                p[11] = 1;
                break;
        }
    }
}
