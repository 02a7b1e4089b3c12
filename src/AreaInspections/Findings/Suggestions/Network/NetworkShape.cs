namespace AreaInspections.Findings.Suggestions.Network;

/// <summary>
/// Sizes of a <see cref="ThemeNetwork"/>. Each word, with the cues that stand over it, is a row of numbers; filters look at it together with its neighbours
/// (windows of one, three and five words); what they find is gathered over the whole finding and, for each theme, in the pairs of words where the theme looks.
/// </summary>
/// <param name="Words">Words that have a row of their own; the first row is for all others.</param>
/// <param name="Themes">Themes of the codebook.</param>
internal sealed record NetworkShape(int Words, int Themes)
{
    /// <summary>Numbers in the row of a word.</summary>
    public const int Width = 96;

    /// <summary>Filters of each window.</summary>
    public const int Filters = 256;

    /// <summary>All filters.</summary>
    public const int Hidden = Filters * 3;

    /// <summary>Words in the longest window.</summary>
    public const int Window = (2 * Reach) + 1;

    /// <summary>How many words before and after the one in the middle the longest window holds.</summary>
    public const int Reach = 2;

    /// <summary>All places of all windows.</summary>
    public const int Taps = 9;

    /// <summary>Grades of cue, see <see cref="CueGrade"/>.</summary>
    public const int Grades = 4;

    /// <summary>Sections in which findings stand: strength, weakness, recommendation.</summary>
    public const int Sections = 3;

    /// <summary>Themes for which cues can be told apart, see <see cref="NetworkInput.Cues"/>.</summary>
    public const int MostThemes = (NetworkInput.NoCue / Grades) - 1;

    /// <summary>Numbers in a row that has one for each theme: as many, and up to the next multiple of eight some that stay unused (<see cref="Lanes"/>).</summary>
    public int Columns { get; } = Themes <= MostThemes
        ? (Themes + Lanes.Count - 1) / Lanes.Count * Lanes.Count
        : throw new ArgumentOutOfRangeException(nameof(Themes), Themes, $"The network tells at most {MostThemes} themes apart.");

    /// <summary>For each place of a window: the filters it belongs to, and how many words it lies after the one in the middle.</summary>
    public static readonly (int Window, int Offset)[] Places = [(0, 0), (1, -1), (1, 0), (1, 1), (2, -2), (2, -1), (2, 0), (2, 1), (2, 2)];
}
