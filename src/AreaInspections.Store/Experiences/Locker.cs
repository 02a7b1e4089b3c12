using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using AreaInspections.Experiences;

namespace AreaInspections.Store.Experiences;

/// <summary>Something locked with a key of its own, and that key locked with a master key. Without either nothing can be read; with the key destroyed nobody can read it again.</summary>
/// <param name="MasterKey">Id of the master key.</param>
/// <param name="Key">The key, locked: nonce, text, tag.</param>
/// <param name="Text">What was locked: nonce, text, tag.</param>
internal sealed record Locked(string MasterKey, byte[] Key, byte[] Text);

/// <summary>Locks and unlocks with AES-256 in Galois/counter mode (NIST SP 800-38D): what was changed, or put in another's place, does not open.</summary>
/// <param name="keys">Absent where none is set: then nothing is locked and nothing opens.</param>
internal sealed class Locker(MasterKeys? keys)
{
    private const int NonceLength = 12;
    private const int TagLength = 16;

    /// <summary>Whether accounts can be taken in.</summary>
    public bool IsReady => keys is not null;

    /// <param name="place">What it is and whose; it opens only in the same place.</param>
    /// <exception cref="InvalidOperationException">There is no master key.</exception>
    public Locked Lock<T>(T value, string place)
    {
        var master = keys?.Current ?? throw new InvalidOperationException("There is no master key to lock with.");
        Span<byte> key = stackalloc byte[MasterKey.Length];
        RandomNumberGenerator.Fill(key);
        var locked = new Locked(master.Id, Encrypt(master.Bytes.Span, key, place), Encrypt(key, JsonSerializer.SerializeToUtf8Bytes(value, StoreJson.Options), place));
        CryptographicOperations.ZeroMemory(key);
        return locked;
    }

    /// <returns>A refusal where the master key is not there, or what was locked was tampered with.</returns>
    public Result<T> Unlock<T>(Locked locked, string place)
    {
        if (keys?.Find(locked.MasterKey) is not { } master)
        {
            return ExperienceProblems.Locked;
        }

        try
        {
            var key = Decrypt(master.Bytes.Span, locked.Key, place);
            var text = Decrypt(key, locked.Text, place);
            CryptographicOperations.ZeroMemory(key);
            return JsonSerializer.Deserialize<T>(text, StoreJson.Options)!;
        }
        catch (Exception damaged) when (damaged is CryptographicException or ArgumentException or JsonException or OverflowException)
        {
            return ExperienceProblems.Damaged;
        }
    }

    /// <summary>The same under the master key that locks now; nothing where it is already.</summary>
    public Locked? Rotated(Locked locked, string place)
    {
        if (keys?.Find(locked.MasterKey) is not { } old || locked.MasterKey == keys.Current.Id)
        {
            return null;
        }

        var key = Decrypt(old.Bytes.Span, locked.Key, place);
        return locked with { MasterKey = keys.Current.Id, Key = Encrypt(keys.Current.Bytes.Span, key, place) };
    }

    /// <summary>Whether what was locked with this master key can be opened.</summary>
    public bool Knows(string masterKey) => keys?.Find(masterKey) is not null;

    /// <summary>Id of the master key that locks now.</summary>
    public string Current => keys?.Current.Id ?? "";

    /// <summary>32 bytes that only this installation knows; others after the master key was changed.</summary>
    public byte[] SketchKey { get; } = keys is null ? [] : HMACSHA256.HashData(keys.Current.Bytes.Span, "sketches of words"u8);

    private static byte[] Encrypt(ReadOnlySpan<byte> key, ReadOnlySpan<byte> text, string place)
    {
        var locked = new byte[NonceLength + text.Length + TagLength];
        var nonce = locked.AsSpan(0, NonceLength);
        RandomNumberGenerator.Fill(nonce);
        using var cipher = new AesGcm(key, TagLength);
        cipher.Encrypt(nonce, text, locked.AsSpan(NonceLength, text.Length), locked.AsSpan(NonceLength + text.Length), Encoding.UTF8.GetBytes(place));
        return locked;
    }

    private static byte[] Decrypt(ReadOnlySpan<byte> key, ReadOnlySpan<byte> locked, string place)
    {
        var text = new byte[locked.Length - NonceLength - TagLength];
        using var cipher = new AesGcm(key, TagLength);
        cipher.Decrypt(locked[..NonceLength], locked[NonceLength..^TagLength], locked[^TagLength..], text, Encoding.UTF8.GetBytes(place));
        return text;
    }
}
