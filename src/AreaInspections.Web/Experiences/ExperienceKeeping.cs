using AreaInspections.Readers.Experiences;
using AreaInspections.Store.Experiences;
using AreaInspections.Store.History;
using AreaInspections.Web.Publishing;

namespace AreaInspections.Web.Experiences;

/// <summary>Destroys what the table of retention no longer keeps, every hour.</summary>
internal sealed partial class ExperienceKeeping(ExperienceUpkeep upkeep, PublicRecords records, TimeProvider time, ILogger<ExperienceKeeping> log) : RegularWork(TimeSpan.FromHours(1), time, log)
{
    protected override async Task Do(CancellationToken cancel)
    {
        var expired = await upkeep.Expire(RetentionReader.Load(), records.Today, new Change("web host", "The time for which it is kept is over."), cancel);
        if (expired.Any)
        {
            Expired(Log, expired.Accounts, expired.Contacts, expired.Drafts, expired.Records);
        }
    }

    [LoggerMessage(LogLevel.Information, "Destroyed {Accounts} accounts, contact details of {Contacts}, {Drafts} forms that were never sent and {Records} records of danger: their time was over")]
    private static partial void Expired(ILogger log, int accounts, int contacts, int drafts, int records);
}
