using AreaInspections.National;

namespace AreaInspections.Documents.National;

/// <summary>What families told: waits by service, as sentences and as a table, with what must be known to read them.</summary>
internal static class ExperiencesChapter
{
    /// <summary>Sentences said in full above the table; the table holds all.</summary>
    private const int Sentences = 3;

    public static Markup Write(NationalReport report)
    {
        var (lead, rows) = (new Markup(), new Markup());
        foreach (var claim in report.Experiences.Take(Sentences))
        {
            lead.Add($"<p class=\"lead\"><a class=\"n\" href=\"#{Anchor(claim)}\">{claim.Sentence}</a></p>\n");
        }

        foreach (var claim in report.Experiences)
        {
            rows.Add($"""
                <tr id="{Anchor(claim)}"><th scope="row">{claim.ServiceName}</th><td>{claim.Accounts.Printed}</td><td>{claim.Waiting.Printed}</td><td>{ExperiencesTable.Weeks(claim, "waiting")}</td><td>{claim.Seen.Printed}</td><td>{ExperiencesTable.Weeks(claim, "seen")}</td><td>{claim.GaveUp.Printed}</td></tr>

                """);
        }

        return Markup.Of($"""
            {lead}
            <p>These are accounts of parents, young people and others who wrote to this project and agreed to be counted. They are not findings of inspections and not a sample of all families: they say what those who wrote went through, not how often it happens.</p>
            <table class="claims">
            <caption>Accounts of waits by service, England</caption>
            <thead><tr><th scope="col">Waiting for</th><th scope="col">Accounts</th><th scope="col">Still waiting</th><th scope="col">Median weeks so far</th><th scope="col">Seen</th><th scope="col">Median weeks</th><th scope="col">Stopped waiting</th></tr></thead>
            <tbody>
            {rows}</tbody>
            </table>
            <p class="note">A “c” stands where there are fewer than 8 accounts, none among them, or where a number is kept back so that another cannot be worked out from it. Counts and weeks are rounded to the nearest five. Source: accounts sent by the form of this project, {report.Experiences.Max(e => e.Day)}.</p>
            """);
    }

    private static string Anchor(ExperienceClaim claim) => "claim-" + claim.Id;
}
