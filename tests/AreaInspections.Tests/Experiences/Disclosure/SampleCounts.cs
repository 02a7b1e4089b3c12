using AreaInspections.Experiences.Disclosure;

namespace AreaInspections.Tests.Experiences.Disclosure;

/// <summary>Invented accounts, counted.</summary>
internal static class SampleCounts
{
    public static readonly string[] Needs = ["autism", "speech", "hearing", "mental health"];
    public static readonly string[] Phases = ["primary", "secondary", "16 to 25"];
    public static readonly Population Devon = new("devon", PlaceLevel.Area, CountTopic.Experiences, ["south-west", "england"], []);

    public static CountTable Table(params int[][] rows) => Table(Devon, rows);

    /// <summary>Counts as they stand, of accounts nobody else counts.</summary>
    public static CountTable Table(Population population, params int[][] rows)
    {
        var cells = new int[rows.Length, rows[0].Length];
        for (var r = 0; r < rows.Length; r++)
        {
            for (var c = 0; c < rows[r].Length; c++) cells[r, c] = rows[r][c];
        }

        var accounts = Enumerable.Range(0, rows.Sum(r => r.Sum())).Select(_ => Guid.NewGuid()).ToHashSet();
        return new(population, "need", Labels("need", rows.Length), rows[0].Length == 1 ? "" : "phase", Labels("phase", rows[0].Length), cells, accounts);
    }

    public static CountTable Count(IReadOnlyList<SampleAccount> accounts, Population population, bool byPhase)
    {
        var cells = new int[Needs.Length, byPhase ? Phases.Length : 1];
        foreach (var account in accounts) cells[account.Need, byPhase ? account.Phase : 0]++;
        return new(population, "need", Needs, byPhase ? "phase" : "", byPhase ? Phases : ["all"], cells, accounts.Select(a => a.Id).ToHashSet());
    }

    private static string[] Labels(string of, int count) => [.. Enumerable.Range(1, count).Select(i => $"{of} {i}")];
}

internal sealed record SampleAccount(Guid Id, int Area, int Need, int Phase);
