namespace AreaInspections.Experiences.Marking;

/// <summary>A text while it is being marked: its words, and which of them are taken.</summary>
internal sealed class MarkingDraft
{
    private readonly List<PersonalDetail> marks = [];
    private readonly bool[] taken;
    private readonly MarkingWords lists;

    public MarkingDraft(string text, MarkingWords lists)
    {
        this.lists = lists;
        var words = TextWords.Of(text, lists);
        Text = text;
        Words = words;
        taken = new bool[words.Count];
        var (title, upper, all) = (0, 0, 0);
        foreach (var word in words)
        {
            if (word.Length < 3 || word.Number) continue;
            all++;
            if (word.Case == Case.Title) title++;
            if (word.Case == Case.Upper) upper++;
        }

        CapitalsTell = title * 2 < all && upper * 2 < all;
        NoCapitals = !CapitalsTell || title * 25 < all;
    }

    public string Text { get; }

    public List<TextWord> Words { get; }

    /// <summary>Whether a capital says anything: not in text all in capitals, nor Where Every Word Has One.</summary>
    public bool CapitalsTell { get; }

    /// <summary>Whether names have to be told without capitals.</summary>
    public bool NoCapitals { get; }

    public bool Taken(int word) => taken[word];

    /// <returns>Whether the word has a capital that a sentence's beginning does not explain.</returns>
    public bool Capital(int word) => CapitalsTell && Words[word].Case == Case.Title && Words[word].Before != Before.Sentence;

    /// <returns>Whether the word has a capital at all, in a text where capitals tell.</returns>
    public bool AnyCapital(int word) => CapitalsTell && word >= 0 && word < Words.Count && Words[word].Case == Case.Title;

    /// <returns>Whether the word goes on from the one before: nothing but a space or a hyphen between.</returns>
    public bool GoesOn(int word) => word > 0 && word < Words.Count && Words[word].Before is Before.Space or Before.Hyphen;

    /// <returns>Whether the word is a listed ordinary word but for one letter: mistyped rather than a name.</returns>
    public bool NearListed(int word) => lists.IsNear(Words[word].Folded);

    public WordKind Kind(int word) => word >= 0 && word < Words.Count ? Words[word].Kind : WordKind.Stop;

    public bool Is(int word, WordKind kind) => word >= 0 && word < Words.Count && Words[word].Is(kind);

    public bool Is(int word, params ReadOnlySpan<string> any)
    {
        if (word < 0 || word >= Words.Count) return false;
        foreach (var one in any)
        {
            if (Words[word].Is(one)) return true;
        }

        return false;
    }

    /// <summary>Marks words, first to last inclusive, unless one of them is taken.</summary>
    public bool Mark(DetailKind kind, int first, int last)
    {
        for (var i = first; i <= last; i++)
        {
            if (taken[i]) return false;
        }

        Array.Fill(taken, true, first, last - first + 1);
        Add(kind, Words[first].Start, Words[last].End);
        return true;
    }

    /// <summary>Marks a place of the text unless something of it is taken.</summary>
    public bool MarkText(DetailKind kind, int start, int end)
    {
        var first = FirstEndingAfter(start);
        for (var i = first; i < Words.Count && Words[i].Start < end; i++)
        {
            if (taken[i]) return false;
        }

        for (var i = first; i < Words.Count && Words[i].Start < end; i++) taken[i] = true;
        Add(kind, start, end);
        return true;
    }

    /// <summary>Words of a place that is no personal detail and in which none is to be looked for.</summary>
    public void Pass(int start, int end)
    {
        for (var i = FirstEndingAfter(start); i < Words.Count && Words[i].Start < end; i++) taken[i] = true;
    }

    /// <returns>The first word that ends after the place.</returns>
    public int FirstEndingAfter(int place)
    {
        var (low, high) = (0, Words.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Words[middle].End > place) high = middle;
            else low = middle + 1;
        }

        return low;
    }

    public IReadOnlyList<PersonalDetail> Marks() => [.. marks.OrderBy(m => m.Start)];

    private void Add(DetailKind kind, int start, int end) => marks.Add(new(kind, start, end - start, Text[start..end]));
}
