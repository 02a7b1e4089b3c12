using AreaInspections.Areas;
using AreaInspections.Web.Publishing;

namespace AreaInspections.Web.Areas;

/// <summary>Leads from a code, number or old name of an area to the page of the area it means today.</summary>
internal static class AreaElsewhere
{
    public const string Hint = "An area is found by its name, its GSS code (E and eight digits), its DfE number or its Ofsted URN.";

    /// <param name="page">Address of the page of an area.</param>
    /// <returns>Address that says where the reader came from; nothing where no area answers.</returns>
    public static string? Of(PublicRecord record, string asked, Func<AreaId, string> page)
    {
        var search = record.Register.Search(asked);
        if (search.Answers.Count == 0)
        {
            return null;
        }

        var answer = search.Answers[0];
        var target = answer.Area is { Abolished: not null, Successors: [var only] } ? only : answer.Area.Id;
        var says = answer.MatchedBy == AreaMatch.RetiredCode || target != answer.Area.Id;
        return page(target) + (says ? $"?from={Uri.EscapeDataString(asked)}" : "");
    }

    /// <param name="from">What was asked for before; absent: nothing is told.</param>
    /// <returns>What the name or code means, a whole sentence.</returns>
    public static string? Told(PublicRecord record, LocalArea area, string? from) => string.IsNullOrWhiteSpace(from)
        ? null
        : record.Register.Search(from).Answers.FirstOrDefault(a => a.Area.Id == area.Id || area.Predecessors.Contains(a.Area.Id))?.Sentence;
}
