using AreaInspections.Statistics;

namespace AreaInspections.Readers.Statistics;

/// <summary>The file of sources as it is written; fields as in <see cref="StatisticsSource"/>.</summary>
internal sealed class SourcesFile
{
    public List<string> Topics { get; set; } = [];

    /// <summary>Named sets of printed symbol to meaning.</summary>
    public Dictionary<string, Dictionary<string, Absence>> SymbolSets { get; set; } = [];

    public List<SourceEntry> Sources { get; set; } = [];

    internal sealed class SourceEntry
    {
        public string? Id { get; set; }

        public string? Publisher { get; set; }

        public string? Title { get; set; }

        public string? Licence { get; set; }

        public string? Address { get; set; }

        public string? Shape { get; set; }

        public List<string> Columns { get; set; } = [];

        public LayoutEntry? Layout { get; set; }

        /// <summary>Name of a set.</summary>
        public string? Symbols { get; set; }

        public List<string> Caveats { get; set; } = [];

        public bool? Complete { get; set; }

        public StatisticsSource ToSource(Dictionary<string, Dictionary<string, Absence>> sets)
        {
            var place = $"sources.yaml: source {Id}";
            var set = Declared.Needed(Symbols, place, "symbols");
            return new()
            {
                Id = Declared.Needed(Id, place, "id"),
                Publisher = Declared.Needed(Publisher, place, "publisher"),
                Title = Declared.Needed(Title, place, "title"),
                Licence = Declared.Needed(Licence, place, "licence"),
                Address = Address,
                Shape = Declared.Needed(Shape, place, "shape"),
                Columns = Columns.Count > 0 ? Columns : throw Declared.Missing(place, "columns"),
                Layout = Layout?.ToLayout() ?? SourceLayout.Standard,
                Meanings = sets.TryGetValue(set, out var meanings)
                    ? meanings.ToDictionary(m => Declared.Symbol(m.Key, place), m => m.Value)
                    : throw new FormatException($"{place} has symbols of {set}, which is no set of symbols."),
                Caveats = Caveats,
                Complete = Complete ?? throw Declared.Missing(place, "complete"),
            };
        }
    }

    internal sealed class LayoutEntry
    {
        /// <summary>Stands for a column that a source does not have.</summary>
        private const string None = "none";

        public string? Period { get; set; }

        public string? PeriodKind { get; set; }

        public PeriodKind? Kind { get; set; }

        public string? Level { get; set; }

        public PlaceLevel Everywhere { get; set; } = PlaceLevel.LocalArea;

        public string? RegionCode { get; set; }

        public string? AreaCode { get; set; }

        public string? AreaNumber { get; set; }

        public string? AreaName { get; set; }

        public SourceLayout ToLayout()
        {
            var standard = SourceLayout.Standard;
            return new()
            {
                Period = Period ?? standard.Period,
                PeriodKind = Kind is null ? PeriodKind ?? standard.PeriodKind : null,
                Kind = Kind,
                Level = Level == None ? null : Level ?? standard.Level,
                Everywhere = Everywhere,
                RegionCode = RegionCode ?? standard.RegionCode,
                AreaCode = AreaCode ?? standard.AreaCode,
                AreaNumber = AreaNumber ?? standard.AreaNumber,
                AreaName = AreaName ?? standard.AreaName,
            };
        }
    }
}

/// <summary>Faults in our own declarations, with their place.</summary>
internal static class Declared
{
    public static string Needed(string? value, string place, string field) => value is { Length: > 0 } ? value : throw Missing(place, field);

    public static FormatException Missing(string place, string field) => new($"{place} has no {field}.");

    public static Symbol Symbol(string printed, string place) =>
        SymbolText.Find(printed) ?? throw new FormatException($"{place} declares \"{printed}\", which is no symbol.");
}
