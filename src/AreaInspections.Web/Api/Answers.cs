namespace AreaInspections.Web.Api;

/// <summary>
/// Whether there is a value, and if not, why. <c>notStated</c>: no source says. <c>notApplicable</c>: there is nothing of the kind here.
/// <c>notInspected</c>: no inspection is on record. <c>continues</c>: it goes on. <c>beforeTheProgramme</c>: it was there when the programme began, on 1 May 2016.
/// <c>ambiguous</c>: what is printed can be understood in more than one way.
/// </summary>
public enum AnswerStatus
{
    /// <summary>There is a value.</summary>
    Stated,

    /// <summary>No source says.</summary>
    NotStated,

    /// <summary>It cannot have one: there is nothing of the kind here.</summary>
    NotApplicable,

    /// <summary>No inspection is on record.</summary>
    NotInspected,

    /// <summary>It goes on.</summary>
    Continues,

    /// <summary>It was there when the programme began, on 1 May 2016.</summary>
    BeforeTheProgramme,

    /// <summary>What is printed can be understood in more than one way.</summary>
    Ambiguous,
}

/// <summary>A day, or why there is none.</summary>
public sealed record DayAnswer
{
    public required AnswerStatus Status { get; init; }

    /// <summary>Only where the status is <c>stated</c>.</summary>
    public DateOnly? Value { get; init; }

    internal static DayAnswer Of(DateOnly? value, AnswerStatus otherwise) => new() { Status = value is null ? otherwise : AnswerStatus.Stated, Value = value };
}

/// <summary>A number, or why there is none.</summary>
public sealed record NumberAnswer
{
    public required AnswerStatus Status { get; init; }

    /// <summary>Only where the status is <c>stated</c>.</summary>
    public int? Value { get; init; }

    internal static NumberAnswer Of(int? value, AnswerStatus otherwise) => new() { Status = value is null ? otherwise : AnswerStatus.Stated, Value = value };
}

/// <summary>A text, or why there is none.</summary>
public sealed record TextAnswer
{
    public required AnswerStatus Status { get; init; }

    /// <summary>Only where the status is <c>stated</c>.</summary>
    public string? Value { get; init; }

    internal static TextAnswer Of(string? value, AnswerStatus otherwise) => new() { Status = value is null ? otherwise : AnswerStatus.Stated, Value = value };
}

/// <summary>An area by name.</summary>
public sealed record AreaName
{
    /// <summary>Stable id: <c>west-northamptonshire</c>.</summary>
    public required string Id { get; init; }

    /// <summary>As people say it.</summary>
    public required string Name { get; init; }

    internal static AreaName Of(AreaInspections.Areas.LocalArea area) => new() { Id = area.Id.Value, Name = area.PlainName };

    internal static AreaName Of(Publishing.PublicRecord record, AreaInspections.Areas.AreaId id) =>
        record.Register.Find(id) is { } area ? Of(area) : new() { Id = id.Value, Name = id.Value };
}
