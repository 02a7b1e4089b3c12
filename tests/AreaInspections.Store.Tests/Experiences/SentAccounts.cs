using AreaInspections.Experiences;
using AreaInspections.Store.Experiences;
using AreaInspections.Tests.Experiences;

namespace AreaInspections.Store.Tests.Experiences;

/// <summary>Accounts as tests need them: there at once, with what a first look saw.</summary>
internal static class SentAccounts
{
    public static async Task<Result<SentExperience>> Put(this SenderStore senders, ReceiptCode code, NewExperience account) =>
        await senders.SendTogether([(code, account)]) is { Succeeded: true, Value: [var sent] } ? sent : throw new InvalidOperationException("The account was not taken in.");

    /// <summary>A form that is filled in and sent, and that nobody has asked for yet.</summary>
    public static Task<Result<SentForm>> SendForm(this SenderStore senders, Guid id, Account? account = null) => senders.SendForm(ReceiptCode.New(), id, account);

    public static async Task<Result<SentForm>> SendForm(this SenderStore senders, ReceiptCode code, Guid id, Account? account = null)
    {
        var draft = (await senders.Keep(code, new ExperienceDraft(id, account ?? SampleAccount.Parent, 0, DateTime.UnixEpoch))).Value;
        return await senders.Send(code, draft.Version, Coming);
    }

    public static ComingIn Coming { get; } = new(WayIn.Form, null, new DateTime(2026, 11, 2, 10, 0, 0, DateTimeKind.Utc));
}
