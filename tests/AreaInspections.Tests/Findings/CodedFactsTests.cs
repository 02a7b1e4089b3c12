using AreaInspections.Findings;
using AreaInspections.Readers.Findings;
using AreaInspections.Readers.Inspections;

namespace AreaInspections.Tests.Findings;

public class CodedFactsTests
{
    private static readonly IReadOnlyList<FindingFact> s_facts = CodedFacts.Load();

    [Fact]
    public void The_findings_of_36_reports_are_on_the_record()
    {
        s_facts.Select(f => f.Inspection).Distinct().Count().ShouldBe(36);
        s_facts.CountBy(f => f.Polarity).ToDictionary().ShouldBe(
            new Dictionary<Polarity, int> { [Polarity.Strength] = 353, [Polarity.Weakness] = 313, [Polarity.Improvement] = 135, [Polarity.Priority] = 35 },
            ignoreOrder: true);
    }

    [Fact]
    public void Every_finding_belongs_to_an_inspection_on_the_record()
    {
        var keys = PublicInspections.Load().Select(i => i.Key).ToHashSet();

        s_facts.ShouldAllBe(f => keys.Contains(f.Inspection) && f.Inspection.StartsWith(f.Area.Value + "/"));
    }

    [Fact]
    public void Places_count_from_one_without_gap_in_each_section()
    {
        foreach (var section in s_facts.GroupBy(f => (f.Inspection, f.Section)))
        {
            section.Select(f => f.Ordinal).ShouldBe(Enumerable.Range(1, section.Count()));
            section.Select(f => f.Page).ShouldBeInOrder();
        }
    }

    [Fact]
    public void Every_finding_has_a_theme_and_none_has_its_words() =>
        s_facts.ShouldAllBe(f => f.Themes.Count > 0 && f.Text == null && f.Basis == CodingBasis.Adjudicated);

    [Fact]
    public void Priority_findings_are_as_many_as_the_areas_for_priority_action()
    {
        var counted = s_facts.Where(f => f.Polarity == Polarity.Priority).CountBy(f => f.Inspection).ToDictionary();

        PublicInspections.Load().Where(i => counted.ContainsKey(i.Key)).ShouldAllBe(i => i.Weaknesses == counted[i.Key]);
        counted.Values.Sum().ShouldBe(35);
    }
}
