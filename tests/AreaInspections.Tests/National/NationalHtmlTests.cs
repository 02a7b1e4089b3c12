using System.Text.RegularExpressions;
using AreaInspections.Documents.National;
using AreaInspections.Findings;
using AreaInspections.National;

namespace AreaInspections.Tests.National;

public partial class NationalHtmlTests
{
    private static readonly NationalReport s_report = NationalSample.Report(WithWords("Waits are <script>alert(1)</script> & \"long\""));
    private static readonly string s_html = NationalHtml.Write(s_report);

    [Fact]
    public void Every_link_within_the_page_has_its_target()
    {
        var ids = Ids().Matches(s_html).Select(m => m.Groups[1].Value).ToHashSet();
        var links = Links().Matches(s_html).Select(m => m.Groups[1].Value).ToList();

        links.Count.ShouldBeGreaterThan(100);
        links.ShouldAllBe(l => ids.Contains(l));
    }

    [Fact]
    public void No_id_stands_twice() => Ids().Matches(s_html).Select(m => m.Groups[1].Value).ShouldBeUnique();

    [Fact]
    public void Every_claim_has_its_section() =>
        s_report.Claims.ShouldAllBe(c => s_html.Contains($"id=\"claim-{c.Claim.Id}\"", StringComparison.Ordinal));

    [Fact]
    public void Page_has_one_first_heading_and_its_landmarks()
    {
        Regex.Count(s_html, "<h1[ >]").ShouldBe(1);
        Regex.Count(s_html, "<main[ >]").ShouldBe(1);
        s_html.ShouldContain("<html lang=\"en-GB\">");
        s_html.ShouldContain("href=\"#content\"");
    }

    [Fact]
    public void Words_of_a_finding_are_shown_and_never_run()
    {
        s_html.ShouldNotContain("<script");
        s_html.ShouldContain("Waits are &lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;long&quot;");
    }

    [Fact]
    public void Name_of_an_area_cannot_break_the_page()
    {
        var record = NationalSample.Record();
        var html = NationalHtml.Write(NationalSample.Report(record with { Areas = [record.Areas[0] with { Name = "<b>\"A\"" }, .. record.Areas.Skip(1)] }));

        html.ShouldNotContain("<b>\"A");
        html.ShouldContain("&lt;b&gt;&quot;A&quot;");
    }

    [Fact]
    public void Page_asks_nothing_of_the_network()
    {
        Regex.Count(s_html, "(src|srcset)=|<link|<script|@import|url\\((?!#hatch)").ShouldBe(0);
        Regex.Count(s_html, "<table").ShouldBe(Regex.Count(s_html, "<caption"));
    }

    [Fact]
    public void Finding_without_words_says_that_its_report_is_not_in_the_store() =>
        NationalHtml.Write(NationalSample.Report()).ShouldContain("report not in the store");

    [Fact]
    public void Themes_nobody_has_looked_at_are_said_to_be_suggestions()
    {
        var record = NationalSample.Record();
        var suggested = record with { Findings = [.. record.Findings.Select(f => f with { Basis = CodingBasis.Suggested })] };

        s_html.ShouldNotContain("suggested by software and");
        NationalHtml.Write(NationalSample.Report(suggested)).ShouldContain("In 2 of these areas themes were suggested by software and");
    }

    [Fact]
    public void Same_label_in_two_areas_stands_for_two_findings()
    {
        var record = NationalSample.Record();
        var html = NationalHtml.Write(NationalSample.Report(record with { Findings = [.. record.Findings.Select(f => f with { Label = "unknown E01" })] }));

        html.ShouldContain("id=\"finding-ashby-unknown-E01\"");
        html.ShouldContain("id=\"finding-brook-unknown-E01\"");
    }

    [Fact]
    public void Same_report_gives_the_same_page() => NationalHtml.Write(NationalSample.Report(WithWords("Waits"))).ShouldBe(NationalHtml.Write(NationalSample.Report(WithWords("Waits"))));

    [Fact]
    public void Empty_record_gives_a_page_too()
    {
        var html = NationalHtml.Write(NationalReport.Build(new([], [], [], []), NationalSample.Day, null, CountingRule.Published));

        html.ShouldContain("0 of 0");
    }

    private static NationalRecord WithWords(string words)
    {
        var record = NationalSample.Record();
        return record with { Findings = [.. record.Findings.Select(f => f with { Text = words })] };
    }

    [GeneratedRegex(" id=\"([^\"]+)\"")]
    private static partial Regex Ids();

    [GeneratedRegex("href=\"#([^\"]+)\"")]
    private static partial Regex Links();
}
