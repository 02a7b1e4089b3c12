namespace AreaInspections.Documents.Letters;

/// <summary>Who sends a letter, in plain words: no crest and no logo, which are not ours to use.</summary>
public sealed record Letterhead(IReadOnlyList<Sender> Senders)
{
    /// <summary>Both inspectorates, as their own sites say how to reach them.</summary>
    public static Letterhead Inspectorates { get; } = new(
    [
        new Sender("Ofsted", ["0300 123 1231", "enquiries@ofsted.gov.uk", "www.gov.uk/ofsted"]),
        new Sender("Care Quality Commission", ["03000 616161", "enquiries@cqc.org.uk", "www.cqc.org.uk"]),
    ]);
}

/// <param name="Lines">How to reach it.</param>
public sealed record Sender(string Name, IReadOnlyList<string> Lines);
