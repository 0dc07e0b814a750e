using WebEx.Site.Admin;
using WebEx.Site.Pages;

namespace WebEx.Site.Inspector;

/// <summary>What would have sent a request: C#, a test, and an <c>.http</c> file.</summary>
internal static class CodeSections
{
    public static Html Of(ReceivedRequest request, RequestDocument document, Uri site) =>
        Html.Of(
            $"""
            <h2>What sends it</h2>
            <p>Secrets, and what no command knows, are read from the environment in C#, and {ShownText.Hidden} in the .http file: put values in their place.</p>
            {CSharp(request, site)}
            {Block("As an .http file", "http", HttpText(request, document, site))}
            """
        );

    private static Html CSharp(ReceivedRequest request, Uri site) =>
        RequestLiteral.Of(request) is { } literal
            ? Html.Of(
                $"""
                {Block("As C#", "csharp", ExchangeCode.Program(request, literal, site))}
                {Block("As an xUnit test", "test", ExchangeCode.Test(request, literal))}
                """
            )
            : Html.Of($"<p>There is no C# for it: it names no command, cannot be read as one, or is too long.</p>\n");

    private static Html Block(string title, string id, string text) =>
        Html.Of(
            $"""
            <details><summary>{title}</summary>
            <pre id="{id}" tabindex="0"><code>{text}</code></pre>
            </details>
            """
        );

    private static string HttpText(ReceivedRequest request, RequestDocument document, Uri site)
    {
        string pairs = string.Join('&', document.Arguments.Select(argument => $"{Uri.EscapeDataString(argument.Code)}={Shown(argument.Value)}"));
        string address = $"{{{{host}}}}{site.AbsolutePath}{ExchangePage.PathOf(request.Page)}";
        string host = $"@host = {site.GetLeftPart(UriPartial.Authority)}\n\n";
        return request.IsPost ? $"{host}POST {address}\nContent-Type: application/x-www-form-urlencoded\n\n{pairs}\n" : $"{host}GET {address}?{pairs}\n";
    }

    private static string Shown(string value) => value == ShownText.Hidden ? value : Uri.EscapeDataString(value);
}
