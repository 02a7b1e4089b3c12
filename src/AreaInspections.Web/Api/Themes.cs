using AreaInspections.Findings;
using AreaInspections.National;
using Microsoft.AspNetCore.Http.HttpResults;

namespace AreaInspections.Web.Api;

/// <summary>A theme of the codebook: the project's own coding, not the inspectorates'.</summary>
public record ThemeItem
{
    /// <summary>Stable id: <c>therapy-access</c>.</summary>
    public required string Id { get; init; }

    public required string Name { get; init; }

    /// <summary>What is included.</summary>
    public required string Definition { get; init; }

    /// <summary>Aspects of the 2016 framework it can stand under.</summary>
    public required IReadOnlyList<string> Aspects { get; init; }

    /// <summary>Subtype and what it means; empty where it has none.</summary>
    public required IReadOnlyDictionary<string, string> Subtypes { get; init; }

    /// <summary>Theme that takes what is excluded here, and what that is.</summary>
    public required IReadOnlyDictionary<string, string> Excludes { get; init; }

    /// <summary>Addresses: <c>self</c>, <c>html</c> (its page), <c>findings</c>.</summary>
    public required IReadOnlyDictionary<string, string> Links { get; init; }

    internal static ThemeItem Of(Theme theme) => new()
    {
        Id = theme.Id,
        Name = theme.Name,
        Definition = theme.Definition,
        Aspects = theme.Aspects,
        Subtypes = theme.Subtypes,
        Excludes = theme.Excludes,
        Links = Ways(theme),
    };

    internal static Dictionary<string, string> Ways(Theme theme) => new(StringComparer.Ordinal)
    {
        ["self"] = ApiLinks.Theme(theme.Id),
        ["html"] = Publishing.Links.Theme(theme.Id),
        ["findings"] = ApiLinks.Findings("theme", theme.Id),
    };
}

/// <summary>A theme with the national claims about it.</summary>
public sealed record ThemeDetail : ThemeItem
{
    /// <summary>As at today, of the latest edition, in the order of the national report.</summary>
    public required IReadOnlyList<ClaimName> Claims { get; init; }
}

/// <summary>What can be asked of themes.</summary>
public static class ThemesApi
{
    private static readonly Parameter s_id = new("id", "Id of the theme.", "therapy-access") { InPath = true };

    internal static void Map(RouteGroupBuilder api)
    {
        api.Read("/themes", List, "listThemes", "Themes", Parameter.Page, Parameter.Size);
        api.Read("/themes/{id}", Find, "getTheme", "Themes", s_id).MayBeMissing();
    }

    /// <summary>Lists the themes of the codebook</summary>
    public static Results<Ok<ApiPage<ThemeItem>>, ProblemResult> List(Asked asked) => Paging.Of(asked, asked.Record.Codebook.Themes, ThemeItem.Of);

    /// <summary>Gives one theme with the national claims about it</summary>
    public static Results<Ok<ThemeDetail>, ProblemResult> Find(string id, Asked asked)
    {
        if (asked.Record.Codebook.Find(id) is not { } theme)
        {
            return new ProblemResult(ApiProblem.NotFound($"The codebook has no theme with this id. {ApiLinks.Root}/themes lists all {asked.Record.Codebook.Themes.Count}."));
        }

        return TypedResults.Ok(new ThemeDetail
        {
            Id = theme.Id,
            Name = theme.Name,
            Definition = theme.Definition,
            Aspects = theme.Aspects,
            Subtypes = theme.Subtypes,
            Excludes = theme.Excludes,
            Links = ThemeItem.Ways(theme),
            Claims =
            [
                .. asked.Record.NationalAsAt(asked.Today).Claims
                    .Where(c => c.Claim.Measure is ClaimMeasure.Found found && found.Theme == id)
                    .Select(c => ClaimName.From(c, asked.Today)),
            ],
        });
    }
}
