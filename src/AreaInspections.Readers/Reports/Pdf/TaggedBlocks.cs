namespace AreaInspections.Readers.Reports.Pdf;

/// <summary>Puts the text of the pages into the blocks that the file's tags name; text that no tag claims is told by position.</summary>
internal sealed class TaggedBlocks(StructureTree tree, ReadingBudget budget)
{
    private readonly Dictionary<int, DraftBlock> _drafts = [];
    private readonly Dictionary<int, string> _labels = [];
    private readonly List<DraftBlock> _result = [];

    public List<DraftBlock> Build(List<PdfPage> pages, List<PageRuns> texts)
    {
        var running = new RunningLines(texts);
        for (var i = 0; i < texts.Count; i++)
        {
            Page(pages[i].Object, texts[i], running);
        }

        RepeatedHeads();
        var split = new List<DraftBlock>(_result.Count);
        foreach (var draft in _result)
        {
            BlockSplit.Into(draft, split);
        }

        return split;
    }

    /// <summary>Browsers print the head of a table again on each page the table goes on to, and tag it as the same cell: it is said once.</summary>
    private void RepeatedHeads()
    {
        foreach (var draft in _drafts.Values.Where(d => d.Cell is { Table: > 0, Row: 0 } && d.Portions.Count > 1))
        {
            var words = Words(draft.Portions[0]);
            foreach (var again in draft.Portions.Skip(1).Where(p => Words(p) == words).ToList())
            {
                draft.Portions.Remove(again);
                var head = new DraftBlock(BlockKind.Artifact);
                head.Portions.Add(again);
                _result.Add(head);
            }
        }
    }

    private static string Words(Portion portion) => string.Join(' ', portion.Lines.Select(l => l.Text));

    private void Page(int page, PageRuns text, RunningLines running)
    {
        var owned = new Dictionary<int, List<int>>();
        var (artifacts, loose) = (new List<int>(), new List<int>());
        var owners = Owners(page, text, artifacts);
        new OwnerCheck(text, owners, tree, budget).Correct();
        for (var i = 0; i < owners.Length; i++)
        {
            if (owners[i] == OwnerCheck.Loose)
            {
                loose.Add(i);
            }
            else if (owners[i] >= 0)
            {
                if (!owned.TryGetValue(owners[i], out var pieces))
                {
                    owned[owners[i]] = pieces = [];
                }

                pieces.Add(i);
            }
        }

        foreach (var (block, pieces) in owned)
        {
            var lines = TextLine.Of(text, pieces);
            if (lines.Count > 0)
            {
                Draft(block).Portions.Add(new(text.Number, lines));
            }
        }

        if (loose.Count > 0)
        {
            // Browsers print heads and feet without a tag that says so.
            var heads = running.Among(text, loose);
            artifacts.AddRange(heads.Order());
            loose.RemoveAll(heads.Contains);
        }

        if (loose.Count > 0)
        {
            budget.Note("Text stands outside the structure of the file; it was put in by its position.", Sample(text, loose), text.Number);
            _result.AddRange(PlacedBlocks.Of(text, loose));
        }

        _result.AddRange(PlacedBlocks.Artifacts(text, artifacts));
    }

    private int[] Owners(int page, PageRuns text, List<int> artifacts)
    {
        var owners = new int[text.Runs.Count];
        for (var i = 0; i < owners.Length; i++)
        {
            var run = text.Runs[i];
            owners[i] = OwnerCheck.None;
            if (run.Artifact)
            {
                artifacts.Add(i);
            }
            else if (tree.TryOwner(page, run, out var owner))
            {
                owners[i] = owner.Block;
                Label(owner, text.TextOf(run));
            }
            else if (text.TextOf(run).Trim(' ').Length > 0)
            {
                owners[i] = OwnerCheck.Loose;
            }
        }

        return owners;
    }

    private static string Sample(PageRuns text, List<int> loose)
    {
        var sample = TextLine.Of(text, loose)[0].Text;
        return sample.Length > 60 ? sample[..60] : sample;
    }

    private void Label(MarkOwner owner, ReadOnlySpan<char> text)
    {
        if (owner.Label && _labels.GetValueOrDefault(owner.Block, "") is { Length: < 8 } known)
        {
            _labels[owner.Block] = (known + text.ToString()).Trim();
        }
    }

    private DraftBlock Draft(int block)
    {
        if (!_drafts.TryGetValue(block, out var draft))
        {
            var tagged = tree.Blocks[block];
            draft = new(tagged.Kind)
            {
                Depth = tagged.Depth,
                Cell = tagged.Cell,
                Unit = tagged.Unit,
                TagOrder = block,
                TaggedLabel = _labels.GetValueOrDefault(block, ""),
            };
            _drafts[block] = draft;
            _result.Add(draft);
        }

        return draft;
    }
}
