using AreaInspections.Web.Publishing;

namespace AreaInspections.Web.Pages.Publishing;

/// <summary>A page that says whom to write to: the address in the setting <c>Site:Contact</c>.</summary>
public abstract class ContactPage(IConfiguration configuration) : PublicPage
{
    /// <summary>E-mail address of whoever runs this installation; absent where none is set.</summary>
    public string? Contact { get; } = configuration["Site:Contact"] is { Length: > 0 } contact ? contact : null;
}
