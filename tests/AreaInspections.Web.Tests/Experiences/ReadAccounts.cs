using AreaInspections.Experiences;
using AreaInspections.Readers.Experiences;
using AreaInspections.Store.Experiences;
using Microsoft.Extensions.DependencyInjection;

namespace AreaInspections.Web.Tests.Experiences;

/// <summary>Accounts that were sent, read and are fit to use, put into the store of a host.</summary>
internal static class ReadAccounts
{
    /// <summary>A word of every story that stands nowhere else.</summary>
    public const string Word = "zebrafinch";

    public static async Task<IReadOnlyList<Guid>> Send(IServiceProvider services, int count, Func<Account, Account> with)
    {
        var form = FormReader.Load();
        var account = with(new Account { Form = form.Edition }.With("speaker", ["parent"]).With("phase", ["primary"]).With("support", ["waiting"]).With("story", [$"The {Word} waited with us."]).With("consent", ["inspectors", "analysis"]));
        var sent = Enumerable.Range(0, count).Select(_ => Receiving.Receive(Guid.CreateVersion7(), account, form, new FirstLook([], new byte[32]), new ComingIn(WayIn.Form, null, TimeProvider.System.GetUtcNow().UtcDateTime)).Value).ToList();
        await services.GetRequiredService<SenderStore>().SendTogether([.. sent.Select(s => (ReceiptCode.New(), s))]);
        var read = await services.GetRequiredService<ModerationStore>().ChangeAll(
            [.. sent.Select(s => new SeenExperience(s.Experience.Id, 1))], e => e.Decide("fit-to-use", "", "tests", TimeProvider.System.GetUtcNow().UtcDateTime), "decided", new("tests", "Read."));
        read.ShouldAllBe(r => r.Succeeded);
        return [.. sent.Select(s => s.Experience.Id)];
    }

    /// <summary>In an area, waiting for a therapy since this many weeks or so.</summary>
    public static Account Waiting(this Account account, string area, int months, WaitState state = WaitState.Waiting) => account.With("area", [area]) with
    {
        Waits = [new Wait { Service = "speech-language", Referred = FirstOfMonth(months), State = state, FirstSeen = state == WaitState.Seen ? FirstOfMonth(1) : null }],
    };

    private static DateOnly FirstOfMonth(int back) => DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime).AddMonths(-back) is var day ? new(day.Year, day.Month, 1) : default;
}
