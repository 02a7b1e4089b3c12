namespace AreaInspections.Readers.Reports.Pdf;

/// <summary>One page of the page tree, with what it inherits.</summary>
/// <param name="Object">Object number of the page; 0 where it stands in its parent.</param>
internal sealed record PdfPage(int Object, PdfDictionary Own, PdfDictionary Resources, Matrix Placement, float Height)
{
    /// <summary>All content streams of the page, one after the other.</summary>
    public ReadOnlyMemory<byte> Content(PdfFile file, ReadingBudget budget)
    {
        var contents = file.Get(Own, "Contents");
        if (contents.Stream is { } only)
        {
            return file.Decode(only);
        }

        var all = new MemoryStream();
        foreach (var item in contents.Items)
        {
            if (file.Resolve(item).Stream is { } part && all.Length < budget.Limits.StreamBytes)
            {
                all.Write(file.Decode(part).Span);
                all.WriteByte((byte)'\n');
            }
        }

        return all.GetBuffer().AsMemory(0, (int)all.Length);
    }
}

/// <summary>The pages of a file in order (ISO 32000-1, 7.7.3).</summary>
internal static class PageTree
{
    /// <param name="count">Pages met, also those beyond the limit.</param>
    public static List<PdfPage> Read(PdfFile file, ReadingBudget budget, out int count)
    {
        var pages = new List<PdfPage>();
        var seen = new HashSet<int>();
        var pending = new Stack<Pending>();
        var root = file.Trailer("Root").Dictionary;
        pending.Push(new(root["Pages"], new(default, default, default)));
        count = 0;
        while (pending.TryPop(out var next))
        {
            if (next.Node.IsReference && !seen.Add(next.Node.Integer))
            {
                budget.Note("The page tree leads back to itself; each page was read once.", $"object {next.Node.Integer}");
                continue;
            }

            budget.Work(64);
            var node = file.Resolve(next.Node).Dictionary;
            var kids = file.Get(node, "Kids").Items;
            var inherited = next.From.With(file, node);
            if (kids.Length > 0 && file.Get(node, "Type").Name != "Page")
            {
                for (var i = kids.Length - 1; i >= 0; i--)
                {
                    pending.Push(new(kids[i], inherited));
                }
            }
            else if (node.Count > 0 && file.Get(node, "Type").Name != "Pages")
            {
                count++;
                if (count <= budget.Limits.Pages)
                {
                    pages.Add(inherited.Page(file, node, next.Node.Integer));
                }
            }
        }

        return pages;
    }

    private sealed record Pending(PdfObject Node, Inherited From);

    private sealed record Inherited(PdfObject Resources, PdfObject Box, PdfObject Rotation)
    {
        public Inherited With(PdfFile file, PdfDictionary node) => new(
            Own(file, node, "Resources", Resources), Own(file, node, "MediaBox", Box), Own(file, node, "Rotate", Rotation));

        public PdfPage Page(PdfFile file, PdfDictionary node, int number)
        {
            var box = Box.Items;
            var (left, low, right, high) = box.Length < 4
                ? (0, 0, 595, 842)
                : (file.Resolve(box[0]).Number, file.Resolve(box[1]).Number, file.Resolve(box[2]).Number, file.Resolve(box[3]).Number);
            var turned = ((Rotation.Integer % 360) + 360) % 360;
            var placement = turned switch
            {
                90 => new Matrix(0, -1, 1, 0, -low, right),
                180 => new Matrix(-1, 0, 0, -1, right, high),
                270 => new Matrix(0, 1, -1, 0, high, -left),
                _ => new Matrix(1, 0, 0, 1, -left, -low),
            };
            var height = Math.Abs(turned is 90 or 270 ? right - left : high - low);
            return new(number, node, Resources.Dictionary, placement, (float)Math.Clamp(height, 1, 100_000));
        }

        private static PdfObject Own(PdfFile file, PdfDictionary node, string key, PdfObject otherwise)
        {
            var own = file.Get(node, key);
            return own.IsNull ? otherwise : own;
        }
    }
}
