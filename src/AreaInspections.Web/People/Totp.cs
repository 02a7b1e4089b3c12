using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using AreaInspections.Store.People;
using Microsoft.AspNetCore.Identity;

namespace AreaInspections.Web.People;

/// <summary>Codes of six digits that change every 30 seconds (RFC 6238, HMAC-SHA-1: what every app understands).</summary>
public static class Totp
{
    private const string Letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    /// <summary>Number of the 30 seconds a moment lies in.</summary>
    public static long StepAt(DateTimeOffset moment) => moment.ToUnixTimeSeconds() / 30;

    /// <param name="key">In base 32.</param>
    public static string Code(string key, long step)
    {
        Span<byte> counter = stackalloc byte[8];
        BinaryPrimitives.WriteInt64BigEndian(counter, step);
#pragma warning disable CA5350 // The algorithm of the standard; collisions do not weaken it.
        var hash = HMACSHA1.HashData(Bytes(key), counter);
#pragma warning restore CA5350
        var number = BinaryPrimitives.ReadInt32BigEndian(hash.AsSpan(hash[^1] & 15)) & int.MaxValue;
        return (number % 1_000_000).ToString("000000", CultureInfo.InvariantCulture);
    }

    /// <returns>The step whose code it is, among the one now, the one before and the one after; nothing where it is none of them.</returns>
    public static long? StepOf(string code, string key, DateTimeOffset now)
    {
        var digits = new string([.. code.Where(char.IsAsciiDigit)]);
        var step = StepAt(now);
        return new long?[] { step, step - 1, step + 1 }.FirstOrDefault(s => CryptographicOperations.FixedTimeEquals(
            System.Text.Encoding.ASCII.GetBytes(Code(key, s!.Value)), System.Text.Encoding.ASCII.GetBytes(digits)));
    }

    /// <summary>What an app reads from the picture.</summary>
    public static string Address(string key, string email) =>
        $"otpauth://totp/{Uri.EscapeDataString($"AreaInspections:{email}")}?secret={key}&issuer=AreaInspections";

    /// <returns>160 random bits in base 32.</returns>
    public static string NewKey() => KeyFrom(RandomNumberGenerator.GetBytes(32));

    /// <summary>A key of as many letters as there are bytes.</summary>
    public static string KeyFrom(byte[] bytes) => new([.. bytes.Select(b => Letters[b & 31])]);

    private static byte[] Bytes(string key)
    {
        var bytes = new List<byte>(key.Length * 5 / 8);
        var (bits, count) = (0, 0);
        foreach (var letter in key)
        {
            bits = (bits << 5) | Letters.IndexOf(char.ToUpperInvariant(letter), StringComparison.Ordinal);
            count += 5;
            if (count >= 8)
            {
                count -= 8;
                bytes.Add((byte)(bits >> count));
                bits &= (1 << count) - 1;
            }
        }

        return [.. bytes];
    }
}

/// <summary>Checks codes for Identity, by the clock of the host; each code is good once.</summary>
internal sealed class TotpProvider(TimeProvider time) : IUserTwoFactorTokenProvider<Account>
{
    private const string Store = "second factor";
    private const string LastStep = "last step";

    public Task<bool> CanGenerateTwoFactorTokenAsync(UserManager<Account> manager, Account user) => Task.FromResult(user.TwoFactorEnabled);

    public Task<string> GenerateAsync(string purpose, UserManager<Account> manager, Account user) => Task.FromResult("");

    public async Task<bool> ValidateAsync(string purpose, string token, UserManager<Account> manager, Account user)
    {
        if (await manager.GetAuthenticatorKeyAsync(user) is not { } key || Totp.StepOf(token, key, time.GetUtcNow()) is not { } step)
        {
            return false;
        }

        var last = await manager.GetAuthenticationTokenAsync(user, Store, LastStep);
        return (last is null || long.Parse(last, CultureInfo.InvariantCulture) < step)
            && (await manager.SetAuthenticationTokenAsync(user, Store, LastStep, step.ToString(CultureInfo.InvariantCulture))).Succeeded;
    }
}
