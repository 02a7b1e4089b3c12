using AreaInspections.Experiences;
using AreaInspections.Experiences.Counting;

namespace AreaInspections.Tests.Experiences;

/// <summary>Accounts as they are counted.</summary>
internal static class CountSample
{
    /// <summary>The day on which they all came in.</summary>
    public static DateOnly Received { get; } = new(2026, 5, 15);

    public static IReadOnlyList<DeclaredTable> Plan { get; } = CountPlan.National(SampleAccount.Form, ["London", "South West"]);

    /// <param name="first">Number of the first; each number is one account for ever.</param>
    public static IReadOnlyList<CountedAccount> Of(int first, int count, string region, params Wait[] waits) =>
        [.. Enumerable.Range(first, count).Select(n => new CountedAccount(SampleAccount.Id(n), region, Received, new Account { Form = SampleAccount.Form.Edition }.With("speaker", ["parent"]).With("phase", ["primary"]).With("support", ["waiting"]) with { Waits = waits }))];

    /// <summary>Referred in January 2026, 17 weeks before the accounts came in.</summary>
    public static Wait Waiting(string service) => new() { Service = service, Referred = new(2026, 1, 1), State = WaitState.Waiting };

    /// <summary>Referred in January 2025 and seen in July, 26 weeks later.</summary>
    public static Wait Seen(string service) => new() { Service = service, Referred = new(2025, 1, 1), State = WaitState.Seen, FirstSeen = new(2025, 7, 1) };

    /// <summary>Thirty in London who wait for the service, ten who were seen and nine who stopped waiting; with fewer in a state, more would be kept back.</summary>
    public static IReadOnlyList<CountedAccount> Waits(string service) =>
        [.. Of(1, 30, "London", Waiting(service)), .. Of(31, 10, "London", Seen(service)), .. Of(41, 9, "London", new Wait { Service = service, Referred = new(2025, 1, 1), State = WaitState.GaveUp })];

    /// <summary>Twenty who wait for nothing: beside them a table of those who wait tells of nobody else.</summary>
    private static IReadOnlyList<CountedAccount> Others { get; } = Of(1001, 20, "South West");

    /// <summary>Counts these accounts and twenty others who wait for nothing.</summary>
    public static CountResult Run(IReadOnlyList<CountedAccount> accounts, IReadOnlyList<ReleasedFigures>? kept = null, DateOnly? day = null) =>
        CountRun.Run(Plan, [.. Others, .. accounts], kept ?? [], day ?? new(2026, 11, 3));
}
