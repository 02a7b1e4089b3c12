namespace AreaInspections.Findings.Suggestions;

/// <summary>Ways of writing a term, each folded into one word, longest first: "child or young person", "EHCP".</summary>
public sealed class PhraseFolds
{
    /// <summary>Folds may stand on words that are folds themselves, so they are applied this often.</summary>
    private const int Passes = 2;

    private readonly Dictionary<string, List<(string[] Words, string Fold)>> byFirst = new(StringComparer.Ordinal);

    /// <param name="folds">The word that stands for it, and the words in order that it stands for.</param>
    public PhraseFolds(IEnumerable<(string Fold, string[] Words)> folds)
    {
        foreach (var (fold, words) in folds)
        {
            if (!byFirst.TryGetValue(words[0], out var list)) byFirst[words[0]] = list = [];
            list.Add((words, fold));
        }

        foreach (var list in byFirst.Values) list.Sort((a, b) => b.Words.Length.CompareTo(a.Words.Length));
    }

    /// <summary>Replaces every phrase in place.</summary>
    public void Apply(List<FindingWord> words)
    {
        for (var pass = 0; pass < Passes; pass++)
        {
            var to = 0;
            for (var from = 0; from < words.Count; to++)
            {
                var match = Match(words, from);
                if (match.Fold is null)
                {
                    words[to] = words[from++];
                    continue;
                }

                words[to] = new FindingWord(match.Fold, "", words[from].Start, words[from + match.Length - 1].End);
                from += match.Length;
            }

            words.RemoveRange(to, words.Count - to);
        }
    }

    private (string? Fold, int Length) Match(List<FindingWord> words, int from)
    {
        if (!byFirst.TryGetValue(words[from].Text, out var phrases)) return default;
        foreach (var (phrase, fold) in phrases)
        {
            if (from + phrase.Length > words.Count) continue;
            var i = 1;
            while (i < phrase.Length && string.Equals(words[from + i].Text, phrase[i], StringComparison.Ordinal)) i++;
            if (i == phrase.Length) return (fold, phrase.Length);
        }

        return default;
    }
}
