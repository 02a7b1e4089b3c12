using AreaInspections.Experiences.Marking;

namespace AreaInspections.Tests.Experiences.Corpus;

/// <summary>
/// How well details were marked. A detail is found when marks of its kind cover at least half of it; a mark is right when at least half of it lies in details of its kind.
/// </summary>
internal sealed class MarkingScore
{
    private readonly Dictionary<DetailKind, int[]> counts = Enum.GetValues<DetailKind>().ToDictionary(k => k, _ => new int[4]);

    public IEnumerable<DetailKind> Kinds => counts.Keys;

    public double Recall => Ratio(0, [.. counts.Keys]);

    public double Precision => Ratio(2, [.. counts.Keys]);

    public double RecallOf(DetailKind kind) => Ratio(0, kind);

    public double PrecisionOf(DetailKind kind) => Ratio(2, kind);

    public int Of(DetailKind kind) => counts[kind][1];

    public void Add(IReadOnlyList<GoldDetail> details, IReadOnlyList<PersonalDetail> marks, Action<string, DetailKind, int, int>? missed = null)
    {
        foreach (var detail in details)
        {
            var found = marks.Where(m => m.Kind == detail.Kind).Sum(m => Overlap(m.Start, m.End, detail.Start, detail.End)) * 2 >= detail.Length;
            counts[detail.Kind][0] += found ? 1 : 0;
            counts[detail.Kind][1]++;
            if (!found) missed?.Invoke("missed", detail.Kind, detail.Start, detail.Length);
        }

        foreach (var mark in marks)
        {
            var right = details.Where(d => d.Kind == mark.Kind).Sum(d => Overlap(mark.Start, mark.End, d.Start, d.End)) * 2 >= mark.Length;
            counts[mark.Kind][2] += right ? 1 : 0;
            counts[mark.Kind][3]++;
            if (!right) missed?.Invoke("wrong", mark.Kind, mark.Start, mark.Length);
        }
    }

    private double Ratio(int at, params DetailKind[] kinds) => kinds.Sum(k => counts[k][at]) / (double)Math.Max(1, kinds.Sum(k => counts[k][at + 1]));

    private static int Overlap(int start, int end, int otherStart, int otherEnd) => Math.Max(0, Math.Min(end, otherEnd) - Math.Max(start, otherStart));
}
