using System.Security.Cryptography;
using System.Text;
using AreaInspections.Experiences;
using AreaInspections.Experiences.Danger;
using AreaInspections.Experiences.Marking;
using AreaInspections.Readers.Experiences;

namespace AreaInspections.Web.Experiences;

/// <summary>Something that may tell who somebody is, and where it stands.</summary>
/// <param name="Id">Names it on a page.</param>
/// <param name="Kind">As the texts of the form have it: <c>name</c>, <c>school</c>, <c>birth</c>.</param>
public sealed record MarkedDetail(string Id, OwnWords Place, int Start, int Length, string Kind)
{
    public string Words => Place.Words.Substring(Start, Length);
}

/// <summary>What rules see in somebody's words: details that may tell who somebody is, and danger.</summary>
public sealed class AccountSigns
{
    private readonly PersonalDetails _details = new(MarkingWordsReader.Load());
    private readonly DangerWords _dangers = DangerWordsReader.Load();

    /// <returns>Kinds of danger; empty where no word speaks of any.</returns>
    public IReadOnlyList<string> Dangers(Account account, ExperienceForm form) => _dangers.KindsIn(account, form);

    /// <summary>In the order of the form.</summary>
    public IReadOnlyList<MarkedDetail> Marks(Account account, ExperienceForm form) =>
    [
        .. account.InOwnWords(form).SelectMany(place => _details.In(place.Words).Select(d => new MarkedDetail(
            $"{place.Question}-{place.Wait}-{d.Start}-{d.Length}", place, d.Start, d.Length, Key(d.Kind)))),
    ];

    /// <summary>Stands for answers without repeating them.</summary>
    public static string Fingerprint(IEnumerable<string> answers) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\0', answers))))[..16];

    private static string Key(DetailKind kind) => kind switch
    {
        DetailKind.DateOfBirth => "birth",
        DetailKind.OnlineName => "handle",
        DetailKind.NhsNumber => "nhs-number",
        DetailKind.PupilNumber => "pupil-number",
        _ => kind.ToString().ToLowerInvariant(),
    };
}
