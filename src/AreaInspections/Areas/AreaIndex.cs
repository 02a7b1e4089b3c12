using System.Globalization;

namespace AreaInspections.Areas;

/// <summary>Finds areas of a register by what people type, and says what became of them.</summary>
internal sealed class AreaIndex
{
    private const int MostSuggestions = 5;

    private readonly AreaRegister _register;
    private readonly Dictionary<string, List<Match>> _names = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Match> _keys = new(StringComparer.OrdinalIgnoreCase);

    public AreaIndex(AreaRegister register)
    {
        _register = register;
        foreach (var area in register.All)
        {
            IndexNames(area);
            IndexKeys(area);
        }
    }

    internal sealed record Match(LocalArea Area, AreaMatch By, string Matched);

    /// <summary>Areas by name, from the most exact reading of the name that fits any.</summary>
    public IReadOnlyList<Match> Named(string printed)
    {
        foreach (var key in PlaceName.AreaKeys(printed))
        {
            if (_names.TryGetValue(key, out var found))
            {
                return found;
            }
        }

        return [];
    }

    public AreaSearch Search(string query)
    {
        IReadOnlyList<Match> matches = _keys.TryGetValue(query.Trim(), out var match) ? [match] : Named(query);
        if (matches.Count == 0 && _register.Find(new AreaId(query.Trim().ToLowerInvariant())) is { } area)
        {
            matches = [new Match(area, AreaMatch.Id, area.Id.Value)];
        }

        var answers = matches
            .OrderBy(m => m.Area.Abolished is null ? 0 : 1)
            .ThenBy(m => m.Area.Id.Value, StringComparer.Ordinal)
            .Select(m => new AreaAnswer(m.Area, m.By, m.Matched, Sentence(m)))
            .ToList();
        return new AreaSearch(query, answers, answers.Count > 0 ? [] : Similar(query));
    }

    private void IndexNames(LocalArea area)
    {
        Index(area, AreaMatch.Name, area.Name);
        Index(area, AreaMatch.Name, area.PlainName);
        foreach (var name in area.OtherNames)
        {
            Index(area, AreaMatch.OtherName, name);
        }
    }

    private void Index(LocalArea area, AreaMatch by, string name)
    {
        foreach (var key in PlaceName.AreaKeys(name))
        {
            if (!_names.TryGetValue(key, out var list))
            {
                _names.Add(key, list = []);
            }

            if (!list.Exists(m => ReferenceEquals(m.Area, area)))
            {
                list.Add(new Match(area, by, name));
            }
        }
    }

    private void IndexKeys(LocalArea area)
    {
        foreach (var code in area.Codes)
        {
            _keys[code.Code] = new Match(area, code.Until is null ? AreaMatch.Code : AreaMatch.RetiredCode, code.Code);
        }

        _keys[area.DfeNumber] = new Match(area, AreaMatch.DfeNumber, area.DfeNumber);
        if (area.OfstedUrn is { } urn)
        {
            _keys[urn] = new Match(area, AreaMatch.OfstedUrn, urn);
        }
    }

    private string Sentence(Match match)
    {
        var area = match.Area;
        var subject = match.By switch
        {
            AreaMatch.RetiredCode => $"{match.Matched} was the code of {area.PlainName}",
            AreaMatch.Code => $"{match.Matched} is the code of {area.PlainName}",
            AreaMatch.DfeNumber => $"{match.Matched} is the DfE number of {area.PlainName}",
            AreaMatch.OfstedUrn => $"{match.Matched} is the Ofsted URN of {area.PlainName}",
            _ => area.PlainName,
        };
        var named = match.By is not (AreaMatch.Name or AreaMatch.OtherName or AreaMatch.Id);
        if (area.Abolished is { } end)
        {
            return $"{subject}{(named ? ", which" : string.Empty)} ended on {LastDay(end)}; succeeded by {Names(area.Successors, area, "a new ")}.";
        }

        if (match.By == AreaMatch.RetiredCode && area.Codes.First(c => c.Code == match.Matched).Until is { } until)
        {
            return $"{subject} until {LastDay(until)}; its code is now {area.Codes[^1].Code}.";
        }

        var origin = area.Established is { } from ? $"established on {Day(from)}, succeeding {Names(area.Predecessors, area, "the former ")}" : "in the programme since it began in May 2016";
        return named ? $"{subject}, {origin}." : $"{subject} ({area.Codes[^1].Code}) is a local area, {origin}.";
    }

    /// <param name="sameName">Put before an area that has the same name as this one.</param>
    private string Names(IReadOnlyList<AreaId> ids, LocalArea area, string sameName) => string.Join(" and ", ids
        .Select(id => _register.Find(id)?.PlainName ?? id.Value)
        .Select(name => name == area.PlainName ? sameName + name : name));

    private static string LastDay(DateOnly until) => Day(until.AddDays(-1));

    private static string Day(DateOnly date) => date.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    private List<LocalArea> Similar(string query)
    {
        var key = PlaceName.AreaKeys(query).LastOrDefault() ?? string.Empty;
        return key.Length < 2
            ? []
            : _names
                .Select(n => (n.Value, Distance: NameDistance.Between(key, n.Key)))
                .Where(n => n.Distance is not null)
                .OrderBy(n => n.Distance)
                .ThenBy(n => n.Value[0].Area.Id.Value, StringComparer.Ordinal)
                .SelectMany(n => n.Value, (n, m) => m.Area)
                .Distinct()
                .Take(MostSuggestions)
                .ToList();
    }
}
