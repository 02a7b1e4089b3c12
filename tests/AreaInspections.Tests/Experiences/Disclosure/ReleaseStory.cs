using AreaInspections.Experiences.Disclosure;

namespace AreaInspections.Tests.Experiences.Disclosure;

/// <summary>Accounts come and go in three areas of one region; tables of areas, of the region and of a filter are asked for in any order. Then everything that left is attacked together.</summary>
internal sealed class ReleaseStory(Random random, bool byPhase)
{
    private static readonly Population s_region = new("south-west", PlaceLevel.Region, CountTopic.Experiences, ["england"], []);
    private readonly List<EarlierRelease> released = [];
    private readonly List<CountTable> counted = [];
    private List<SampleAccount> accounts = [];

    public int Released => released.Count;

    public int HeldBack { get; private set; }

    public void Next()
    {
        var come = random.Next(4) == 0 ? random.Next(1, 8) : random.Next(0, 90);
        accounts = [.. accounts.Where(_ => random.Next(20) > 0), .. Enumerable.Range(0, come).Select(_ => new SampleAccount(Guid.NewGuid(), random.Next(6) switch { 0 => 2, 1 or 2 => 1, _ => 0 }, Math.Min(random.Next(5), random.Next(4)), Math.Min(random.Next(4), random.Next(3))))];
        var area = random.Next(3);
        foreach (var population in new[] { Area(area), s_region, Area(area) with { Filters = ["phase<16"] } }.OrderBy(_ => random.Next()).Take(2))
        {
            var these = accounts.Where(a => (population.Level == PlaceLevel.Region || a.Area == area) && (population.Filters.Count == 0 || a.Phase < 2)).ToList();
            var table = SampleCounts.Count(these, population, byPhase);
            var answer = DisclosureGate.Release(table, released);
            if (!answer.Succeeded) HeldBack++;
            else if (!released.Contains(answer.Value))
            {
                released.Add(answer.Value);
                counted.Add(table);
            }
        }
    }

    /// <returns>Every count that the attacker can be sure of: somebody, and fewer than eight.</returns>
    public IEnumerable<string> Found()
    {
        var attacker = new Attacker();
        var places = released.Select(r => attacker.Sees(r.Table)).ToList();
        attacker.Narrow();
        for (var i = 0; i < released.Count; i++)
        {
            var truth = AttackTests.True(counted[i]).ToList();
            for (var k = 0; k < truth.Count; k++)
            {
                if (Certain(attacker[places[i][k]])) yield return $"count {truth[k]} of table {i}";
            }

            for (var j = 0; j < released.Count; j++)
            {
                var (one, other) = (released[i].Table.Population, released[j].Table.Population);
                if (i == j || !(one.Is(other) || one.Holds(other))) continue;
                for (var k = 0; k < truth.Count; k++)
                {
                    var (more, less) = (attacker[places[i][k]], attacker[places[j][k]]);
                    if (Certain((Math.Max(0, more.Least - less.Most), more.Most - less.Least)) && truth[k] - AttackTests.True(counted[j]).ElementAt(k) is > 0 and < 8)
                    {
                        yield return $"difference {truth[k]} - {AttackTests.True(counted[j]).ElementAt(k)} of tables {i} and {j}";
                    }
                }
            }
        }
    }

    private static bool Certain((int Least, int Most) known) => known is { Least: >= 1, Most: <= 7 };

    private static Population Area(int area) => SampleCounts.Devon with { Place = $"area-{area}", Within = ["south-west", "england"] };
}
