using System.Globalization;
using System.Text;

namespace WebEx.Spec.Language.Binding;

/// <summary>
/// Where a command and what belongs to it is in the reference, relative to its first page. Rests on page, AT and codes alone, so that links to it last. The
/// runtime compiles it as well, where it is internal.
/// </summary>
#if WEBEX_SPEC_LANGUAGE
public
#else
internal
#endif
static class ReferenceAddress
{
    /// <summary>What the pages of the HTML reference end with.</summary>
    public const string Extension = ".html";

    /// <summary>The folder of what ids of diagnostics mean.</summary>
    public const string Rules = "rules";

    private const string WithoutAt = "index";

    /// <summary>A command, or the choice between those of several families that have the same page and AT. Without an extension.</summary>
    /// <param name="page">The page of the service, such as <c>m.php</c>.</param>
    /// <param name="at">The value of AT; null for a page without commands.</param>
    public static string OfCommand(string page, string? at) => $"commands/{Plain(page)}/{Plain(at ?? WithoutAt)}";

    /// <summary>What a kind of mistake in a spec file means, with the extension and the anchor.</summary>
    /// <param name="id">Such as <c>WES2001</c>.</param>
    /// <param name="title">What is wrong, in a few words.</param>
    public static string OfRule(string id, string title) => $"{Rules}/diagnostics{Extension}#{OfHeading($"{id} {title}")}";

    /// <summary>The anchor of a heading, as hosts of Markdown make it.</summary>
    public static string OfHeading(string heading) =>
        new([.. heading.ToLowerInvariant().Where(c => char.IsLetterOrDigit(c) || c is ' ' or '-').Select(c => c == ' ' ? '-' : c)]);

    /// <summary>A text as it may stand in an anchor and in the name of a file: letters, digits, dots, at signs, hyphens and underscores.</summary>
    public static string Plain(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (char c in text.Replace("{n}", "n"))
        {
            bool isPlain = c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '-' or '@' || (c == '.' && plain.Length > 0);
            _ = isPlain ? plain.Append(c) : plain.Append('_').Append(c == '_' ? "" : ((int)c).ToString("X", CultureInfo.InvariantCulture));
        }

        return plain.Length == 0 ? "_" : plain.ToString();
    }
}
