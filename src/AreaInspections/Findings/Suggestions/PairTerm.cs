namespace AreaInspections.Findings.Suggestions;

/// <summary>Places of the terms of a pair of finding and theme, see <see cref="ThemePairs"/>. The model file is bound to them.</summary>
internal static class PairTerm
{
    /// <summary>Named in a sentence of each role: five terms.</summary>
    public const int NamedIn = 0;

    /// <summary>Suggested in a sentence of each role: five terms.</summary>
    public const int SuggestedIn = 5;

    /// <summary>A hint stands somewhere.</summary>
    public const int Hinted = 10;

    /// <summary>A cue speaks against the theme.</summary>
    public const int SpokenAgainst = 11;

    /// <summary>Named among the first words.</summary>
    public const int NamedAtOnce = 12;

    /// <summary>How many cues name it, up to four, halved.</summary>
    public const int Names = 15;

    /// <summary>How many cues suggest it, up to four, halved.</summary>
    public const int Suggestions = 16;

    /// <summary>Score by all words and cues.</summary>
    public const int WordScore = 17;

    /// <summary>Word score where it speaks for the theme.</summary>
    public const int ScoreAboveZero = 18;

    /// <summary>Word score where a cue names the theme.</summary>
    public const int ScoreIfNamed = 19;

    /// <summary>A cue names the theme.</summary>
    public const int Named = 20;

    /// <summary>Word score is the best, second, third: three terms.</summary>
    public const int Rank = 21;

    /// <summary>Distance to the best word score.</summary>
    public const int BehindBest = 24;

    /// <summary>For the best: distance to the second.</summary>
    public const int AheadOfSecond = 25;

    /// <summary>Sentences of the finding, up to six, by three.</summary>
    public const int Sentences = 26;

    /// <summary>Themes that are named, by four.</summary>
    public const int NamedThemes = 27;

    /// <summary>The same where this one is named.</summary>
    public const int NamedAmongOthers = 28;

    /// <summary>Sentences where this one is named.</summary>
    public const int NamedInLong = 29;

    /// <summary>The finding is a strength.</summary>
    public const int IsStrength = 30;

    /// <summary>The finding is an area for improvement or priority action.</summary>
    public const int IsRecommendation = 31;

    /// <summary>The same where this theme is named.</summary>
    public const int NamedInRecommendation = 32;

    /// <summary>Themes with a word score above zero, halved.</summary>
    public const int LikelyThemes = 33;

    /// <summary>Rate of the surest cue.</summary>
    public const int BestRate = 34;

    /// <summary>The same in the opening.</summary>
    public const int BestRateInOpening = 35;

    /// <summary>The same in later sentences.</summary>
    public const int BestRateElsewhere = 36;

    /// <summary>Chance that at least one cue tells the truth, as if they were independent.</summary>
    public const int CombinedRate = 37;

    /// <summary>First word that speaks of it, up to the sixtieth, by thirty.</summary>
    public const int FirstWord = 38;

    /// <summary>How it is spoken of: <see cref="CueSetting"/>.</summary>
    public const int Setting = 39;

    /// <summary>Only while reading: the last sentence counted.</summary>
    public const int LastSentence = 48;

    /// <summary>Share of sentences that speak of it.</summary>
    public const int ShareOfSentences = 49;

    /// <summary>No theme is spoken of sooner.</summary>
    public const int FirstOfAll = 50;

    /// <summary>More than one sentence speaks of it.</summary>
    public const int SeveralSentences = 51;

    /// <summary>Pull of all coded findings, and its standing among the themes: four terms, see <see cref="Standing"/>.</summary>
    public const int PullScore = 52;

    /// <summary>Score of the leading network, and its standing: four terms.</summary>
    public const int NetworkScore = 56;

    /// <summary>Score of the unaided network, and its standing: four terms.</summary>
    public const int UnaidedScore = 60;

    /// <summary>How many terms there are.</summary>
    public const int Count = 64;

    /// <summary>The scores for which each theme has a slope of its own.</summary>
    public static readonly int[] Scores = [WordScore, PullScore, NetworkScore, UnaidedScore];

    /// <summary>Fills the four terms of a score: itself, distance to the best, for the best the distance to the second, and itself where above zero.</summary>
    public static void Standing(double[][] pairs, int place, double[] scores)
    {
        var (first, second) = Leaders(scores);
        var best = Array.IndexOf(scores, first);
        for (var t = 0; t < pairs.Length; t++)
        {
            pairs[t][place] = scores[t];
            pairs[t][place + 1] = first - scores[t];
            pairs[t][place + 2] = t == best ? first - second : 0;
            pairs[t][place + 3] = Math.Max(0, scores[t]);
        }
    }

    /// <returns>The greatest score, and the greatest of the others.</returns>
    public static (double First, double Second) Leaders(double[] scores)
    {
        var (first, second) = (double.NegativeInfinity, double.NegativeInfinity);
        foreach (var score in scores) (first, second) = score > first ? (score, first) : (first, Math.Max(second, score));
        return (first, second);
    }
}
