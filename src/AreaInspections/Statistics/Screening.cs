namespace AreaInspections.Statistics;

/// <summary>What importing a file would do, found out without changing anything.</summary>
public sealed record Screening
{
    public required StatisticsReading Reading { get; init; }

    /// <summary>Whether the very same bytes were imported before, under the indicators as they are declared now: importing would change nothing.</summary>
    public required bool AlreadyImported { get; init; }

    /// <summary>Observations of series, places and periods of which nothing was held.</summary>
    public required int New { get; init; }

    /// <summary>Observations that differ from those held, which then become what was known before.</summary>
    public required int Changed { get; init; }

    /// <summary>Observations held from this source, for periods of the file, that the file no longer gives.</summary>
    public required int Withdrawn { get; init; }

    public required int Unchanged { get; init; }

    /// <summary>Observations about which a release published later already speaks otherwise: kept as what was said before, never put in force.</summary>
    public required int Superseded { get; init; }
}

/// <summary>A file of statistics that was imported.</summary>
/// <param name="Id">Time-ordered.</param>
/// <param name="Source">See <see cref="StatisticsSource.Id"/>.</param>
/// <param name="File">Name without folder.</param>
/// <param name="Sha256">Of its bytes, lower-case hexadecimal.</param>
/// <param name="Published">As the file gives it; absent where it gives none.</param>
/// <param name="Imported">Moment, UTC.</param>
/// <param name="By">Who imported it.</param>
/// <param name="Length">Of the file, bytes.</param>
/// <param name="Rows">See <see cref="StatisticsReading.Rows"/>.</param>
/// <param name="Declarations">Something that differs when the declared indicators differ, see <see cref="Screening.AlreadyImported"/>.</param>
public sealed record StatisticsRelease(
    Guid Id, string Source, string File, string Sha256, DateOnly? Published, DateTime Imported, string By, long Length, long Rows, string Declarations)
{
    public required int New { get; init; }

    public required int Changed { get; init; }

    public required int Withdrawn { get; init; }

    public required int Unchanged { get; init; }

    /// <summary>See <see cref="Screening.Superseded"/>.</summary>
    public required int Superseded { get; init; }

    /// <summary>See <see cref="NeighbourSet.Id"/>; absent where the file is not about statistical neighbours.</summary>
    public string? NeighbourSet { get; init; }
}

/// <summary>An observation with the release it comes from.</summary>
/// <param name="Release">See <see cref="StatisticsRelease.Id"/>.</param>
/// <param name="KnownFrom">Moment it was imported, UTC.</param>
/// <param name="KnownUntil">Moment from which another stood in its place, UTC; absent while it is what is known.</param>
public sealed record KnownObservation(Observation Observation, Guid Release, DateTime KnownFrom, DateTime? KnownUntil);
