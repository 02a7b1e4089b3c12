using System.Globalization;

namespace AreaInspections.Readers.Reports.Site;

/// <summary>
/// What a host asks of robots (RFC 9309): the groups that name the product, else the group of <c>*</c>. The longest matching rule holds, of two
/// equally long ones the allowing; <c>*</c> stands for any characters, <c>$</c> for the end. <c>Crawl-delay</c> is no part of the RFC, and obeyed.
/// </summary>
public sealed class RobotsRules
{
    private static readonly TimeSpan s_longestDelay = TimeSpan.FromHours(1);

    private readonly List<(bool Allow, string Pattern)> _rules = [];

    private RobotsRules()
    {
    }

    /// <summary>For a host without <c>robots.txt</c> (an answer of 400 to 499).</summary>
    public static RobotsRules AllowAll { get; } = new();

    /// <summary>Pause between two requests, at most one hour; zero where none is asked for.</summary>
    public TimeSpan CrawlDelay { get; private set; }

    /// <param name="product">Product token of the reader, without version; capitals do not matter.</param>
    public static RobotsRules Parse(string text, string product)
    {
        var groups = Groups(text);
        var ours = groups.Where(g => g.Agents.Exists(a => a.Equals(product, StringComparison.OrdinalIgnoreCase))).ToList();
        ours = ours.Count > 0 ? ours : [.. groups.Where(g => g.Agents.Contains("*"))];
        var rules = new RobotsRules();
        foreach (var (field, value) in ours.SelectMany(g => g.Lines))
        {
            rules.Add(field, value);
        }

        return rules;
    }

    /// <param name="address">Path and query count; <c>/robots.txt</c> itself is always allowed.</param>
    public bool Allows(Uri address)
    {
        var path = Uri.UnescapeDataString(address.PathAndQuery);
        var matching = _rules.Where(r => Matches(r.Pattern, path)).ToList();
        var longest = matching.Select(r => r.Pattern.Length).DefaultIfEmpty(0).Max();
        return address.AbsolutePath == "/robots.txt" || matching.Count == 0 || matching.Exists(r => r.Allow && r.Pattern.Length == longest);
    }

    private sealed record Group(List<string> Agents, List<(string Field, string Value)> Lines);

    private static List<Group> Groups(string text)
    {
        var groups = new List<Group>();
        foreach (var line in text.TrimStart('\uFEFF').Split(['\r', '\n'], StringSplitOptions.RemoveEmptyEntries))
        {
            var said = line.Split('#')[0];
            if (said.IndexOf(':', StringComparison.Ordinal) is not (> 0 and var colon))
            {
                continue;
            }

            var (field, value) = (said[..colon].Trim().ToLowerInvariant(), said[(colon + 1)..].Trim());
            if (field == "user-agent")
            {
                if (groups.Count == 0 || groups[^1].Lines.Count > 0)
                {
                    groups.Add(new Group([], []));
                }

                groups[^1].Agents.Add(Product(value));
            }
            else if (groups.Count > 0 && field is "allow" or "disallow" or "crawl-delay")
            {
                groups[^1].Lines.Add((field, value));
            }
        }

        return groups;
    }

    /// <summary>Groups may name a version, which does not count: <c>Product/1.0</c>.</summary>
    private static string Product(string agent) => agent.Split('/', ' ')[0];

    private void Add(string field, string value)
    {
        if (field == "crawl-delay")
        {
            if (double.TryParse(value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var seconds))
            {
                CrawlDelay = TimeSpan.FromSeconds(Math.Min(seconds, s_longestDelay.TotalSeconds));
            }
        }
        else if (value.Length > 0)
        {
            _rules.Add((field == "allow", Uri.UnescapeDataString(value)));
        }
    }

    /// <summary>Walks both texts once; a star remembers where to go on from, so no pattern takes long.</summary>
    private static bool Matches(string pattern, string path)
    {
        var toEnd = pattern.EndsWith('$');
        var rule = toEnd ? pattern[..^1] : pattern + "*";
        var (r, p, star, from) = (0, 0, -1, 0);
        while (p < path.Length)
        {
            if (r < rule.Length && rule[r] == '*')
            {
                (star, from) = (r++, p);
            }
            else if (r < rule.Length && rule[r] == path[p])
            {
                (r, p) = (r + 1, p + 1);
            }
            else if (star >= 0)
            {
                (r, p) = (star + 1, ++from);
            }
            else
            {
                return false;
            }
        }

        return rule.AsSpan(r).IndexOfAnyExcept('*') < 0;
    }
}
