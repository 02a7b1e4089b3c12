namespace AreaInspections.Readers.Reports.Pdf;

/// <summary>Puts blocks in the order in which a person reads them: by page and height, a table as a whole. Tags alone are not trusted for it.</summary>
internal static class ReadingOrder
{
    private static readonly Comparer<Placed> s_byPlace = Comparer<Placed>.Create(static (a, b) => Place.Order(a.Place, b.Place));

    public static List<DraftBlock> Of(List<DraftBlock> blocks, ReadingBudget budget)
    {
        var units = Units(blocks);
        units.Sort((a, b) => Place.Order(a.Place, b.Place));
        Compare(units, budget);
        var ordered = new List<DraftBlock>(blocks.Count);
        foreach (var unit in units)
        {
            ordered.AddRange(unit.Blocks);
        }

        return ordered;
    }

    private static List<Unit> Units(List<DraftBlock> blocks)
    {
        var units = new List<Unit>();
        var tables = new Dictionary<int, Unit>();
        for (var i = 0; i < blocks.Count; i++)
        {
            var block = blocks[i];
            var place = Place.Of(block, i);
            if (block.Cell.Table == 0)
            {
                units.Add(new(place, [block]));
            }
            else if (tables.TryGetValue(block.Unit, out var table))
            {
                table.Blocks.Add(block);
                table.Place = Place.Order(place, table.Place) < 0 ? place : table.Place;
            }
            else
            {
                table = new(place, [block]);
                tables[block.Unit] = table;
                units.Add(table);
            }
        }

        foreach (var table in tables.Values)
        {
            InCells(table.Blocks);
        }

        return units;
    }

    /// <summary>Within a table the tags give the order of the cells, and position the order within a cell.</summary>
    private static void InCells(List<DraftBlock> blocks)
    {
        var placed = new List<Placed>(blocks.Count);
        foreach (var block in blocks)
        {
            placed.Add(new(block, Place.Of(block, placed.Count)));
        }

        placed.Sort(static (a, b) => a.Block.TagOrder != b.Block.TagOrder ? a.Block.TagOrder.CompareTo(b.Block.TagOrder) : a.Place.Given.CompareTo(b.Place.Given));
        for (var first = 0; first < placed.Count;)
        {
            var last = first + 1;
            while (last < placed.Count && placed[last].Block.Cell == placed[first].Block.Cell)
            {
                last++;
            }

            placed.Sort(first, last - first, s_byPlace);
            first = last;
        }

        for (var i = 0; i < placed.Count; i++)
        {
            blocks[i] = placed[i].Block;
        }
    }

    /// <summary>The order by position against the order of the tags; where they part, a person should look.</summary>
    private static void Compare(List<Unit> units, ReadingBudget budget)
    {
        var highest = -1;
        foreach (var unit in units)
        {
            var order = unit.Blocks[0].TagOrder;
            if (order == int.MaxValue)
            {
                continue;
            }

            if (order < highest)
            {
                var text = unit.Blocks[0].First.Text;
                budget.Note(
                    "The order of the file's tags is not the order on the page; the order on the page was taken.",
                    text.Length > 60 ? text[..60] : text,
                    unit.Blocks[0].Page);
            }

            highest = Math.Max(highest, order);
        }
    }

    private sealed class Unit(Place place, List<DraftBlock> blocks)
    {
        public Place Place { get; set; } = place;

        public List<DraftBlock> Blocks { get; } = blocks;
    }

    private sealed record Placed(DraftBlock Block, Place Place);

    private sealed record Place(int Page, float Down, float Left, int Given)
    {
        public static Place Of(DraftBlock block, int given) => new(block.Page, -block.First.Baseline, block.First.Left, given);

        public static int Order(Place first, Place second)
        {
            var order = first.Page.CompareTo(second.Page);
            order = order != 0 ? order : first.Down.CompareTo(second.Down);
            order = order != 0 ? order : first.Left.CompareTo(second.Left);
            return order != 0 ? order : first.Given.CompareTo(second.Given);
        }
    }
}
