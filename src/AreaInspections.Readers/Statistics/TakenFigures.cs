using AreaInspections.Statistics;

namespace AreaInspections.Readers.Statistics;

/// <summary>A figure as it was taken from a row, before it is known whether another row says the same.</summary>
/// <param name="Series">Number of the series, see <see cref="SeriesBook"/>.</param>
/// <param name="Row">As a spreadsheet counts, within its part of the file.</param>
internal readonly record struct TakenFigure(int Series, Place Place, Period Period, Figure Value, Figure Numerator, Figure Denominator, int Row);

/// <summary>What one part of a file came to: its figures and what was seen on the way. Made by one thread.</summary>
internal sealed class TakenPart
{
    public List<TakenFigure> Figures { get; } = [];

    public FileNotes Notes { get; } = new();

    /// <summary>The first texts in columns of which no figure is taken; told only where nearly all other cells are numbers.</summary>
    public List<(int Column, int Row, string Text)> Odd { get; } = [];

    /// <summary>Hash of every row.</summary>
    public List<ulong> Hashes { get; } = [];

    /// <summary>Number of every row, as in <see cref="Hashes"/>.</summary>
    public List<int> Rows { get; } = [];
}

/// <summary>What a thread has seen over all its parts, which is told once for the whole file.</summary>
internal sealed class SeenCells(int columns)
{
    /// <summary>Rows of local areas by retired code, by name of an unknown area, by level that is not kept, by disagreement.</summary>
    public Dictionary<string, int> Retired { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, int> Unknown { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, int> OtherLevels { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, int> Disagreements { get; } = new(StringComparer.Ordinal);

    /// <summary>Figures, by title of the indicator, that another source is believed for.</summary>
    public Dictionary<string, int> Left { get; } = new(StringComparer.Ordinal);

    /// <summary>Of each column of which no figure is taken: cells that are numbers.</summary>
    public long[] Numbers { get; } = new long[columns];

    /// <summary>Of each column of which no figure is taken: cells that are neither number nor symbol.</summary>
    public long[] Texts { get; } = new long[columns];

    public void Add(SeenCells other)
    {
        Add(Retired, other.Retired);
        Add(Unknown, other.Unknown);
        Add(OtherLevels, other.OtherLevels);
        Add(Disagreements, other.Disagreements);
        Add(Left, other.Left);
        for (var c = 0; c < Numbers.Length; c++)
        {
            Numbers[c] += other.Numbers[c];
            Texts[c] += other.Texts[c];
        }
    }

    public static void Count(Dictionary<string, int> counts, string? key)
    {
        if (key is not null)
        {
            counts[key] = counts.GetValueOrDefault(key) + 1;
        }
    }

    private static void Add(Dictionary<string, int> to, Dictionary<string, int> from)
    {
        foreach (var (key, count) in from)
        {
            to[key] = to.GetValueOrDefault(key) + count;
        }
    }
}

/// <summary>The series rules can give, numbered.</summary>
internal sealed class SeriesBook
{
    private readonly List<(SeriesKey Key, AppliedRule Rule)> _series = [];
    private readonly Dictionary<(AppliedRule, string), int> _numbers = [];

    public SeriesBook(IReadOnlyList<AppliedRule> rules)
    {
        foreach (var rule in rules)
        {
            foreach (var group in rule.Groups.Values.Append(rule.Rule.Group).OfType<string>().Distinct())
            {
                _numbers.Add((rule, group), _series.Count);
                _series.Add((new SeriesKey(rule.Indicator.Id, group), rule));
            }
        }
    }

    public int Number(AppliedRule rule, string group) => _numbers[(rule, group)];

    public SeriesKey Key(int number) => _series[number].Key;

    public AppliedRule Rule(int number) => _series[number].Rule;
}
