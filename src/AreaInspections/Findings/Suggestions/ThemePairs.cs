namespace AreaInspections.Findings.Suggestions;

/// <summary>
/// What speaks for each theme in one finding, in the same few terms for every theme: which grades of cue in which role of sentence, the
/// word score, its rank among the themes. One weighing of these terms serves all themes, so that rare themes lean on the common ones.
/// </summary>
public static class ThemePairs
{
    /// <summary>How many terms a pair of finding and theme has.</summary>
    public const int Terms = 52;

    /// <summary>Place of the word score among the terms; each theme has a slope of its own for it.</summary>
    public const int WordScore = 17;

    private const int NoneOfRates = 37;
    private const int FirstWord = 38;
    private const double NoWord = 1000;
    private const int Roles = 5;
    private const int OpeningWords = 12;

    /// <returns>For each theme its terms.</returns>
    /// <param name="scores">Word score of each theme.</param>
    /// <param name="themeOfCue">Place of the theme of each cue, or -1.</param>
    public static double[][] Of(FindingFeatures finding, IReadOnlyList<double> scores, CueLexicon lexicon, IReadOnlyList<int> themeOfCue, IReadOnlyList<float> cueRates)
    {
        var pairs = new double[scores.Count][];
        for (var t = 0; t < pairs.Length; t++)
        {
            pairs[t] = new double[Terms];
            pairs[t][FirstWord] = NoWord;
        }

        var settings = CueSetting.Read(finding.Text);
        foreach (var hit in finding.Hits) AddCue(finding, hit, settings[hit.Sentence], lexicon, themeOfCue, cueRates, pairs);
        var firstNamed = pairs.Min(p => p[FirstWord]);
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
            p[NoneOfRates] = 1 - Math.Exp(p[NoneOfRates]);
            p[50] = p[FirstWord] < NoWord && p[FirstWord] <= firstNamed ? 1 : 0;
            p[FirstWord] = Math.Min(p[FirstWord], 60) / 30;
            p[48] = 0;
            p[49] = p[51] / finding.Text.Sentences.Count;
            p[51] = p[51] > 1 ? 1 : 0;
            p[33] = order.Count(s => s > 0) / 2.0;
        }

        return pairs;
    }

    private static void AddCue(
        FindingFeatures finding, CueHit hit, (int Clause, bool Judges) setting, CueLexicon lexicon, IReadOnlyList<int> themeOfCue, IReadOnlyList<float> cueRates, double[][] pairs)
    {
        var theme = themeOfCue[hit.Cue];
        if (theme < 0) return;
        var p = pairs[theme];
        var role = (int)finding.Text.Sentences[hit.Sentence].Role;
        var grade = lexicon.Cues[hit.Cue].Grade;
        var rate = cueRates[hit.Cue];
        p[34] = Math.Max(p[34], rate);
        if (grade != CueGrade.Against)
        {
            p[role == (int)SentenceRole.Opening ? 35 : 36] = Math.Max(p[role == (int)SentenceRole.Opening ? 35 : 36], rate);
            p[NoneOfRates] += Math.Log(1 - Math.Min(0.95, rate));
        }

        if (grade >= CueGrade.Suggests)
        {
            p[FirstWord] = Math.Min(p[FirstWord], hit.First);
            CueSetting.Mark(finding.Text, hit, setting, p, 39);
            if (p[48] != hit.Sentence + 1)
            {
                p[51]++;
                p[48] = hit.Sentence + 1;
            }
        }

        switch (grade)
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
