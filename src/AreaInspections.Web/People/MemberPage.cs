using AreaInspections.Store.History;
using AreaInspections.Web.Publishing;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace AreaInspections.Web.People;

/// <summary>What is wrong with a form.</summary>
/// <param name="Field">Id of the field it is about, to which the summary leads.</param>
public sealed record Wrong(string Field, string Sentence);

/// <summary>A page that is not for everybody, or has to do with signing in: never kept, with a form that keeps what was typed when it is refused.</summary>
public abstract class MemberPage : PageModel, IFramedPage
{
    private readonly List<Wrong> _wrongs = [];

    public PageFrame Frame { get; protected set; } = new("");

    /// <summary>In the order of the page; empty where nothing was refused.</summary>
    public IReadOnlyList<Wrong> Wrongs => _wrongs;

    /// <summary>Where to go on afterwards.</summary>
    public string Return => ReturnAddress.Checked(Request.HasFormContentType && Request.Form.TryGetValue(ReturnAddress.Key, out var sent) ? sent.ToString() : Request.Query[ReturnAddress.Key].ToString());

    /// <summary>Whoever is signed in; only on pages that ask for that.</summary>
    public Member Me => Member.Of(HttpContext) ?? throw new InvalidOperationException("Nobody is signed in on a page that is open to all.");

    public string? WrongOf(string field) => _wrongs.FirstOrDefault(w => w.Field == field)?.Sentence;

    /// <summary>A field of the form, with what is wrong with it.</summary>
    public Field Field(string id, string label, string value = "") => new(id, label, value) { Wrong = WrongOf(id) };

    protected void Refuse(string field, string sentence) => _wrongs.Add(new(field, sentence));

    /// <param name="fieldOf">The field a problem's code is about.</param>
    protected void Refuse(IEnumerable<Problem> problems, Func<string, string> fieldOf) => _wrongs.AddRange(problems.Select(p => new Wrong(fieldOf(p.Code), p.Sentence)));

    /// <summary>A page that says what was asked for and is not there, with status 404.</summary>
    /// <param name="hint">Where it may be found.</param>
    protected static MissingResult Missing(string asked, string hint, params IReadOnlyList<Crumb> ways) => new(asked, hint, ways);

    /// <summary>A change by whoever is signed in.</summary>
    protected Change By(string why) => new(Me.Person.Email, why);
}

/// <summary>An input of one line (<c>_Field</c>) or of several (<c>_Text</c>), as the design system has it.</summary>
/// <param name="Id">Of the input, to which a summary of problems leads.</param>
public sealed record Field(string Id, string Label, string Value)
{
    /// <summary>The name it is sent under; the id where nothing else is said.</summary>
    public string Name { get; init; } = Id;

    public string? Hint { get; init; }

    public string Type { get; init; } = "text";

    /// <summary>What browsers may fill in: a token of the HTML standard, <c>off</c> or absent.</summary>
    public string? Fill { get; init; }

    /// <summary>Kind of keyboard: <c>numeric</c>, <c>email</c> or absent.</summary>
    public string? Keys { get; init; }

    /// <summary>How many characters it is made for: 2, 3, 4, 5, 10, 20 or absent for a wide one.</summary>
    public int? Width { get; init; }

    /// <summary>Lines shown of an input of several.</summary>
    public int Rows { get; init; } = 5;

    public string? Wrong { get; init; }
}
