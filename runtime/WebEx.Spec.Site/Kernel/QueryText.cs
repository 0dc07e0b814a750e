using Microsoft.AspNetCore.WebUtilities;

namespace WebEx.Site.Kernel;

/// <summary>Arguments as they came, before they are read as those of a command.</summary>
internal static class QueryText
{
    /// <summary>The first value of an argument, decoded; null where it is absent. Codes are case-sensitive.</summary>
    public static string? Find(string text, string code)
    {
        foreach (QueryStringEnumerable.EncodedNameValuePair pair in new QueryStringEnumerable(text))
        {
            if (pair.DecodeName().Span.SequenceEqual(code))
                return pair.DecodeValue().ToString();
        }

        return null;
    }

    /// <summary>How many arguments there are.</summary>
    public static int Count(string text)
    {
        int count = 0;
        foreach (QueryStringEnumerable.EncodedNameValuePair _ in new QueryStringEnumerable(text))
            count++;
        return count;
    }
}
