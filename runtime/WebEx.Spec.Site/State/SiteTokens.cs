using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace WebEx.Site.State;

/// <summary>
/// Where cookies and tickets come from: from chance, so that nobody can guess one, unless the site was given a number that its identifiers come from. No state
/// and no export holds what they are made of.
/// </summary>
/// <param name="idSeed">The number; null for chance.</param>
/// <param name="site">The name of the site: two sites with one number have no cookie in common.</param>
internal sealed class SiteTokens(int? idSeed, string site)
{
    private const int Bytes = 16;

    /// <summary>A text of 32 hexadecimal digits.</summary>
    /// <param name="row">Where the identifiers of the site have come to.</param>
    public string Of(SiteRow row)
    {
        if (idSeed is not { } number)
            return RandomNumberGenerator.GetHexString(2 * Bytes, lowercase: true);
        string key = string.Create(CultureInfo.InvariantCulture, $"{number}/{site}/{row.Generation ?? 0}");
        return Convert.ToHexStringLower(HMACSHA256.HashData(Encoding.UTF8.GetBytes(key), BitConverter.GetBytes(row.LastId)), 0, Bytes);
    }
}
