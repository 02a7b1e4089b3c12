namespace AreaInspections.Readers.Statistics.Workbooks;

/// <summary>
/// The checksum of zip archives (CRC-32 of IEEE 802.3). The framework unpacks a damaged part without a word; a digit changed on the way would be a wrong
/// figure, so every part is checked.
/// </summary>
internal static class Crc
{
    private static readonly uint[] s_table = Table();

    /// <param name="before">Checksum of what came before; 0 at the beginning.</param>
    public static uint Of(ReadOnlySpan<byte> bytes, uint before = 0)
    {
        var crc = ~before;
        foreach (var b in bytes)
        {
            crc = s_table[(byte)(crc ^ b)] ^ (crc >> 8);
        }

        return ~crc;
    }

    private static uint[] Table()
    {
        var table = new uint[256];
        for (uint i = 0; i < 256; i++)
        {
            var value = i;
            for (var bit = 0; bit < 8; bit++)
            {
                value = (value & 1) == 1 ? 0xEDB88320 ^ (value >> 1) : value >> 1;
            }

            table[i] = value;
        }

        return table;
    }
}
