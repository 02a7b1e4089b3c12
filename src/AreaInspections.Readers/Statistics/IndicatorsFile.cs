using AreaInspections.Statistics;

namespace AreaInspections.Readers.Statistics;

/// <summary>A file of indicators as it is written; fields as in <see cref="Indicator"/>.</summary>
internal sealed class IndicatorsFile
{
    /// <summary>Parts named once and used by several indicators.</summary>
    public Dictionary<string, object> Anchors { get; set; } = [];

    public List<IndicatorEntry> Indicators { get; set; } = [];

    internal sealed class IndicatorEntry
    {
        public string? Id { get; set; }

        public string? Title { get; set; }

        public string? Definition { get; set; }

        public string? Unit { get; set; }

        public Measure? Measure { get; set; }

        public double? Per { get; set; }

        public int? Decimals { get; set; }

        public Direction? Direction { get; set; }

        public string? Topic { get; set; }

        public List<PeriodKind> Periods { get; set; } = [];

        public List<GroupEntry> Groups { get; set; } = [];

        public List<Comparator> Comparators { get; set; } = [];

        public List<string> Themes { get; set; } = [];

        public List<string> Caveats { get; set; } = [];

        public List<RuleEntry> Rules { get; set; } = [];

        public Indicator ToIndicator(string file)
        {
            var place = $"{file}: indicator {Id}";
            return new()
            {
                Id = Declared.Needed(Id, place, "id"),
                Title = Declared.Needed(Title, place, "title"),
                Definition = Declared.Needed(Definition, place, "definition"),
                Unit = Declared.Needed(Unit, place, "unit"),
                Measure = Measure ?? throw Declared.Missing(place, "measure"),
                Per = Per ?? throw Declared.Missing(place, "per"),
                Decimals = Decimals ?? throw Declared.Missing(place, "decimals"),
                Direction = Direction ?? throw Declared.Missing(place, "direction"),
                Topic = Declared.Needed(Topic, place, "topic"),
                Periods = Periods.Count > 0 ? Periods : throw Declared.Missing(place, "periods"),
                Groups = Groups.Count > 0
                    ? Groups.ConvertAll(g => new IndicatorGroup(Declared.Needed(g.Id, place, "groups.id"), Declared.Needed(g.Name, place, "groups.name")))
                    : throw Declared.Missing(place, "groups"),
                Comparators = Comparators,
                Themes = Themes,
                Caveats = Caveats,
                Rules = Rules.Count > 0 ? Rules.SelectMany(r => r.ToRules(place)).ToList() : throw Declared.Missing(place, "rules"),
            };
        }
    }

    internal sealed class GroupEntry
    {
        public string? Id { get; set; }

        public string? Name { get; set; }
    }

    internal sealed class RuleEntry
    {
        public string? Source { get; set; }

        public Dictionary<string, List<string>> Where { get; set; } = [];

        public string? GroupColumn { get; set; }

        public Dictionary<string, string> Groups { get; set; } = [];

        public string? Group { get; set; }

        public string? Value { get; set; }

        public List<string> Numerator { get; set; } = [];

        public List<string> Denominator { get; set; } = [];

        public string? Of { get; set; }

        public List<PlaceLevel> Levels { get; set; } = [];

        public List<PeriodKind> Kinds { get; set; } = [];

        public int? FromYear { get; set; }

        public int? UntilYear { get; set; }

        public double Scale { get; set; } = 1;

        /// <summary>Group to its own columns, where each group has columns of its own instead of rows.</summary>
        public Dictionary<string, WideEntry> Wide { get; set; } = [];

        public IEnumerable<FigureRule> ToRules(string place) => Wide.Count == 0
            ? [ToRule(place)]
            : Wide.Select(w => ToRule(place) with { Group = w.Key, Value = w.Value.Value, Numerator = w.Value.Numerator });

        private FigureRule ToRule(string place)
        {
            if (Wide.Count == 0 && (GroupColumn is null) == (Group is null))
            {
                throw new FormatException($"{place} has a rule that needs either a group or a column of groups.");
            }

            return new()
            {
                Source = Declared.Needed(Source, place, "rules.source"),
                Where = Where.ToDictionary(w => w.Key, w => (IReadOnlyList<string>)w.Value),
                GroupColumn = GroupColumn,
                Groups = Groups,
                Group = Group,
                Value = Value,
                Numerator = Numerator,
                Denominator = Denominator,
                Of = Of,
                Levels = Levels,
                Kinds = Kinds,
                FromYear = FromYear,
                UntilYear = UntilYear,
                Scale = Scale,
            };
        }
    }

    internal sealed class WideEntry
    {
        public string? Value { get; set; }

        public List<string> Numerator { get; set; } = [];
    }
}
