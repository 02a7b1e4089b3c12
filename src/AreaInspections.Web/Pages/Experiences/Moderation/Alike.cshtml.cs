using AreaInspections.Experiences;
using AreaInspections.People;
using AreaInspections.Store.Experiences;
using AreaInspections.Web.Conduct;
using AreaInspections.Web.Experiences;
using AreaInspections.Web.People;
using AreaInspections.Web.People.Access;

namespace AreaInspections.Web.Pages.Experiences.Moderation;

/// <summary>Accounts that are like each other.</summary>
[NeedsRole(Role.Moderator)]
public sealed class AlikeModel(ModerationStore accounts) : MemberPage
{
    /// <summary>The largest first.</summary>
    public IReadOnlyList<IReadOnlyList<Experience>> Groups { get; private set; } = [];

    public async Task OnGet()
    {
        Frame = new("Copies and campaigns") { Crumbs = [new("Your work", WorkLinks.Work), new("What families sent", ModerationLinks.Queue)] };
        var all = (await accounts.All(HttpContext.RequestAborted)).Where(e => e.Stage != ExperienceStage.SetAside).ToDictionary(e => e.Id);
        Groups = [.. WordSketch.Groups([.. all.Values.Select(e => (e.Id, e.Handling.Sketch))]).Select(g => (IReadOnlyList<Experience>)[.. g.Select(id => all[id])])];
    }
}
