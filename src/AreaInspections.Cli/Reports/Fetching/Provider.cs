using AreaInspections.Areas;

namespace AreaInspections.Cli.Reports.Fetching;

/// <summary>A provider page to read.</summary>
/// <param name="Slug">Id of the area; empty where the register has no area of that number.</param>
internal sealed record Provider(string Urn, string Name, string Slug);

/// <summary>Whose pages are to be read, by what was typed.</summary>
/// <param name="WithoutPage">Areas meant for which no page is known.</param>
internal sealed record Providers(IReadOnlyList<Provider> Pages, IReadOnlyList<LocalArea> WithoutPage)
{
    /// <param name="named">Names, codes or numbers of areas, or URNs that the register does not have.</param>
    /// <param name="all">Every area of the register, also those that have ended: their letters stay published.</param>
    public static Result<Providers> Choose(IReadOnlyList<string> named, bool all, AreaRegister register)
    {
        if (all == named.Count > 0)
        {
            return new Problem("fetch.which", "Say whose reports are wanted: areas by name, code or URN, or --all for every area, not both.");
        }

        var areas = all ? [.. register.All] : new List<LocalArea>();
        var pages = new List<Provider>();
        var problems = new List<Problem>();
        foreach (var name in named)
        {
            var search = register.Search(name);
            areas.AddRange(search.Answers.Select(a => a.Area));
            if (search.Problem is { } unknown)
            {
                if (name.Length is >= 5 and <= 8 && name.All(char.IsAsciiDigit))
                {
                    pages.Add(new Provider(name, $"URN {name}", ""));
                }
                else
                {
                    problems.Add(unknown);
                }
            }
        }

        pages.AddRange(areas.Where(a => a.OfstedUrn is not null).Select(a => new Provider(a.OfstedUrn!, a.PlainName, a.Id.Value)));
        return problems.Count > 0 ? Result<Providers>.Refused(problems) : new Providers([.. pages.DistinctBy(p => p.Urn)], [.. areas.Where(a => a.OfstedUrn is null).Distinct()]);
    }
}
