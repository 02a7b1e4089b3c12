using System.Security.Cryptography;
using System.Text;

namespace AreaInspections.Experiences;

/// <summary>
/// The code only the sender holds: 16 signs of Crockford's base 32, 80 random bits, so that no number of guesses a site answers finds one. What is kept of it is
/// its <see cref="Hash"/>, from which nobody can tell the code; looking it up takes the same time whatever was typed.
/// </summary>
public readonly record struct ReceiptCode
{
    private const string Signs = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private const int Length = 16;

    private readonly string _signs;

    private ReceiptCode(string signs) => _signs = signs;

    public static ReceiptCode New() => new(RandomNumberGenerator.GetString(Signs, Length));

    /// <summary>Takes small letters, blanks, dashes, and O, I and L for the digits they look like.</summary>
    /// <returns>Nothing where it is no code.</returns>
    public static ReceiptCode? Parse(string? typed)
    {
        if (typed is null or { Length: > 100 })
        {
            return null;
        }

        var signs = new StringBuilder(Length);
        foreach (var c in typed.ToUpperInvariant())
        {
            var sign = c switch { 'O' => '0', 'I' or 'L' => '1', _ => c };
            if (Signs.Contains(sign, StringComparison.Ordinal))
            {
                signs.Append(sign);
            }
            else if (!char.IsWhiteSpace(c) && !char.IsPunctuation(c))
            {
                return null;
            }
        }

        return signs.Length == Length ? new ReceiptCode(signs.ToString()) : null;
    }

    /// <summary>By which what was sent with the code is found: SHA-256 in lower-case hexadecimal.</summary>
    public string Hash => Convert.ToHexStringLower(SHA256.HashData(Encoding.ASCII.GetBytes("receipt code " + _signs)));

    /// <summary>As shown: four groups of four.</summary>
    public override string ToString() => string.Join('-', _signs.Chunk(4).Select(c => new string(c)));
}
