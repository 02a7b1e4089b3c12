using System.Buffers;
using System.Buffers.Binary;
using System.Text;

namespace AreaInspections.Store.Statistics;

/// <summary>How observations are hashed. The spelling is fixed for ever.</summary>
internal static class StatisticsHash
{
    /// <summary>
    /// SHA-256 over the observations of one release, series and period by place: name of the place in UTF-8, a nought, value, numerator and denominator as
    /// doubles and the symbols as a whole number, lowest byte first; 0 for a number that is absent. Empty where there is none.
    /// </summary>
    public static string OfBlock(IEnumerable<HashedObservation> observations)
    {
        var bytes = new ArrayBufferWriter<byte>();
        foreach (var (place, value, numerator, denominator, symbols) in observations.OrderBy(o => o.Place, StringComparer.Ordinal))
        {
            Encoding.UTF8.GetBytes(place, bytes);
            var fixedPart = bytes.GetSpan(29);
            fixedPart[0] = 0;
            BinaryPrimitives.WriteDoubleLittleEndian(fixedPart[1..], value ?? 0);
            BinaryPrimitives.WriteDoubleLittleEndian(fixedPart[9..], numerator ?? 0);
            BinaryPrimitives.WriteDoubleLittleEndian(fixedPart[17..], denominator ?? 0);
            BinaryPrimitives.WriteInt32LittleEndian(fixedPart[25..], symbols);
            bytes.Advance(29);
        }

        return bytes.WrittenCount == 0 ? "" : StoreJson.Hash(bytes.WrittenSpan);
    }

    /// <summary>Over lines in ordinal order, each ended by a line feed.</summary>
    public static string OfLines(IEnumerable<string> lines) => StoreJson.Hash(string.Concat(lines.Order(StringComparer.Ordinal).Select(l => l + "\n")));
}

internal readonly record struct HashedObservation(string Place, double? Value, double? Numerator, double? Denominator, int Symbols);
