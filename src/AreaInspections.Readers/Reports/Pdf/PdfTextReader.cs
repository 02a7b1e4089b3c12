namespace AreaInspections.Readers.Reports.Pdf;

/// <summary>Reads the words of a PDF file with its structure. Content never makes it fail: what cannot be read is a note.</summary>
public static class PdfTextReader
{
    /// <summary>Message of the note that stands for a fault of the reader; no damaged file we know of brings it about.</summary>
    public const string Fault = "The reader failed on this file; please send it to the maintainers.";

    /// <param name="file">The whole file.</param>
    /// <param name="limits">Absent: <see cref="PdfLimits.Default"/>.</param>
    /// <exception cref="OperationCanceledException">Reading was cancelled.</exception>
    public static Reading<PdfText> Read(ReadOnlyMemory<byte> file, PdfLimits? limits = null, CancellationToken cancellation = default)
    {
        var budget = new ReadingBudget(limits ?? PdfLimits.Default, cancellation);
        var reading = new OneFile(budget);
        var text = Guarded(budget, () =>
        {
            Guarded(budget, () =>
            {
                reading.Read(file);
                return "";
            });
            return reading.Text();
        });
        return new(text, budget.Notes);
    }

    /// <summary>A limit is a note; so is a fault of the reader itself, so that one file never stops a batch.</summary>
    private static T? Guarded<T>(ReadingBudget budget, Func<T?> part)
        where T : class
    {
        try
        {
            return part();
        }
        catch (LimitReachedException limit)
        {
            budget.Note(limit.Message, limit.Found);
        }
        catch (Exception fault) when (fault is not (OperationCanceledException or OutOfMemoryException))
        {
            budget.Note(Fault, fault.GetType().Name);
        }

        return null;
    }

    /// <summary>What has been read of one file so far, so that a limit does not lose it.</summary>
    private sealed class OneFile(ReadingBudget budget)
    {
        private readonly List<PageRuns> _texts = [];
        private List<PdfPage> _pages = [];
        private StructureTree? _tree;
        private int _pageCount;

        public void Read(ReadOnlyMemory<byte> bytes)
        {
            if (!FileHead.TryFind(bytes, budget, out var data))
            {
                return;
            }

            var file = new PdfFile(data, budget);
            if (file.Encrypted && !file.Unlock())
            {
                budget.Note("The file is encrypted with a password and was not read; save it without one and read that.", "an encryption dictionary", expected: "a file without password");
                return;
            }

            _pages = PageTree.Read(file, budget, out _pageCount);
            if (_pages.Count == 0 && file.Scan("The pages of the file were not found; it was searched for them."))
            {
                _pages = PageTree.Read(file, budget, out _pageCount);
            }

            if (_pageCount > _pages.Count)
            {
                budget.Note("The file has more pages than are read; the later ones were left out.", $"{_pageCount} pages", expected: $"at most {budget.Limits.Pages} pages");
            }

            if (_pages.Count == 0)
            {
                budget.Note("The file has no pages that could be found; ask for it again or print it anew.", "no page");
                return;
            }

            _tree = StructureTree.Read(file, budget);
            Contents(file);
        }

        /// <summary>Absent where not one page was found.</summary>
        public PdfText? Text()
        {
            if (_pages.Count == 0)
            {
                return null;
            }

            var drafts = _tree is null ? UntaggedBlocks.Build(_texts) : new TaggedBlocks(_tree, budget).Build(_pages, _texts);
            var ordered = ReadingOrder.Of(drafts, budget);
            BlockJoin.Run(ordered);
            var (pages, blocks) = TextLayerWriter.Write(ordered, _pages.Count);
            return new(_pageCount, pages, blocks, _tree is not null);
        }

        private void Contents(PdfFile file)
        {
            var reader = new ContentReader(file, budget);
            foreach (var page in _pages)
            {
                var text = new PageRuns(_texts.Count + 1) { Height = page.Height };
                _texts.Add(text);
                reader.Read(page, text);
                if (text.Runs.Count == 0)
                {
                    budget.Note(
                        text.HasPicture
                            ? "The page is a picture without text, perhaps a scan; have its text recognised first."
                            : "The page has no text.",
                        "no text",
                        text.Number);
                }
            }
        }
    }
}
