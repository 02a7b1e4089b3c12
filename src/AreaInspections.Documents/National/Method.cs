using System.Globalization;
using AreaInspections.National;

namespace AreaInspections.Documents.National;

/// <summary>How the report was counted, what it cannot say, where it comes from and how to cite it.</summary>
internal static class Method
{
    public static Markup Write(NationalReport report) => Markup.Of($"""
        <section id="method" class="chapter" aria-labelledby="method-h">
        <p class="eyebrow">About this report</p>
        <h2 id="method-h">How this was counted</h2>
        <dl class="method">
        <div><dt>Which inspections</dt><dd>Full inspections under the {report.Edition} framework that were {Rule(report)}. Where an area has had several, the latest counts. Revisits and monitoring inspections do not count.</dd></div>
        <div><dt>Which areas</dt><dd>The {report.Coverage.Areas.Count} local areas that existed on {report.AsAt}, computed from the register. An area counts once in each claim, however many findings make it count.</dd></div>
        <div><dt>Strengths and weaknesses</dt><dd>Decided by the section of the report a finding stands in, never by its wording. What needs to be better, areas for improvement and areas for priority action are all weaknesses.</dd></div>
        <div><dt>Themes</dt><dd>{Themes(report)}</dd></div>
        <div><dt>Intervals</dt><dd>95% intervals after Wilson (1927), corrected for the finite number of areas (Cochran 1977, section 3.2): in Wilson’s formula n(N−1)/(N−n) stands for n, where n is the number of areas counted and N the number there are. When every area is counted the interval closes. Where N is not known, as among areas with one outcome, nothing is corrected. Areas are not inspected in random order; the interval says what chance alone could do and no more.</dd></div>
        {Statistics(report)}{Experiences(report)}<div><dt>Order</dt><dd>Themes are ranked strongest first: by the lower end of the interval, then by the number of areas, then by name.</dd></div>
        <div><dt>Words of quantity</dt><dd>{Words(report)}</dd></div>
        <div><dt>Key findings</dt><dd>Chosen by rule, not by hand: progress, each outcome, the three strongest weaknesses and strengths, the quality of therapy against the wait for it, the strongest weakness where the outcome was best, and the early years.</dd></div>
        </dl>
        <h2>Limits</h2>
        <ul class="limits">
        <li>The record holds the inspections and reports it holds. {Held(report)}</li>
        <li>Inspectors choose what to write about. That a report does not name a theme does not mean that all is well there.</li>
        <li>Reports were not written to be counted, and inspections were not scheduled at random.</li>
        <li>Small numbers are given as “x of n”. Differences between regions, years or outcomes with few areas can be chance.</li>
        </ul>
        <h2>Sources and licence</h2>
        <ul class="sources">
        {Sources(report)}</ul>
        <p>Contains public sector information licensed under the <a href="https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/">Open Government Licence v3.0</a>. This is independent analysis. It is not endorsed by Ofsted or the Care Quality Commission, and the coding of findings into themes is this project’s own, not the inspectorates’.</p>
        <h2>How to cite</h2>
        <p class="cite">AreaInspections, <i>{NationalHtml.Title}</i>, as at {report.AsAt}; framework of {report.Edition}; counted as {Rule(report)}; codebook version {report.Codebook.Version}; quantity words {report.Words.Version}. A single claim is cited by its id, for example <code>{report.Claims[0].Claim.Id}</code>.</p>
        </section>
        """);

    /// <summary>A source on one line, with its link where it has a public address.</summary>
    public static Markup Source(Source source)
    {
        var text = new Markup();
        text.Add($"{source.Publisher}, ");
        if (Uri.TryCreate(source.Address, UriKind.Absolute, out var address) && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp))
        {
            text.Add($"<a href=\"{source.Address}\">{source.Title}</a>");
        }
        else
        {
            text.Add($"<i>{source.Title}</i>");
        }

        if (source.Date is { } date)
        {
            text.Add($", {date}");
        }

        if (source.Place is { } place)
        {
            text.Add($", {place}");
        }

        return text;
    }

    private static string Rule(NationalReport report) => report.Rule == CountingRule.Published
        ? $"published by {Date(report.AsAt)}"
        : $"begun by {Date(report.AsAt)}";

    private static string Date(DateOnly date) => date.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    private static string Themes(NationalReport report) => report.Coded == 0
        ? $"None: no letter or report of the {report.Edition} framework has been coded."
        : $"Codebook version {report.Codebook.Version}: two independent readings and an adjudication where a finding is marked as adjudicated, otherwise suggested by software. A finding can carry several themes. “Other” is not reported.";

    private static Markup Statistics(NationalReport report) => report.Statistics.Count == 0 ? new() : Markup.Of($"""
        <div><dt>Official statistics</dt><dd>Figures of England whose period had ended by {report.AsAt}{(report.Rule == CountingRule.Published ? ", without files known to have been published later" : "")}. Ratios are of counts where both groups have them, with 95% intervals on the logarithmic scale; otherwise of the published values, without interval. An interval says what chance alone could do.</dd></div>

        """);

    private static Markup Experiences(NationalReport report) => report.Experiences.Count == 0 ? new() : Markup.Of($"""
        <div><dt>Families’ accounts</dt><dd>Accounts of England that were read by a moderator and whose senders agreed to be counted, as their numbers were published by {report.AsAt} and stand. No count below 8 is shown, all others are rounded to the nearest five, and some are kept back so that none can be worked out from another. Who writes is not a sample of all families.</dd></div>

        """);

    private static string Held(NationalReport report) => report.Coded == 0
        ? "Of this edition it holds dates and outcomes only."
        : $"Of the {report.Coverage.Counted.Count} areas counted, {report.Coded} have a coded report.";

    private static Markup Words(NationalReport report)
    {
        var text = new Markup();
        if (report.Words.Bands.Count == 0)
        {
            return text.Add($"None are used: every share is said as “x of n”.");
        }

        text.Add($"Version {report.Words.Version}. With fewer than {report.Words.FewestForWords} areas only “x of n” is said; otherwise the fraction always stands beside the words. ");
        var bands = report.Words.Bands;
        for (var i = 0; i < bands.Count; i++)
        {
            var next = i + 1 < bands.Count ? bands[i + 1].From : 1;
            var exact = next - bands[i].From <= Exact;
            var after = i > 0 && bands[i].From - bands[i - 1].From <= Exact;
            var from = (exact ? "exactly " : after ? "above " : "from ") + Percent(after ? bands[i - 1].From : bands[i].From);
            text.Add($"{(i == 0 ? "" : "; ")}“{bands[i].Words}” {from}");
        }

        return text.Add($". “None” and “all” are said only of 0 and of every area.");
    }

    /// <summary>A band no wider than this stands for one fraction and not for a range.</summary>
    private const decimal Exact = 0.0002m;

    private static string Percent(decimal fraction) => Math.Round(fraction * 100, 1).ToString("0.#", CultureInfo.InvariantCulture) + "%";

    /// <summary>One line a publication; reports and letters, which differ only in day and place, are told together.</summary>
    private static Markup Sources(NationalReport report)
    {
        var items = new Markup();
        Add(items, report.Coverage.Counted.Select(a => a.Inspection.Source), "inspection");
        Add(items, report.ThenAndNow.Select(t => t.Then.Source), "published statement");
        Add(items, report.Statistics.SelectMany(s => s.Sources), "statistical claim");
        Add(items, report.Experiences.Select(e => e.Source), "claim on families’ accounts");
        return items;
    }

    private static void Add(Markup items, IEnumerable<Source> sources, string fact)
    {
        foreach (var group in sources.GroupBy(s => (s.Title, s.Publisher, s.Licence)).OrderBy(g => g.Key.Title, StringComparer.Ordinal))
        {
            var many = group.Select(s => (s.Date, s.Address)).Distinct().Count() > 1;
            var (first, last) = (group.Min(s => s.Date), group.Max(s => s.Date));
            items.Add($"<li>{Source(many ? group.First() with { Date = null, Address = null, Place = null } : group.First() with { Place = null })}");
            if (many && first is { } from && last is { } to)
            {
                items.Add($", {from} to {to}");
            }

            items.Add($" ({group.Count()} {fact}{(group.Count() == 1 ? "" : "s")}). {group.Key.Licence}.</li>\n");
        }
    }
}
