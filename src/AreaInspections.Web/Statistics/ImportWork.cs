using AreaInspections.Statistics;

namespace AreaInspections.Web.Statistics;

/// <summary>Where the import of an uploaded file stands.</summary>
public enum ImportStage
{
    /// <summary>It is being read, or will be.</summary>
    Screening,

    /// <summary>A person has to say whether it is to be imported.</summary>
    Screened,

    /// <summary>It is being imported, or will be.</summary>
    Importing,

    Imported,

    /// <summary>The same had been imported before.</summary>
    AlreadyThere,

    /// <summary>It could not be understood, or the store refused it.</summary>
    Refused,

    /// <summary>A person decided against it.</summary>
    Discarded,
}

/// <summary>An import as a page shows it.</summary>
/// <param name="Percent">How far the work in hand is; absent where that is not known.</param>
/// <param name="Rows">Rows read, or figures written.</param>
public sealed record ImportStatus(ImportStage Stage, int? Percent, long Rows)
{
    /// <summary>Without its observations; absent until it was read.</summary>
    public Screening? Screening { get; init; }

    /// <summary>Absent until it was read.</summary>
    public ReadingContents? Contents { get; init; }

    /// <summary>How many figures the file gives.</summary>
    public int Figures { get; init; }

    public IReadOnlyList<Note> Notes { get; init; } = [];

    public IReadOnlyList<Problem> Problems { get; init; } = [];

    /// <summary>Sign-in name of whoever had it imported; absent before.</summary>
    public string? By { get; init; }

    /// <summary>Absent until it was imported.</summary>
    public StatisticsRelease? Release { get; init; }

    public bool UnderWay => Stage is ImportStage.Screening or ImportStage.Importing;
}

/// <summary>One uploaded file on its way into the store. Safe to use from many threads.</summary>
/// <param name="file">Name that it was sent with; shown and stored, never used as a path.</param>
public sealed class ImportWork(Guid id, string file, string path, DateTimeOffset received)
{
    private readonly Lock _one = new();

    public Guid Id => id;

    public string File => file;

    public string Path => path;

    public DateTimeOffset Received => received;

    public ImportStatus Status { get; private set; } = new(ImportStage.Screening, null, 0);

    /// <returns>Whether it stood there and was moved on: once, however many ask.</returns>
    public bool Move(ImportStage from, Func<ImportStatus, ImportStatus> to)
    {
        lock (_one)
        {
            if (Status.Stage != from)
            {
                return false;
            }

            Status = to(Status);
            return true;
        }
    }
}
