using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace AreaInspections.Readers.Statistics;

/// <summary>
/// YAML in which a part that is named (<c>&amp;name</c>) stands in full wherever it is meant (<c>*name</c>), so that each place reads it as its own type.
/// </summary>
internal sealed class RepeatedParts : IParser
{
    private readonly List<ParsingEvent> _events = [];
    private int _at = -1;

    public RepeatedParts(TextReader yaml)
    {
        var parser = new Parser(yaml);
        var named = new Dictionary<AnchorName, List<ParsingEvent>>();
        var open = new List<(AnchorName Name, int Start, int Depth)>();
        var depth = 0;
        while (parser.MoveNext())
        {
            var read = parser.Current!;
            if (read is AnchorAlias alias)
            {
                _events.AddRange(named.TryGetValue(alias.Value, out var part) ? part : throw new YamlException(read.Start, read.End, $"Nothing is named {alias.Value}."));
                continue;
            }

            if (read is NodeEvent { Anchor.IsEmpty: false } node)
            {
                open.Add((node.Anchor, _events.Count, depth));
            }

            depth += read.NestingIncrease;
            _events.Add(Nameless(read));
            while (open.Count > 0 && open[^1].Depth == depth && read is not (MappingStart or SequenceStart))
            {
                named[open[^1].Name] = _events[open[^1].Start..];
                open.RemoveAt(open.Count - 1);
            }
        }
    }

    public ParsingEvent? Current => _at >= 0 && _at < _events.Count ? _events[_at] : null;

    public bool MoveNext() => ++_at < _events.Count;

    private static ParsingEvent Nameless(ParsingEvent read) => read switch
    {
        Scalar s => new Scalar(AnchorName.Empty, s.Tag, s.Value, s.Style, s.IsPlainImplicit, s.IsQuotedImplicit, s.Start, s.End),
        MappingStart m => new MappingStart(AnchorName.Empty, m.Tag, m.IsImplicit, m.Style, m.Start, m.End),
        SequenceStart q => new SequenceStart(AnchorName.Empty, q.Tag, q.IsImplicit, q.Style, q.Start, q.End),
        _ => read,
    };
}
