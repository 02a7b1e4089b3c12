namespace AreaInspections.Experiences.Marking;

/// <summary>
/// Marks what could say who somebody is, in text as people write it: without capitals, in capitals, without full stops. Rules over words and what stands around them
/// (decision 0070); the time grows with the length of the text and no faster.
/// </summary>
public sealed class PersonalDetails(MarkingWords words)
{
    /// <returns>In the order of the text; no two overlap.</returns>
    public IReadOnlyList<PersonalDetail> In(string text)
    {
        var draft = new MarkingDraft(text, words);
        OnlineNames.Mark(draft);
        Numbers.Mark(draft);
        BirthDates.Mark(draft);
        Addresses.Mark(draft);
        SchoolNames.Mark(draft);
        PersonNames.Mark(draft);
        return draft.Marks();
    }
}
