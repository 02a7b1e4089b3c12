namespace AreaInspections.Findings.Suggestions;

/// <summary>All cues of all themes, and where they occur in a finding.</summary>
public sealed class CueLexicon
{
    private readonly Cue[] all;
    private readonly Dictionary<string, List<int>> byWord = new(StringComparer.Ordinal);
    private readonly Dictionary<int, List<OpenCue>> byBeginning = [];

    public CueLexicon(PhraseFolds folds, IReadOnlyList<Cue> cues)
    {
        Folds = folds;
        all = [.. cues];
        for (var i = 0; i < cues.Count; i++)
        {
            foreach (var word in cues[i].Places[0].Words) List(byWord, word).Add(i);
            foreach (var beginning in cues[i].Places[0].Beginnings) List(byBeginning, FirstTwo(beginning)).Add(new OpenCue(beginning, i));
        }
    }

    public PhraseFolds Folds { get; }

    public IReadOnlyList<Cue> Cues => all;

    /// <returns>Each cue at most once a sentence, in the order of the words.</returns>
    public List<CueHit> FindIn(FindingText finding)
    {
        var hits = new List<CueHit>(32);
        for (var s = 0; s < finding.Sentences.Length; s++)
        {
            var from = hits.Count;
            var sentence = finding.Sentences[s];
            for (var w = sentence.First; w < sentence.End; w++)
            {
                var word = finding.Words[w].Text;
                if (byWord.TryGetValue(word, out var whole))
                {
                    foreach (var cue in whole) Try(finding, cue, s, w, from, hits);
                }

                if (word.Length < 2 || !byBeginning.TryGetValue(FirstTwo(word), out var open)) continue;
                foreach (var cue in open)
                {
                    if (word.StartsWith(cue.Beginning, StringComparison.Ordinal)) Try(finding, cue.Cue, s, w, from, hits);
                }
            }
        }

        return hits;
    }

    private static int FirstTwo(string word) => (word[0] << 16) | word[1];

    private void Try(FindingText finding, int cue, int sentence, int word, int from, List<CueHit> hits)
    {
        for (var i = from; i < hits.Count; i++)
        {
            if (hits[i].Cue == cue) return;
        }

        var end = EndOf(finding.Words, all[cue].Places, 1, word + 1, finding.Sentences[sentence].End);
        if (end > 0) hits.Add(new CueHit(cue, sentence, word, end));
    }

    /// <returns>Where the places from the given one on end, or 0 when they do not follow.</returns>
    private static int EndOf(FindingWord[] words, CuePlace[] places, int place, int word, int sentenceEnd)
    {
        if (place == places.Length) return word;
        var last = Math.Min(sentenceEnd - 1, word + places[place].Reach);
        for (var w = word; w <= last; w++)
        {
            if (!places[place].Takes(words[w].Text)) continue;
            var end = EndOf(words, places, place + 1, w + 1, sentenceEnd);
            if (end > 0) return end;
        }

        return 0;
    }

    private static List<TValue> List<TKey, TValue>(Dictionary<TKey, List<TValue>> of, TKey key)
        where TKey : notnull
    {
        if (!of.TryGetValue(key, out var list)) of[key] = list = [];
        return list;
    }

    /// <summary>A cue that begins with any word of this beginning.</summary>
    private sealed record OpenCue(string Beginning, int Cue);
}
