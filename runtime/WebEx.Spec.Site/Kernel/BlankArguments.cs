using System.Text;
using Microsoft.AspNetCore.WebUtilities;

namespace WebEx.Site.Kernel;

/// <summary>Fields that were left blank in a form, which a browser sends all the same, as the forms of appendix A do.</summary>
internal static class BlankArguments
{
    /// <summary>The arguments without those that are blank and take no blank; null where there is none of these.</summary>
    /// <param name="text">The arguments as they came.</param>
    /// <param name="problems">What is wrong with them.</param>
    public static string? LeftOut(string text, RequestValidationResult problems)
    {
        HashSet<string> suspects = new(
            problems
                .Where(violation => violation.Rule is ViolationRule.Unreadable or ViolationRule.NotAChoice or ViolationRule.Format)
                .Select(violation => violation.ArgumentCode),
            StringComparer.Ordinal
        );
        HashSet<string> blank = BlankOf(suspects, text);
        if (blank.Count == 0)
            return null;

        StringBuilder rest = new();
        foreach (QueryStringEnumerable.EncodedNameValuePair pair in new QueryStringEnumerable(text))
        {
            if (pair.EncodedValue.IsEmpty && blank.Contains(pair.DecodeName().ToString()))
                continue;
            if (rest.Length > 0)
                _ = rest.Append('&');
            _ = rest.Append(pair.EncodedName).Append('=').Append(pair.EncodedValue);
        }

        return rest.ToString();
    }

    // In one pass: a request can have thousands of arguments, and something wrong with each. The first value of an argument counts.
    private static HashSet<string> BlankOf(HashSet<string> suspects, string text)
    {
        HashSet<string> blank = new(StringComparer.Ordinal);
        if (suspects.Count == 0)
            return blank;
        HashSet<string> seen = new(StringComparer.Ordinal);
        foreach (QueryStringEnumerable.EncodedNameValuePair pair in new QueryStringEnumerable(text))
        {
            string code = pair.DecodeName().ToString();
            if (suspects.Contains(code) && seen.Add(code) && pair.EncodedValue.IsEmpty)
                _ = blank.Add(code);
        }

        return blank;
    }
}
