namespace AreaInspections.Conduct;

/// <summary>What the inspectors ask the area for.</summary>
/// <param name="Due">Last day on which it can be answered in time.</param>
/// <param name="Answers">The earliest first; a later one adds to those before.</param>
/// <param name="NoLongerNeeded">Why; absent while it is needed.</param>
public sealed record InformationRequest(
    Guid Id, string Asks, DateOnly Asked, DateOnly Due, IReadOnlyList<RequestAnswer> Answers, string? NoLongerNeeded)
{
    public bool Open => Answers.Count == 0 && NoLongerNeeded is null;

    public bool Overdue(DateOnly today) => Open && today > Due;
}

/// <param name="Id">Made with the form, so that sending it twice is one answer.</param>
/// <param name="By">Sign-in name.</param>
/// <param name="Files">Content hashes with the names the files came with; empty where the answer is in words.</param>
public sealed record RequestAnswer(Guid Id, string By, DateTime At, string? Says, IReadOnlyList<ReceivedFile> Files);

/// <param name="Sha256">Lower-case hexadecimal.</param>
public sealed record ReceivedFile(string Sha256, string Name);
