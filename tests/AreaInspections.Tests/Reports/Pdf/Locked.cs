using System.Security.Cryptography;

namespace AreaInspections.Tests.Reports.Pdf;

/// <summary>The oldest encryption of the format, with the empty password.</summary>
internal static class Locked
{
    private const string Padding = "28BF4E5E4E758A4164004E56FFFA01082E2E00B6D0683E802F0CA9FE6453697A";

    /// <returns>The key of the file, and what its trailer says.</returns>
    public static (byte[] Key, string Trailer) Dictionary()
    {
        var owner = new byte[32];
        var padding = Convert.FromHexString(Padding);
        var key = Md5([.. padding, .. owner, 0xFC, 0xFF, 0xFF, 0xFF, .. "id"u8])[..5];
        var user = Convert.ToHexString(Rc4(key, padding));
        return (key, $"/ID[(id)(id)]/Encrypt<</Filter/Standard/V 1/R 2/P -4/O<{Convert.ToHexString(owner)}>/U<{user}>>>");
    }

    public static byte[] Stream(byte[] key, int number, byte[] data) => Rc4(Md5([.. key, (byte)number, 0, 0, 0, 0])[..10], data);

#pragma warning disable CA5351 // The format prescribes it.
    private static byte[] Md5(byte[] data) => MD5.HashData(data);
#pragma warning restore CA5351

    private static byte[] Rc4(byte[] key, byte[] data)
    {
        var state = Enumerable.Range(0, 256).ToArray();
        for (int i = 0, j = 0; i < 256; i++)
        {
            j = (j + state[i] + key[i % key.Length]) % 256;
            (state[i], state[j]) = (state[j], state[i]);
        }

        var (a, b) = (0, 0);
        return [.. data.Select(d =>
        {
            a = (a + 1) % 256;
            b = (b + state[a]) % 256;
            (state[a], state[b]) = (state[b], state[a]);
            return (byte)(d ^ state[(state[a] + state[b]) % 256]);
        })];
    }
}
