using AreaInspections.National;
using AreaInspections.Web.Publishing;

namespace AreaInspections.Web.National;

/// <summary>What of the national picture a page is asked for: the day, the edition of the framework and the counting rule.</summary>
/// <param name="AsAt">The day to speak of.</param>
/// <param name="Chosen">Kept in links only where the reader chose a day.</param>
/// <param name="Edition">Absent: the edition of the inspections that began last.</param>
/// <param name="Notices">One sentence for each part that could not be followed.</param>
public sealed record NationalQuestion(DateOnly AsAt, DateOnly? Chosen, string? Edition, CountingRule Rule, IReadOnlyList<string> Notices)
{
    /// <summary>As in the address, all of it text: what cannot be followed is said and not guessed.</summary>
    public static NationalQuestion Of(IQueryCollection asked, PublicRecord record, DateOnly today)
    {
        var notices = new List<string>();
        var (day, chosen, notice) = AsAtDay.Of(asked["as-at"], record, today);
        if (notice is not null)
        {
            notices.Add(notice);
        }

        var edition = Value(asked, "edition");
        if (edition is not null && record.Edition(edition) is null)
        {
            notices.Add($"There is no edition of the framework of that name. Known: {string.Join(", ", record.Editions.Select(e => e.Id))}. This page speaks of the latest.");
            edition = null;
        }

        var rule = Value(asked, "rule") switch
        {
            null => CountingRule.Published,
            var r when r.Equals("published", StringComparison.OrdinalIgnoreCase) => CountingRule.Published,
            var r when r.Equals("begun", StringComparison.OrdinalIgnoreCase) => CountingRule.Begun,
            _ => (CountingRule?)null,
        };
        if (rule is null)
        {
            notices.Add("The counting rule asked for is not known. Known: published, begun. This page counts inspections published by the day.");
        }

        return new(day, chosen, edition, rule ?? CountingRule.Published, notices);
    }

    /// <summary>The same question put to another page.</summary>
    public string On(string path) => Links.With(path, Chosen, Edition, Rule);

    public ClaimLine Line(ComputedClaim claim) => new(claim, Chosen, Rule);

    public string Claim(string id) => Links.Claim(id, Chosen, Rule);

    private static string? Value(IQueryCollection asked, string key) => asked[key].FirstOrDefault(v => !string.IsNullOrWhiteSpace(v))?.Trim();
}
