namespace AreaInspections.Documents.People;

/// <summary>How hard a pattern is to read for a camera, as the standard counts it: long runs, blocks, what looks like a corner mark, and too much of one shade.</summary>
internal static class QrPenalty
{
    private static readonly bool[] s_mark = [true, false, true, true, true, false, true, false, false, false, false];

    public static int Of(bool[,] squares)
    {
        var size = squares.GetLength(0);
        var lines = Enumerable.Range(0, size).SelectMany(i => new[]
        {
            Enumerable.Range(0, size).Select(j => squares[i, j]).ToArray(),
            Enumerable.Range(0, size).Select(j => squares[j, i]).ToArray(),
        }).ToList();
        var dark = lines.Sum(l => l.Count(d => d)) / 2;
        return lines.Sum(Runs) + lines.Sum(Marks) + Blocks(squares, size) + (Math.Abs((dark * 20) - (size * size * 10)) / (size * size) * 10);
    }

    private static int Runs(bool[] line)
    {
        var (penalty, run) = (0, 0);
        for (var i = 0; i < line.Length; i++)
        {
            run = i > 0 && line[i] == line[i - 1] ? run + 1 : 1;
            penalty += run == 5 ? 3 : run > 5 ? 1 : 0;
        }

        return penalty;
    }

    private static int Marks(bool[] line) => Enumerable.Range(0, line.Length - s_mark.Length + 1)
        .Sum(i => line.AsSpan(i, s_mark.Length) is var part && (part.SequenceEqual(s_mark) || part.SequenceEqual(s_mark.Reverse().ToArray())) ? 40 : 0);

    private static int Blocks(bool[,] squares, int size) => Enumerable.Range(0, size - 1).Sum(x => Enumerable.Range(0, size - 1)
        .Count(y => squares[x, y] == squares[x + 1, y] && squares[x, y] == squares[x, y + 1] && squares[x, y] == squares[x + 1, y + 1])) * 3;
}
