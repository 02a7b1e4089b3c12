namespace AreaInspections.Findings.Suggestions;

/// <summary>A feature of a finding by the hash of its name, and how much it counts.</summary>
/// <param name="Word">First word of the finding that shows it, or -1 for one that is not in its words.</param>
/// <param name="End">Last of these words, excluded.</param>
public sealed record Feature(ulong Key, float Value, int Word, int End);

/// <summary>Everything a finding shows: stems, pairs of stems, the opening, its section's polarity, its cues.</summary>
public sealed class FindingFeatures
{
    private const float WordWeight = 1;
    private const float CueWeight = 0.3f;
    private const float GroupWeight = 0.35f;

    private static readonly HashSet<string> Empty = new(StringComparer.Ordinal)
    {
        "a", "an", "and", "the", "of", "to", "in", "on", "for", "by", "with", "is", "are", "was", "be", "been", "that", "this", "these", "those", "it", "its",
        "as", "at", "or", "from", "their", "they", "them", "have", "has", "had", "will", "which", "who", "there", "send", "s", "cyp", "so", "such",
    };

    private FindingFeatures(FindingText text, Polarity polarity, List<CueHit> hits, List<Feature> features, Dictionary<ulong, int> counts)
    {
        Text = text;
        Polarity = polarity;
        Hits = hits;
        Features = features;
        Counts = counts;
    }

    public FindingText Text { get; }

    public Polarity Polarity { get; }

    public IReadOnlyList<CueHit> Hits { get; }

    public IReadOnlyList<Feature> Features { get; }

    /// <summary>How often each stem and each pair of stems occurs, by the hash of its feature.</summary>
    public IReadOnlyDictionary<ulong, int> Counts { get; }

    /// <summary>Reads the features of a finding.</summary>
    /// <param name="names">Where given, receives the name of each feature: training needs them, suggesting does not.</param>
    public static FindingFeatures Read(string finding, Polarity polarity, CueLexicon lexicon, IDictionary<ulong, string>? names = null)
    {
        var text = FindingText.Read(finding, lexicon.Folds);
        var hits = lexicon.FindIn(text);
        var features = new List<Feature>(256);
        var seen = new HashSet<ulong>(256);
        var counts = AddWords(text, features, seen, names);
        var scale = WordWeight / MathF.Sqrt(Math.Max(1, features.Count));
        for (var i = 0; i < features.Count; i++) features[i] = features[i] with { Value = features[i].Value * scale };
        AddCues(text, hits, lexicon, features, seen, names);
        Add("p:", polarity == Polarity.Strength ? "strength" : polarity == Polarity.Weakness ? "weakness" : "recommendation", "", GroupWeight, -1, -1, features, seen, names);
        return new FindingFeatures(text, polarity, hits, features, counts);
    }

    private static Dictionary<ulong, int> AddWords(FindingText text, List<Feature> features, HashSet<ulong> seen, IDictionary<ulong, string>? names)
    {
        var counts = new Dictionary<ulong, int>(256);
        foreach (var sentence in text.Sentences)
        {
            var previous = -1;
            for (var w = sentence.First; w < sentence.End; w++)
            {
                var word = text.Words[w];
                if (Empty.Contains(word.Text)) continue;
                Count(counts, Add("w:", word.Stem, "", 1f, w, w + 1, features, seen, names));
                if (sentence.Role == SentenceRole.Opening) Add("o:", word.Stem, "", 1f, w, w + 1, features, seen, names);
                if (previous >= 0) Count(counts, Add("b:", text.Words[previous].Stem, word.Stem, 0.7f, previous, w + 1, features, seen, names));
                previous = w;
            }
        }

        return counts;
    }

    private static void Count(Dictionary<ulong, int> counts, ulong key) => counts[key] = counts.GetValueOrDefault(key) + 1;

    private static void AddCues(FindingText text, List<CueHit> hits, CueLexicon lexicon, List<Feature> features, HashSet<ulong> seen, IDictionary<ulong, string>? names)
    {
        foreach (var hit in hits)
        {
            var cue = lexicon.Cues[hit.Cue];
            var role = text.Sentences[hit.Sentence].Role;
            Add(cue.Keys.Cue, CueWeight, hit, features, seen, names);
            Add(cue.Keys.Grade, GroupWeight, hit, features, seen, names);
            if (role == SentenceRole.Opening) Add(cue.Keys.GradeInOpening, GroupWeight, hit, features, seen, names);
        }
    }

    private static void Add(NamedKey key, float value, CueHit hit, List<Feature> features, HashSet<ulong> seen, IDictionary<ulong, string>? names)
    {
        if (!seen.Add(key.Key)) return;
        features.Add(new Feature(key.Key, value, hit.First, hit.End));
        if (names is not null) names[key.Key] = key.Name;
    }

    private static ulong Add(string kind, string a, string b, float value, int word, int end, List<Feature> features, HashSet<ulong> seen, IDictionary<ulong, string>? names)
    {
        var key = FeatureKey.Of(kind, a, b);
        if (!seen.Add(key)) return key;
        features.Add(new Feature(key, value, word, end));
        if (names is not null) names[key] = FeatureKey.Name(kind, a, b);
        return key;
    }
}

/// <summary>The name of a feature with its hash.</summary>
public sealed record NamedKey(string Name, ulong Key)
{
    public NamedKey(string name)
        : this(name, FeatureKey.Of(name))
    {
    }
}

/// <summary>Names of features and their hashes: the model file keeps names, suggesting compares hashes.</summary>
public static class FeatureKey
{
    /// <returns>The hash of the name of the same parts.</returns>
    public static ulong Of(string kind, string a, string b)
    {
        var key = Add(Add(14695981039346656037, kind), a);
        return b.Length == 0 ? key : Add(Add(key, " "), b);
    }

    /// <returns>The hash of a name.</returns>
    public static ulong Of(ReadOnlySpan<char> name) => Add(14695981039346656037, name);

    public static string Name(string kind, string a, string b) => b.Length == 0 ? kind + a : kind + a + " " + b;

    private static ulong Add(ulong key, ReadOnlySpan<char> text)
    {
        foreach (var c in text) key = (key ^ c) * 1099511628211;
        return key;
    }
}
