using System.IO.Compression;
using System.Runtime.InteropServices;

namespace AreaInspections.Readers.Reports.Pdf;

/// <summary>Undoes the filters of a stream (ISO 32000-1, 7.4), each within what the file may still inflate to.</summary>
internal static class StreamFilters
{
    private const int MostFilters = 8;

    public static ReadOnlyMemory<byte> Decode(PdfFile file, PdfStream stream, ReadingBudget budget)
    {
        var data = file.Raw(stream);
        var filter = Filter(file, stream.Dictionary, "Filter", "F");
        var parameters = Filter(file, stream.Dictionary, "DecodeParms", "DP");
        if (filter.Kind == PdfKind.Name)
        {
            return Undo(file, filter.Name, parameters.Dictionary, data, budget, stream.Number);
        }

        var filters = filter.Items;
        for (var i = 0; i < filters.Length && i < MostFilters; i++)
        {
            var own = i < parameters.Items.Length ? file.Resolve(parameters.Items[i]).Dictionary : parameters.Dictionary;
            data = Undo(file, file.Resolve(filters[i]).Name, own, data, budget, stream.Number);
        }

        return data;
    }

    private static PdfObject Filter(PdfFile file, PdfDictionary dictionary, string key, string shortKey)
    {
        var value = file.Get(dictionary, key);
        return value.IsNull ? file.Get(dictionary, shortKey) : value;
    }

    private static ReadOnlyMemory<byte> Undo(
        PdfFile file, string filter, PdfDictionary parameters, ReadOnlyMemory<byte> data, ReadingBudget budget, int number)
    {
        var most = budget.InflatableBytes;
        switch (filter)
        {
            case "FlateDecode" or "Fl":
                data = Inflate(data, most, budget, number);
                break;
            case "LZWDecode" or "LZW":
                var early = file.Get(parameters, "EarlyChange");
                data = LzwFilter.Decode(data.Span, most, early.IsNull || early.Integer != 0);
                break;
            case "ASCIIHexDecode" or "AHx":
                data = AsciiFilters.Hex(data.Span);
                break;
            case "ASCII85Decode" or "A85":
                data = AsciiFilters.Base85(data.Span, most);
                break;
            case "RunLengthDecode" or "RL":
                data = AsciiFilters.RunLength(data.Span, most);
                break;
            case "Crypt":
                return data;
            default:
                budget.Note("A stream is packed in a way that is not read; its text is missing.", $"object {number}, filter {filter}");
                return default;
        }

        budget.Inflated(data.Length);
        if (data.Length >= most)
        {
            budget.Note("A stream unpacks to more than is read; the rest of it was left out.", $"object {number}, more than {most} bytes");
        }

        return filter is "FlateDecode" or "Fl" or "LZWDecode" or "LZW" ? Predictor.Undo(file, parameters, data) : data;
    }

    private static ReadOnlyMemory<byte> Inflate(ReadOnlyMemory<byte> data, int most, ReadingBudget budget, int number)
    {
        var guess = (int)Math.Min(most, Math.Max(1024L, data.Length * 4L));
        var output = new byte[guess];
        var length = 0;
        try
        {
            using var packed = MemoryMarshal.TryGetArray(data, out var held)
                ? new MemoryStream(held.Array!, held.Offset, held.Count, writable: false)
                : new MemoryStream(data.ToArray(), writable: false);
            using var inflating = new ZLibStream(packed, CompressionMode.Decompress);
            while (length < most)
            {
                if (length == output.Length)
                {
                    Array.Resize(ref output, (int)Math.Min(most, output.Length * 2L));
                }

                var read = inflating.Read(output, length, Math.Min(output.Length - length, 1 << 20));
                if (read == 0)
                {
                    break;
                }

                length += read;
                budget.Work(read / 8);
            }
        }
        catch (InvalidDataException)
        {
            budget.Note("A packed stream is damaged; it was read up to the damage.", $"object {number}, {length} bytes read");
        }

        return output.AsMemory(0, length);
    }
}
