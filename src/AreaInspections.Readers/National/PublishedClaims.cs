using AreaInspections.Findings;
using AreaInspections.National;

namespace AreaInspections.Readers.National;

/// <summary>What others published about all areas, from the table kept beside this reader (<c>National/Data</c>).</summary>
public static class PublishedClaims
{
    private static readonly Lazy<IReadOnlyList<PublishedClaim>> s_claims = new(Read);

    /// <summary>In the order of the table; read once.</summary>
    public static IReadOnlyList<PublishedClaim> Load() => s_claims.Value;

    private static List<PublishedClaim> Read() => EmbeddedTable.Open("National/Data/published-claims.csv").Rows.Select(r => new PublishedClaim
    {
        Id = r["id"],
        Theme = r.Text("theme"),
        Polarity = r.Text("polarity") is { } polarity ? Enum.Parse<Polarity>(polarity, ignoreCase: true) : null,
        QuantityWords = r.Text("quantity"),
        Sentence = r["sentence"],
        Counterpart = r.Text("counterpart"),
        AsAt = r.Day("as_at"),
        Edition = r["edition"],
        Source = new Source("Local area SEND inspections: one year on", "Ofsted and the Care Quality Commission")
        {
            Place = "Report 170041, October 2017, as reported at the address",
            Address = r["address"],
        },
    }).ToList();
}
