namespace AreaInspections.Readers.Reports.Pdf;

/// <summary>Undoes the differences taken before packing (ISO 32000-1, 7.4.4.4): PNG by row, TIFF for bytes.</summary>
internal static class Predictor
{
    public static ReadOnlyMemory<byte> Undo(PdfFile file, PdfDictionary parameters, ReadOnlyMemory<byte> data)
    {
        var predictor = file.Get(parameters, "Predictor").Integer;
        if (predictor < 2)
        {
            return data;
        }

        var colours = AtLeastOne(file.Get(parameters, "Colors"), 1);
        var bits = AtLeastOne(file.Get(parameters, "BitsPerComponent"), 8);
        var columns = AtLeastOne(file.Get(parameters, "Columns"), 1);
        var row = ((long)colours * bits * columns + 7) / 8;
        if (row > data.Length || colours > 64 || bits > 32)
        {
            return data;
        }

        var step = Math.Max(1, colours * bits / 8);
        return predictor == 2 ? Tiff(data, (int)row, step) : Png(data.Span, (int)row, step);
    }

    private static int AtLeastOne(PdfObject value, int otherwise) => value.Kind == PdfKind.Number && value.Integer > 0 ? value.Integer : otherwise;

    private static byte[] Tiff(ReadOnlyMemory<byte> data, int row, int step)
    {
        var output = data.ToArray();
        for (var start = 0; start < output.Length; start += row)
        {
            var end = Math.Min(output.Length, start + row);
            for (var i = start + step; i < end; i++)
            {
                output[i] += output[i - step];
            }
        }

        return output;
    }

    private static byte[] Png(ReadOnlySpan<byte> data, int row, int step)
    {
        var rows = (data.Length + row) / (row + 1);
        var output = new byte[(long)rows * row];
        var before = new byte[row];
        for (var r = 0; r < rows; r++)
        {
            var source = data[(r * (row + 1))..];
            var kind = source[0];
            source = source[1..Math.Min(source.Length, row + 1)];
            var target = output.AsSpan(r * row, row);
            for (var i = 0; i < source.Length; i++)
            {
                var left = i >= step ? target[i - step] : 0;
                var up = before[i];
                var corner = i >= step ? before[i - step] : 0;
                target[i] = (byte)(source[i] + kind switch
                {
                    1 => left,
                    2 => up,
                    3 => (left + up) / 2,
                    4 => Paeth(left, up, corner),
                    _ => 0,
                });
            }

            target.CopyTo(before);
        }

        return output;
    }

    private static int Paeth(int left, int up, int corner)
    {
        var estimate = left + up - corner;
        var toLeft = Math.Abs(estimate - left);
        var toUp = Math.Abs(estimate - up);
        var toCorner = Math.Abs(estimate - corner);
        return toLeft <= toUp && toLeft <= toCorner ? left : toUp <= toCorner ? up : corner;
    }
}
