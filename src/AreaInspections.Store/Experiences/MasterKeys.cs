using Microsoft.Extensions.Configuration;

namespace AreaInspections.Store.Experiences;

/// <summary>A key that locks the keys of accounts.</summary>
/// <param name="Id">Names it for ever; stands beside what it locked.</param>
/// <param name="Bytes">32 bytes.</param>
public sealed record MasterKey(string Id, ReadOnlyMemory<byte> Bytes)
{
    public const int Length = 32;
}

/// <summary>A master key as it is set: <c>Experiences:MasterKeys:0:Id</c> and <c>Experiences:MasterKeys:0:Key</c>, and so on.</summary>
/// <param name="Key">32 bytes in base 64.</param>
public sealed record MasterKeySetting(string? Id, string? Key)
{
    /// <summary>Keys that are looked for.</summary>
    private const int Most = 10;

    public static IReadOnlyList<MasterKeySetting> Of(IConfiguration configuration) => From((key, part) => configuration[$"Experiences:MasterKeys:{key}:{part}"]);

    /// <summary>The same where there is no host: <c>Experiences__MasterKeys__0__Id</c> and so on.</summary>
    public static IReadOnlyList<MasterKeySetting> FromEnvironment() => From((key, part) => Environment.GetEnvironmentVariable($"Experiences__MasterKeys__{key}__{part}"));

    private static IReadOnlyList<MasterKeySetting> From(Func<int, string, string?> setting) =>
        [.. Enumerable.Range(0, Most).Select(i => new MasterKeySetting(setting(i, "Id"), setting(i, "Key"))).TakeWhile(k => k.Id is not null || k.Key is not null)];
}

/// <summary>
/// The master keys of this installation: the first one locks, all of them unlock. To change it, the new one is put first and <c>inspections experiences rotate</c> locks
/// everything anew; then the old one is taken out.
/// </summary>
/// <param name="All">At least one.</param>
public sealed record MasterKeys(IReadOnlyList<MasterKey> All)
{
    /// <summary>Which one locks.</summary>
    public MasterKey Current => All[0];

    /// <returns>Absent where it is not there.</returns>
    public MasterKey? Find(string id) => All.FirstOrDefault(k => k.Id == id);

    /// <summary>Keys of the settings. Where there is none and the database is a file, a key is made once and kept in <c>experiences.key</c> beside it, readable by its owner only.</summary>
    /// <returns>Nothing where none is set and the database is PostgreSQL: then no account is taken in. A refusal where a key is damaged.</returns>
    public static Result<MasterKeys?> From(StoreSettings settings)
    {
        var keys = new List<MasterKey>();
        foreach (var (setting, at) in settings.MasterKeys.Select((s, i) => (s, i)))
        {
            if (string.IsNullOrWhiteSpace(setting.Id) || Bytes(setting.Key) is not { } bytes)
            {
                return new Problem("experiences.master-key", $"Master key {at + 1} in the settings (Experiences:MasterKeys) has no Id, or its Key is not {MasterKey.Length} bytes in base 64. Make one with: openssl rand -base64 {MasterKey.Length}");
            }

            keys.Add(new MasterKey(setting.Id, bytes));
        }

        return keys.Count > 0 ? new MasterKeys(keys) : settings.File is { } file ? KeyFile.Beside(file) : Result<MasterKeys?>.Of(null);
    }

    /// <returns>Absent where it is no key.</returns>
    internal static byte[]? Bytes(string? base64)
    {
        var bytes = new byte[MasterKey.Length];
        return Convert.TryFromBase64String(base64 ?? "", bytes, out var length) && length == MasterKey.Length ? bytes : null;
    }
}
