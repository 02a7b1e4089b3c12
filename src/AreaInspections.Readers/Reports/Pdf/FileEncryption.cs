using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;

namespace AreaInspections.Readers.Reports.Pdf;

/// <summary>
/// Files locked against change but open to every reader: encrypted with the empty password (ISO 32000-2, 7.6). Their streams are
/// decrypted; a file that asks for a password is not read.
/// </summary>
[SuppressMessage("Security", "CA5350:Do Not Use Weak Cryptographic Algorithms", Justification = "The format prescribes them; nothing is protected here.")]
[SuppressMessage("Security", "CA5351:Do Not Use Broken Cryptographic Algorithms", Justification = "The format prescribes them; nothing is protected here.")]
internal sealed class FileEncryption
{
    private static readonly byte[] s_padding = Convert.FromHexString("28BF4E5E4E758A4164004E56FFFA01082E2E00B6D0683E802F0CA9FE6453697A");
    private readonly byte[] _key;
    private readonly bool _aes;
    private readonly bool _ownKeys;

    private FileEncryption(byte[] key, bool aes, bool ownKeys) => (_key, _aes, _ownKeys) = (key, aes, ownKeys);

    /// <summary>Absent where a password is asked for, or the way of encryption is not known.</summary>
    public static FileEncryption? Open(PdfFile file, PdfDictionary encryption, byte[] id)
    {
        if (file.Get(encryption, "Filter").Name != "Standard")
        {
            return null;
        }

        var version = file.Get(encryption, "V").Integer;
        var method = Method(file, encryption, version);
        var key = version switch
        {
            1 or 2 or 4 => OlderKey(file, encryption, id),
            5 => NewerKey(file, encryption),
            _ => null,
        };
        return key is null || method is null ? null : new(key, method is "AESV2" or "AESV3", version != 5);
    }

    public ReadOnlyMemory<byte> Decrypt(PdfStream stream, ReadOnlyMemory<byte> data)
    {
        var key = _ownKeys ? KeyOf(stream) : _key;
        if (!_aes)
        {
            return Rc4(key, data.Span);
        }

        if (data.Length < 32)
        {
            return default;
        }

        using var aes = Aes.Create();
        aes.Key = key;
        var whole = data.Length & ~15;
        var plain = aes.DecryptCbc(data.Span[16..whole], data.Span[..16], PaddingMode.None);
        var padding = plain[^1] is >= 1 and <= 16 ? plain[^1] : 0;
        return plain.AsMemory(0, plain.Length - padding);
    }

    private static string? Method(PdfFile file, PdfDictionary encryption, int version)
    {
        if (version < 4)
        {
            return "V2";
        }

        var filters = file.Get(encryption, "CF").Dictionary;
        var named = file.Get(filters, file.Get(encryption, "StmF").Name).Dictionary;
        return file.Get(named, "CFM").Name is var method and ("V2" or "AESV2" or "AESV3") ? method : null;
    }

    private static byte[]? OlderKey(PdfFile file, PdfDictionary encryption, byte[] id)
    {
        var revision = file.Get(encryption, "R").Integer;
        var bits = file.Get(encryption, "Length").Integer;
        var length = revision == 2 ? 5 : Math.Clamp(bits == 0 ? 16 : bits / 8, 5, 16);
        var permissions = unchecked((int)(long)file.Get(encryption, "P").Number);
        var clear = revision >= 4 && file.Get(encryption, "EncryptMetadata") is { Kind: PdfKind.Boolean, Integer: 0 };
        byte[] seed =
        [
            .. s_padding, .. file.Get(encryption, "O").Bytes.Take(32), .. BitConverter.GetBytes(permissions), .. id,
            .. clear ? [0xFF, 0xFF, 0xFF, 0xFF] : Array.Empty<byte>(),
        ];
        var key = MD5.HashData(seed)[..length];
        for (var i = 0; revision >= 3 && i < 50; i++)
        {
            key = MD5.HashData(key)[..length];
        }

        return Checks(key, revision, file.Get(encryption, "U").Bytes, id) ? key : null;
    }

    private static bool Checks(byte[] key, int revision, byte[] user, byte[] id)
    {
        if (revision == 2)
        {
            return Rc4(key, s_padding).AsSpan().SequenceEqual(user);
        }

        var check = MD5.HashData([.. s_padding, .. id]);
        for (var i = 0; i < 20; i++)
        {
            check = Rc4([.. key.Select(b => (byte)(b ^ i))], check);
        }

        return user.Length >= 16 && check.AsSpan().SequenceEqual(user.AsSpan(0, 16));
    }

    private static byte[]? NewerKey(PdfFile file, PdfDictionary encryption)
    {
        var revision = file.Get(encryption, "R").Integer;
        var user = file.Get(encryption, "U").Bytes;
        var held = file.Get(encryption, "UE").Bytes;
        if (user.Length < 48 || held.Length < 32 || !Hash(user[32..40], revision).AsSpan().SequenceEqual(user.AsSpan(0, 32)))
        {
            return null;
        }

        using var aes = Aes.Create();
        aes.Key = Hash(user[40..48], revision);
        return aes.DecryptCbc(held.AsSpan(0, 32), new byte[16], PaddingMode.None);
    }

    /// <summary>The hash of the empty password with a salt: plain in revision 5, hardened in revision 6.</summary>
    private static byte[] Hash(byte[] salt, int revision)
    {
        var key = SHA256.HashData(salt);
        for (var round = 0; revision >= 6; round++)
        {
            byte[] repeated = [.. Enumerable.Repeat(key, 64).SelectMany(k => k)];
            using var aes = Aes.Create();
            aes.Key = key[..16];
            var mixed = aes.EncryptCbc(repeated, key.AsSpan(16, 16), PaddingMode.None);
            key = (mixed.Take(16).Sum(b => b) % 3) switch
            {
                0 => SHA256.HashData(mixed),
                1 => SHA384.HashData(mixed),
                _ => SHA512.HashData(mixed),
            };
            if (round >= 63 && mixed[^1] <= round - 32)
            {
                break;
            }
        }

        return key[..32];
    }

    private byte[] KeyOf(PdfStream stream)
    {
        var (number, generation) = (stream.Number, stream.Generation);
        byte[] seed =
        [
            .. _key, (byte)number, (byte)(number >> 8), (byte)(number >> 16), (byte)generation, (byte)(generation >> 8),
            .. _aes ? "sAlT"u8.ToArray() : [],
        ];
        return MD5.HashData(seed)[..Math.Min(16, _key.Length + 5)];
    }

    private static byte[] Rc4(byte[] key, ReadOnlySpan<byte> data)
    {
        Span<byte> state = stackalloc byte[256];
        for (var i = 0; i < 256; i++)
        {
            state[i] = (byte)i;
        }

        for (int i = 0, j = 0; i < 256; i++)
        {
            j = (j + state[i] + key[i % key.Length]) & 255;
            (state[i], state[j]) = (state[j], state[i]);
        }

        var output = new byte[data.Length];
        for (int n = 0, i = 0, j = 0; n < data.Length; n++)
        {
            i = (i + 1) & 255;
            j = (j + state[i]) & 255;
            (state[i], state[j]) = (state[j], state[i]);
            output[n] = (byte)(data[n] ^ state[(state[i] + state[j]) & 255]);
        }

        return output;
    }
}
