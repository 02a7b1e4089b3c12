using System.CommandLine;
using AreaInspections.Cli.Store;
using AreaInspections.Findings;
using AreaInspections.Readers.Areas;
using AreaInspections.Readers.Findings;
using AreaInspections.Store.Findings;

namespace AreaInspections.Cli.Findings;

/// <summary><c>inspections findings search WORDS</c>: ranked findings with snippet, area and page; finds good practice.</summary>
internal static class SearchFindingsCommand
{
    private static readonly Argument<string[]> s_words = new("words") { Description = "Every word must occur, in any form; words in double quotes together.", Arity = ArgumentArity.ZeroOrMore };
    private static readonly Option<Polarity?> s_polarity = new("--polarity") { Description = "strength, weakness, improvement or priority." };
    private static readonly Option<string?> s_theme = new("--theme") { Description = "Id of a theme, for example therapy-access." };
    private static readonly Option<string?> s_subtype = new("--subtype") { Description = "Subtype of a theme, for example waiting." };
    private static readonly Option<string?> s_phase = new("--phase") { Description = "For example early-years." };
    private static readonly Option<string?> s_area = new("--area") { Description = "Name or code of a local area." };
    private static readonly Option<string?> s_region = new("--region") { Description = "One of the nine regions." };
    private static readonly Option<string?> s_outcome = new("--outcome") { Description = "For example typicallyPositive." };
    private static readonly Option<string?> s_edition = new("--edition") { Description = "2016 or 2023." };
    private static readonly Option<int?> s_from = new("--from") { Description = "Year of inspection, or later." };
    private static readonly Option<int?> s_to = new("--to") { Description = "Year of inspection, or earlier." };
    private static readonly Option<int> s_page = new("--page") { Description = "Page of results.", DefaultValueFactory = _ => 1 };

    public static Command Create()
    {
        var command = new Command("search", "Searches the findings of the reports in the store.")
        {
            s_words, s_polarity, s_theme, s_subtype, s_phase, s_area, s_region, s_outcome, s_edition, s_from, s_to, s_page,
        };
        command.SetAction(Search);
        return command;
    }

    private static async Task<int> Search(ParseResult parsed, CancellationToken cancel)
    {
        var query = new FindingQuery
        {
            Words = string.Join(' ', parsed.GetValue(s_words) ?? []),
            Polarity = parsed.GetValue(s_polarity),
            Theme = parsed.GetValue(s_theme),
            Subtype = parsed.GetValue(s_subtype),
            Phase = parsed.GetValue(s_phase),
            Region = parsed.GetValue(s_region),
            Outcome = parsed.GetValue(s_outcome),
            Edition = parsed.GetValue(s_edition),
            FromYear = parsed.GetValue(s_from),
            ToYear = parsed.GetValue(s_to),
            Page = parsed.GetValue(s_page),
        };
        if (UnknownTheme(query) is { } unknown)
        {
            Problems.Print([unknown]);
            return ExitCode.Refused;
        }

        if (parsed.GetValue(s_area) is { Length: > 0 } name)
        {
            var search = AreaRegisterReader.Load().Search(name);
            if (search.Problem is { } problem)
            {
                Problems.Print([problem]);
                return ExitCode.Refused;
            }

            query = query with { Area = search.Answers[0].Area.Id };
        }

        if (await OpenedStore.Open(cancel) is not { } store)
        {
            return ExitCode.Refused;
        }

        Print(await store.Findings.Search(query, cancel));
        return ExitCode.Done;
    }

    private static Problem? UnknownTheme(FindingQuery query)
    {
        if (query.Theme is not { } theme || CodebookReader.Load() is var codebook && codebook.Find(theme) is not null)
        {
            return null;
        }

        return new Problem("finding.unknown-theme", $"The codebook has no theme \"{theme}\". Themes: {string.Join(", ", codebook.Themes.Select(t => t.Id))}.");
    }

    private static void Print(FindingHits hits)
    {
        Console.WriteLine(hits.Total switch
        {
            0 => "No finding answers. The words of reports are in the store after: inspections read FOLDER --store",
            1 => "1 finding",
            _ => $"{hits.Total} findings, page {hits.Page}",
        });
        foreach (var hit in hits.Hits)
        {
            var finding = hit.Finding;
            Console.WriteLine();
            Console.WriteLine($"{hit.AreaName}, page {finding.Page} ({finding.Label}, {finding.Polarity.ToString().ToLowerInvariant()}: {string.Join(", ", finding.Themes)})");
            Console.WriteLine(hit.Snippet.Count == 0
                ? "  The words are not in the store: read the report with inspections read FILE --store"
                : "  " + string.Concat(hit.Snippet.Select(p => p.Marked ? $"[{p.Text}]" : p.Text)));
        }
    }
}
