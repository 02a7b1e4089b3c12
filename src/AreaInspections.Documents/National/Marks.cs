using AreaInspections.National;

namespace AreaInspections.Documents.National;

/// <summary>One mark for one local area, its shape saying the outcome, as drawn in <see cref="NationalStyle.Symbols"/>.</summary>
internal static class Marks
{
    public static Markup Draw(string symbol, string name) =>
        Markup.Of($"<svg class=\"m\" aria-hidden=\"true\" viewBox=\"0 0 16 16\"><title>{name}</title><use href=\"#{symbol}\"/></svg>");

    public static string Symbol(NationalReport report, string? outcome)
    {
        var rank = Rank(report, outcome);
        return rank == 0 ? "m-best" : rank == report.Outcomes.Count - 1 ? "m-worst" : rank >= report.Outcomes.Count ? "m-unknown" : "m-middle";
    }

    /// <summary>Place of the outcome, the best first; after all others where no source states it.</summary>
    public static int Rank(NationalReport report, string? outcome)
    {
        for (var i = 0; i < report.Outcomes.Count; i++)
        {
            if (report.Outcomes[i].Code == outcome)
            {
                return i;
            }
        }

        return report.Outcomes.Count;
    }
}
