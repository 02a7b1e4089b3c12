using AreaInspections.National;
using AreaInspections.Web.Publishing;

namespace AreaInspections.Web.National;

/// <summary>A page of the national picture: the question it answers and the report it answers from.</summary>
public abstract class NationalPage : PublicPage
{
    public NationalQuestion Question { get; private set; } = null!;

    public NationalReport Report { get; private set; } = null!;

    /// <summary>Ways up from a page one level below the national picture.</summary>
    protected IReadOnlyList<Crumb> Crumbs => [new("Home", "/"), new("National picture", Question.On(Links.National))];

    /// <summary>"published" or "begun".</summary>
    public string RuleWord => Question.Rule == CountingRule.Published ? "published" : "begun";

    /// <param name="edition">In place of the one that is asked for in the address.</param>
    protected void Ask(string? edition = null)
    {
        var asked = NationalQuestion.Of(Request.Query, Record, Today);
        Question = asked with { Edition = edition ?? asked.Edition };
        Report = Record.NationalAsAt(Question.AsAt, Question.Edition, Question.Rule);
    }
}
