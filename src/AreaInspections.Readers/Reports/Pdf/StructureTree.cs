namespace AreaInspections.Readers.Reports.Pdf;

/// <summary>A paragraph, list item or cell as the file's own tags have it, still without its text.</summary>
/// <param name="Unit">Number of the outermost table it stands in, or a number of its own: what is put in order as a whole.</param>
internal sealed record TaggedBlock(BlockKind Kind, int Depth, int Unit, CellPlace Cell);

/// <param name="Table">Running number in the order of the tags; 0 outside tables.</param>
internal sealed record CellPlace(int Table, int Row, int Column)
{
    public static CellPlace None { get; } = new(0, 0, 0);
}

/// <summary>Whose text a stretch of marked content is.</summary>
internal readonly record struct MarkOwner(int Block, bool Label);

/// <summary>The file's own account of what its text is (ISO 32000-1, 14.7): which marked content belongs to which paragraph.</summary>
internal sealed class StructureTree
{
    private readonly PdfFile _file;
    private readonly ReadingBudget _budget;
    private readonly PdfDictionary _roles;
    private readonly HashSet<int> _seen = [];
    private readonly MarkOwners _owners = new();
    private readonly List<TaggedBlock> _blocks = [];
    private int _tables;
    private int _units;

    private StructureTree(PdfFile file, PdfDictionary root, ReadingBudget budget)
    {
        (_file, _budget) = (file, budget);
        _roles = file.Get(root, "RoleMap").Dictionary;
    }

    public IReadOnlyList<TaggedBlock> Blocks => _blocks;

    /// <summary>Absent where the file is not tagged.</summary>
    public static StructureTree? Read(PdfFile file, ReadingBudget budget)
    {
        var root = file.Get(file.Trailer("Root").Dictionary, "StructTreeRoot").Dictionary;
        if (root.Count == 0)
        {
            return null;
        }

        var tree = new StructureTree(file, root, budget);
        tree.Children(root["K"], 0, new Place(), depth: 0);
        return tree._owners.Count == 0 ? null : tree;
    }

    /// <summary>The owner of marked content; false where no tag claims it.</summary>
    public bool TryOwner(int page, in TextRun run, out MarkOwner owner)
    {
        owner = default;
        return run.Mark >= 0 && (_owners.TryGet(Key(page, run.Form, run.Mark), out owner)
            || (run.Form > 0 && _owners.TryGet(Key(page, 0, run.Mark), out owner)));
    }

    private static long Key(int page, int form, int mark) => ((long)page << 40) | ((long)(form & 0xFFFFF) << 20) | (uint)(mark & 0xFFFFF);

    private void Children(PdfObject kids, int page, Place place, int depth)
    {
        if (kids.Kind == PdfKind.Reference && _file.Resolve(kids) is { Kind: PdfKind.Array } list)
        {
            kids = list;
        }

        if (kids.Kind != PdfKind.Array)
        {
            Child(kids, page, place, depth);
            return;
        }

        foreach (var kid in kids.Items)
        {
            Child(kid, page, place, depth);
        }
    }

    private void Child(PdfObject kid, int page, Place place, int depth)
    {
        _budget.Work(32);
        if (kid.Kind == PdfKind.Number)
        {
            Claim(page, 0, kid.Integer, place);
            return;
        }

        if (kid.IsReference && !_seen.Add(kid.Integer))
        {
            _budget.Note("The structure of the file leads back to itself; each part was read once.", $"object {kid.Integer}");
            return;
        }

        if (depth > _budget.Limits.Depth)
        {
            _budget.Note("The structure of the file is nested too deeply; what is deeper was read by position.", $"more than {depth - 1} levels");
            return;
        }

        var element = _file.Resolve(kid).Dictionary;
        var own = element["Pg"] is { IsReference: true } stated ? stated.Integer : page;
        var kind = element["Type"].Name;
        if (kind == "MCR")
        {
            Claim(own, element["Stm"] is { IsReference: true } form ? form.Integer : 0, _file.Get(element, "MCID").Integer, place);
        }
        else if (kind != "OBJR" && element.Count > 0)
        {
            Element(element, own, place, depth);
        }
    }

    private void Claim(int page, int form, int mark, Place place)
    {
        if (page > 0 && mark is >= 0 and < (1 << 20) && _owners.Count < _budget.Limits.Runs)
        {
            _owners.TryAdd(Key(page, form, mark), new(Block(place), place.Label));
        }
    }

    private void Element(PdfDictionary element, int page, Place place, int depth)
    {
        var inner = Role(_file.Get(element, "S").Name) switch
        {
            "Table" => place.InTable(++_tables, place.Cell.Table == 0 ? ++_units : place.Unit),
            "TR" => place.InRow(),
            "TD" or "TH" => place.InCell(),
            "L" => place.InList(),
            "LI" => place.InItem(),
            "Lbl" => place.InLabel(),
            "LBody" => place.Item ? place with { Label = false } : place.InItem(),
            "Artifact" => place.As(BlockKind.Artifact),
            "P" or "Title" or "Caption" or "Note" or "TOCI" or "BlockQuote" or "FENote" => place.Item ? place : place.As(null),
            "H" or "H1" or "H2" or "H3" or "H4" or "H5" or "H6" => place.Item ? place : place.As(BlockKind.Heading),
            "Span" or "Link" or "Reference" or "Em" or "Strong" or "Quote" or "Code" or "Annot" or "BibEntry" or "Formula" or "Sub" => place,
            "NonStruct" when place.Paragraph => place,
            _ => place.Item ? place : place.AsGroup(),
        };
        Children(element["K"], page, inner, depth + 1);
    }

    private string Role(string name)
    {
        for (var hops = 0; hops < 8 && _roles.Count > 0 && _file.Get(_roles, name).Name is { Length: > 0 } mapped && mapped != name; hops++)
        {
            name = mapped;
        }

        return name;
    }

    private int Block(Place place)
    {
        if (place.Holder.Block < 0)
        {
            var unit = place.Cell.Table > 0 ? place.Unit : ++_units;
            var otherwise = place.Cell.Table > 0 ? BlockKind.TableCell : BlockKind.Paragraph;
            place.Holder.Block = _blocks.Count;
            _blocks.Add(new(place.Kind ?? otherwise, Math.Max(0, place.Lists - 1), unit, place.Cell));
        }

        return place.Holder.Block;
    }

    /// <summary>Shared by all elements whose text belongs to one block; the block is made when its first text is met.</summary>
    private sealed class BlockHolder
    {
        public int Block { get; set; } = -1;

        public int Rows { get; set; }

        public int Cells { get; set; }
    }

    /// <summary>Where in the structure an element stands.</summary>
    private sealed record Place
    {
        public BlockHolder Holder { get; init; } = new();

        public BlockHolder TableRows { get; init; } = new();

        public BlockKind? Kind { get; init; }

        public CellPlace Cell { get; init; } = CellPlace.None;

        public int Unit { get; init; }

        public int Lists { get; init; }

        /// <summary>Inside a list item, so that its paragraphs are no blocks of their own.</summary>
        public bool Item { get; init; }

        public bool Label { get; init; }

        /// <summary>Inside a paragraph or heading: what only groups there parts nothing.</summary>
        public bool Paragraph { get; init; }

        public Place InTable(int table, int unit) => this with
        {
            Holder = new(),
            TableRows = new(),
            Cell = new(table, 0, 0),
            Unit = unit,
            Kind = null,
            Lists = 0,
            Item = false,
            Label = false,
            Paragraph = false,
        };

        public Place InRow() => this with { Holder = new(), Cell = Cell with { Row = TableRows.Rows++, Column = 0 } };

        public Place InCell() => this with { Cell = Cell with { Column = Holder.Cells++ }, Holder = new(), Kind = null, Lists = 0, Item = false, Paragraph = false };

        public Place InList() => this with { Holder = new(), Lists = Lists + 1, Kind = null, Item = false, Label = false, Paragraph = false };

        public Place InItem() => this with { Holder = new(), Kind = BlockKind.ListItem, Item = true, Lists = Math.Max(1, Lists), Paragraph = false };

        public Place InLabel() => Item ? this with { Label = true } : InItem() with { Label = true };

        public Place As(BlockKind? kind) => this with { Holder = new(), Kind = kind, Paragraph = true };

        public Place AsGroup() => this with { Holder = new(), Paragraph = false };
    }
}
