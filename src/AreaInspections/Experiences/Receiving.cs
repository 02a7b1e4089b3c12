using System.Security.Cryptography;
using AreaInspections.Areas;
using AreaInspections.Experiences.Danger;

namespace AreaInspections.Experiences;

/// <summary>An account as it comes in, in the parts in which it is kept.</summary>
public sealed record NewExperience(Experience Experience, Account Facts, Account Words, Account Contact)
{
    public Account Part(AccountPart part) => part switch { AccountPart.Facts => Facts, AccountPart.Words => Words, _ => Contact };
}

/// <summary>What rules see in an account before a person reads it.</summary>
/// <param name="Dangers">Kinds of danger its words speak of.</param>
/// <param name="SketchKey">Kept secret; see <see cref="WordSketch"/>.</param>
public sealed record FirstLook(IReadOnlyList<string> Dangers, byte[] SketchKey)
{
    public static FirstLook At(Account account, ExperienceForm form, DangerWords words, byte[] sketchKey)
    {
        var dangers = words.KindsIn(account, form);
        return new(account.Language != "en" && account.InOwnWords(form).Count > 0 ? [.. dangers, DangerKinds.OtherLanguage] : dangers, sketchKey);
    }
}

/// <param name="TypedBy">Sign-in name; absent where the sender typed.</param>
public sealed record ComingIn(WayIn Way, string? TypedBy, DateTime At);

/// <summary>With what accounts are received: the form, and the words of danger.</summary>
public sealed record Reception(ExperienceForm Form, DangerWords Dangers)
{
    /// <returns>Steps that still lack what the form cannot do without; empty where the account can be sent.</returns>
    public IReadOnlyList<FormStep> Missing(Account account) => AccountRules.Unfinished(AccountRules.Trimmed(account, Form), Form);

    /// <summary>Takes a first look and makes the account ready to be kept, whole or not: whether it may be sent was settled when it was.</summary>
    /// <param name="sketchKey">Kept secret; see <see cref="WordSketch"/>.</param>
    public NewExperience Receive(Guid id, Account account, ComingIn coming, byte[] sketchKey) =>
        Receiving.AsSent(id, account, Form, FirstLook.At(account, Form, Dangers, sketchKey), coming);
}

/// <summary>Makes an account ready to be kept.</summary>
public static class Receiving
{
    /// <summary>Addresses of web pages in one account from which on it looks like advertising.</summary>
    private const int ManyLinks = 3;

    /// <returns>A refusal where the form cannot do without an answer that is missing.</returns>
    public static Result<NewExperience> Receive(Guid id, Account account, ExperienceForm form, FirstLook look, ComingIn coming)
    {
        var unfinished = AccountRules.Unfinished(AccountRules.Trimmed(account, form), form);
        return unfinished.Count > 0 ? ExperienceProblems.Unfinished(string.Join(", ", unfinished.Select(s => s.Key))) : AsSent(id, account, form, look, coming);
    }

    /// <summary>The same of an account that was sent already, whatever it lacks.</summary>
    internal static NewExperience AsSent(Guid id, Account account, ExperienceForm form, FirstLook look, ComingIn coming)
    {
        var whole = AccountRules.Trimmed(account, form);
        var words = whole.InOwnWords(form);
        var experience = new Experience
        {
            Id = id,
            ReceivedAt = coming.At,
            Area = whole.Answer("area") is { } area && area != Question.NotSure ? new AreaId(area) : null,
            Way = coming.Way,
            TypedBy = coming.TypedBy,
            Form = form.Edition,
            Consents = Consents.Of(whole),
            Handling = new Handling
            {
                Salt = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16)),
                Dangers = look.Dangers,
                SpamSigns = [.. account.SpamSigns, .. words.Sum(w => Links(w.Words)) >= ManyLinks ? ["links"] : Array.Empty<string>()],
                Sketch = WordSketch.Of(words.Select(w => w.Words), look.SketchKey),
            },
        };
        return new NewExperience(experience, whole.Only(AccountPart.Facts, form), whole.Only(AccountPart.Words, form), whole.Only(AccountPart.Contact, form));
    }

    private static int Links(string words)
    {
        var count = 0;
        for (var at = words.IndexOf("http", StringComparison.OrdinalIgnoreCase); at >= 0; at = words.IndexOf("http", at + 4, StringComparison.OrdinalIgnoreCase))
        {
            count++;
        }

        return count;
    }
}
