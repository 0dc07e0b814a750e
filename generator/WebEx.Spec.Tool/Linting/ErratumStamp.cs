using System.Security.Cryptography;
using System.Text;
using WebEx.Spec.Language.Model;

namespace WebEx.Spec.Tool.Linting;

/// <summary>A short mark of what an erratum says, by which a suppression that rests on it is seen to be older than a change.</summary>
internal static class ErratumStamp
{
    private const int Length = 6;

    /// <summary>Six hexadecimal digits. They change with places, choice and reason, and not with the topic, which decides nothing.</summary>
    public static string Of(ErratumModel erratum)
    {
        IEnumerable<string?> parts = erratum
            .Places.SelectMany(place => new[] { $"{place.Line}", place.Reads, place.Lacks, place.Note })
            .Append(erratum.Choice)
            .Append(erratum.Reason);
        byte[] hash = SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', parts)));
        return Convert.ToHexStringLower(hash)[..Length];
    }
}
