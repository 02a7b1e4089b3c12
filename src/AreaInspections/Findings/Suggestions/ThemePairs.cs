namespace AreaInspections.Findings.Suggestions;

/// <summary>
/// What speaks for each theme in one finding, in the same few terms for every theme: which grades of cue in which role of sentence, the
/// scores, their standing among the themes. One weighing of these terms serves all themes, so that rare themes lean on the common ones.
/// </summary>
public static class ThemePairs
{
    private const double NoWord = 1000;
    private const int OpeningWords = 12;

    /// <returns>For each theme its terms.</returns>
    /// <param name="opinions">Scores of each theme.</param>
    /// <param name="themeOfCue">Place of the theme of each cue, or -1.</param>
    public static double[][] Of(FindingFeatures finding, ThemeScores opinions, CueLexicon lexicon, IReadOnlyList<int> themeOfCue, IReadOnlyList<float> cueRates)
    {
        var scores = opinions.Words;
        var pairs = new double[scores.Length][];
        for (var t = 0; t < pairs.Length; t++)
        {
            pairs[t] = new double[PairTerm.Count];
            pairs[t][PairTerm.FirstWord] = NoWord;
        }

        var settings = CueSetting.Read(finding.Text);
        foreach (var hit in finding.Hits) AddCue(finding, hit, settings[hit.Sentence], lexicon, themeOfCue, cueRates, pairs);
        var firstNamed = pairs.Min(p => p[PairTerm.FirstWord]);
        var (first, second) = PairTerm.Leaders(scores);
        var named = pairs.Count(p => p[PairTerm.Names] > 0) / 4.0;
        var sentences = Math.Min(6, finding.Text.Sentences.Length) / 3.0;
        var likely = scores.Count(s => s > 0) / 2.0;
        for (var t = 0; t < pairs.Length; t++)
        {
            var p = pairs[t];
            var isNamed = p[PairTerm.Names] > 0 ? 1.0 : 0.0;
            p[PairTerm.Names] = Math.Min(4, p[PairTerm.Names]) / 2;
            p[PairTerm.Suggestions] = Math.Min(4, p[PairTerm.Suggestions]) / 2;
            p[PairTerm.WordScore] = scores[t];
            p[PairTerm.ScoreAboveZero] = Math.Max(0, scores[t]);
            p[PairTerm.ScoreIfNamed] = isNamed * scores[t];
            p[PairTerm.Named] = isNamed;
            var rank = Above(scores, scores[t]);
            if (rank < 3) p[PairTerm.Rank + rank] = 1;
            p[PairTerm.BehindBest] = first - scores[t];
            p[PairTerm.AheadOfSecond] = rank == 0 ? first - second : 0;
            p[PairTerm.Sentences] = sentences;
            p[PairTerm.NamedThemes] = named;
            p[PairTerm.NamedAmongOthers] = isNamed * named;
            p[PairTerm.NamedInLong] = isNamed * sentences;
            p[PairTerm.IsStrength] = finding.Polarity == Polarity.Strength ? 1 : 0;
            p[PairTerm.IsRecommendation] = finding.Polarity is Polarity.Improvement or Polarity.Priority ? 1 : 0;
            p[PairTerm.NamedInRecommendation] = isNamed * p[PairTerm.IsRecommendation];
            p[PairTerm.CombinedRate] = 1 - Math.Exp(p[PairTerm.CombinedRate]);
            p[PairTerm.FirstOfAll] = p[PairTerm.FirstWord] < NoWord && p[PairTerm.FirstWord] <= firstNamed ? 1 : 0;
            p[PairTerm.FirstWord] = Math.Min(p[PairTerm.FirstWord], 60) / 30;
            p[PairTerm.LastSentence] = 0;
            p[PairTerm.ShareOfSentences] = p[PairTerm.SeveralSentences] / finding.Text.Sentences.Length;
            p[PairTerm.SeveralSentences] = p[PairTerm.SeveralSentences] > 1 ? 1 : 0;
            p[PairTerm.LikelyThemes] = likely;
        }

        PairTerm.Standing(pairs, PairTerm.PullScore, opinions.Pull);
        PairTerm.Standing(pairs, PairTerm.NetworkScore, opinions.Network);
        PairTerm.Standing(pairs, PairTerm.UnaidedScore, opinions.Unaided);
        return pairs;
    }

    /// <returns>How many scores are greater than one.</returns>
    private static int Above(double[] scores, double score)
    {
        var above = 0;
        foreach (var other in scores) above += other > score ? 1 : 0;
        return above;
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
        p[PairTerm.BestRate] = Math.Max(p[PairTerm.BestRate], rate);
        if (grade != CueGrade.Against)
        {
            var place = role == (int)SentenceRole.Opening ? PairTerm.BestRateInOpening : PairTerm.BestRateElsewhere;
            p[place] = Math.Max(p[place], rate);
            p[PairTerm.CombinedRate] += Math.Log(1 - Math.Min(0.95, rate));
        }

        if (grade >= CueGrade.Suggests)
        {
            p[PairTerm.FirstWord] = Math.Min(p[PairTerm.FirstWord], hit.First);
            CueSetting.Mark(finding.Text, hit, setting, p, PairTerm.Setting);
            if (p[PairTerm.LastSentence] != hit.Sentence + 1)
            {
                p[PairTerm.SeveralSentences]++;
                p[PairTerm.LastSentence] = hit.Sentence + 1;
            }
        }

        switch (grade)
        {
            case CueGrade.Names:
                p[PairTerm.NamedIn + role] = 1;
                p[PairTerm.Names]++;
                if (hit.First < OpeningWords) p[PairTerm.NamedAtOnce] = 1;
                break;
            case CueGrade.Suggests:
                p[PairTerm.SuggestedIn + role] = 1;
                p[PairTerm.Suggestions]++;
                break;
            case CueGrade.Hint:
                p[PairTerm.Hinted] = 1;
                break;
            default:
                p[PairTerm.SpokenAgainst] = 1;
                break;
        }
    }
}
