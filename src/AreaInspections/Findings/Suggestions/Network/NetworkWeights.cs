namespace AreaInspections.Findings.Suggestions.Network;

/// <summary>The numbers of a <see cref="ThemeNetwork"/>, or as many of any other kind: slopes while it learns.</summary>
internal sealed class NetworkWeights
{
    public NetworkWeights(NetworkShape shape)
    {
        Shape = shape;
        var columns = shape.Columns;
        Words = new float[shape.Words * NetworkShape.Width];
        Cues = new float[shape.Themes * NetworkShape.Grades * NetworkShape.Width];
        Taps = new float[NetworkShape.Width * NetworkShape.Taps * NetworkShape.Filters];
        TapOffsets = new float[NetworkShape.Hidden];
        Gathered = new float[NetworkShape.Hidden * 2 * columns];
        Looks = new float[NetworkShape.Hidden * 2 * columns];
        LookOffsets = new float[columns];
        Offsets = new float[columns];
        Sections = new float[NetworkShape.Sections * columns];
    }

    public NetworkShape Shape { get; }

    /// <summary>A row for each word.</summary>
    public float[] Words { get; }

    /// <summary>A row for each theme and grade of cue, added to those of the words the cue took.</summary>
    public float[] Cues { get; }

    /// <summary>For each number of a word's row what it adds to each filter at each place of its window.</summary>
    public float[] Taps { get; }

    /// <summary>Of each filter.</summary>
    public float[] TapOffsets { get; }

    /// <summary>What each filter adds to each theme: first by its greatest value in the finding, then by its mean.</summary>
    public float[] Gathered { get; }

    /// <summary>For each filter how much it makes each theme look at a word, then how much it adds to each theme where that looks.</summary>
    public float[] Looks { get; }

    /// <summary>Of each theme, where it looks.</summary>
    public float[] LookOffsets { get; }

    /// <summary>Of each theme.</summary>
    public float[] Offsets { get; }

    /// <summary>For each section what it adds to each theme.</summary>
    public float[] Sections { get; }

    /// <summary>All of them, rows of words and cues first: these are not held back.</summary>
    public IReadOnlyList<float[]> All => [Words, Cues, Taps, TapOffsets, Gathered, Looks, LookOffsets, Offsets, Sections];

    /// <summary>How many of <see cref="All"/> are rows of words and cues.</summary>
    public const int Rows = 2;

    public NetworkWeights Copy()
    {
        var copy = new NetworkWeights(Shape);
        foreach (var (from, to) in All.Zip(copy.All)) from.CopyTo(to, 0);
        return copy;
    }
}
