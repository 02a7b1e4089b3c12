namespace AreaInspections.Readers.Reports.Pdf;

/// <summary>Finds the objects of a file whose cross-reference cannot be trusted, by looking for "12 0 obj" from its first byte to its last.</summary>
internal static class ObjectScan
{
    public static CrossReference Run(PdfFile file, ReadingBudget budget)
    {
        var found = new CrossReference(budget);
        var data = file.Data;
        var catalog = -1;
        for (var at = 0; at < data.Length;)
        {
            var next = data[at..].IndexOf("obj"u8);
            if (next < 0)
            {
                break;
            }

            budget.Work(next);
            at += next;
            if (Start(data, at, out var number) is var start && start >= 0)
            {
                found.Add(number, ObjectPlace.At(start), replace: true);
                catalog = Look(file, start, at + 3, number, found) ? number : catalog;
            }

            at += 3;
        }

        Trailers(file, budget, found);
        if (catalog >= 0)
        {
            var root = new PdfDictionary(["Root"], [new(PdfKind.Reference, catalog)], 1);
            found.Trailers.Add(root);
        }

        return found;
    }

    /// <summary>Reads "12 0 " backwards from the word obj; -1 where no object begins here.</summary>
    private static int Start(ReadOnlySpan<byte> data, int at, out int number)
    {
        number = -1;
        var i = at - 1;
        if (!Blanks(data, ref i) || !Digits(data, ref i, out _) || !Blanks(data, ref i) || !Digits(data, ref i, out number))
        {
            return -1;
        }

        return i + 1;
    }

    private static bool Blanks(ReadOnlySpan<byte> data, ref int i)
    {
        var before = i;
        while (i >= 0 && before - i < 16 && PdfLexer.IsBlank(data[i]))
        {
            i--;
        }

        return i < before;
    }

    private static bool Digits(ReadOnlySpan<byte> data, ref int i, out int value)
    {
        var last = i;
        while (i >= 0 && last - i < 9 && data[i] is >= (byte)'0' and <= (byte)'9')
        {
            i--;
        }

        value = 0;
        for (var d = i + 1; d <= last; d++)
        {
            value = (value * 10) + data[d] - '0';
        }

        return i < last;
    }

    /// <summary>Notes what an object stream holds; true where the object is the catalogue.</summary>
    private static bool Look(PdfFile file, int start, int after, int number, CrossReference found)
    {
        var head = file.Data[after..Math.Min(file.Data.Length, after + 400)];
        var catalog = head.IndexOf("/Catalog"u8) >= 0;
        if (!catalog && head.IndexOf("/ObjStm"u8) < 0)
        {
            return false;
        }

        var held = file.ObjectAt(start, out var own);
        if (own != number)
        {
            return false;
        }

        if (held.Stream is { } stream && held.Dictionary["Type"].Name == "ObjStm")
        {
            foreach (var inner in file.Contained(stream).Numbers)
            {
                found.Add(inner, ObjectPlace.In(number), replace: true);
            }
        }

        return catalog && held.Dictionary["Type"].Name == "Catalog";
    }

    private static void Trailers(PdfFile file, ReadingBudget budget, CrossReference found)
    {
        var end = file.Data.Length;
        while (found.Trailers.Count < 16)
        {
            var at = file.Data[..end].LastIndexOf("trailer"u8);
            if (at < 0)
            {
                return;
            }

            budget.Work(end - at);
            var lexer = new PdfLexer(file.Data, at + 7);
            var trailer = file.Parser.Read(ref lexer).Dictionary;
            if (trailer.Count > 0)
            {
                found.Trailers.Add(trailer);
            }

            end = at;
        }
    }
}
