using System.Buffers.Text;
using System.Security.Cryptography;

namespace AreaInspections.Store.People;

internal static class Secret
{
    /// <returns>256 random bits, fit for an address.</returns>
    public static string New() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));
}
