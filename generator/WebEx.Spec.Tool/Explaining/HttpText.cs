using System.Text.RegularExpressions;

namespace WebEx.Spec.Tool.Explaining;

/// <summary>A request as it goes over the wire, or as tools print it: <c>POST /acme/m.php HTTP/1.1</c>, headers, an empty line, the body.</summary>
/// <param name="Text">The URL, or the body.</param>
/// <param name="IsPost">True for POST with a body, false for GET; null where the text is none of these.</param>
internal sealed partial record HttpText(string Text, bool? IsPost)
{
    /// <summary>The page that a body was sent to; empty where it is not known.</summary>
    public string Page { get; private init; } = "";

    /// <summary>Reads a text; what is no such request stays as it is.</summary>
    public static HttpText Read(string text)
    {
        Match line = RequestLine.Match(text.TrimStart());
        if (!line.Success)
            return new HttpText(text, null);
        string rest = text.TrimStart()[line.Length..].ReplaceLineEndings("\n");
        string target = line.Groups["target"].Value;
        Match host = HostHeader.Match(rest);
        if (target.StartsWith('/') && host.Success)
            target = $"https://{host.Groups[1].Value}{target}";
        bool isPost = line.Groups["method"].Value.Equals("POST", StringComparison.OrdinalIgnoreCase);
        int body = rest.IndexOf("\n\n", StringComparison.Ordinal);
        string sent = body >= 0 ? rest[(body + 2)..].Trim() : "";
        return isPost && sent.Length > 0 ? new HttpText(sent, true) { Page = target } : new HttpText(target, isPost ? null : false);
    }

    [GeneratedRegex(@"\A(?<method>GET|POST)[ \t]+(?<target>\S+)(?:[ \t]+HTTP/[0-9.]+)?[ \t]*(?:\r?\n|\z)", RegexOptions.IgnoreCase)]
    private static partial Regex RequestLine { get; }

    [GeneratedRegex(@"^Host:[ \t]*([A-Za-z0-9.:-]+)", RegexOptions.IgnoreCase | RegexOptions.Multiline)]
    private static partial Regex HostHeader { get; }
}
