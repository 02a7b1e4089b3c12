using AreaInspections.Experiences;

namespace AreaInspections.Web.Experiences;

/// <summary>Words cut where something in them is marked.</summary>
public static class MarkedWords
{
    /// <param name="marks">Of any place, ordered by where they begin, none over another.</param>
    public static IEnumerable<(string Words, MarkedDetail? Mark)> Pieces(OwnWords place, IReadOnlyList<MarkedDetail> marks)
    {
        var at = 0;
        foreach (var mark in marks.Where(m => m.Place == place))
        {
            yield return (place.Words[at..mark.Start], null);
            yield return (mark.Words, mark);
            at = mark.Start + mark.Length;
        }

        yield return (place.Words[at..], null);
    }
}
