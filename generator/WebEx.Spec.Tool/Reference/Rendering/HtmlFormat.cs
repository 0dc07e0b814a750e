using System.Net;

namespace WebEx.Spec.Tool.Reference.Rendering;

/// <summary>HTML, for the content of elements and for attributes in double quotes.</summary>
internal sealed class HtmlFormat : OutputFormat
{
    /// <inheritdoc/>
    public override string Folder => "html";

    /// <inheritdoc/>
    public override string Extension => ".html";

    // What turns the direction of a line, and what nobody sees, would make a page say something else.
    /// <inheritdoc/>
    public override string Text(string text) => WebUtility.HtmlEncode(PlainText.Lines(text));

    /// <inheritdoc/>
    public override string Code(string text) => $"<code>{Text(text)}</code>";

    // Whoever uses a keyboard scrolls what is wider than the page.
    /// <inheritdoc/>
    public override string Block(string language, string text) => $"<pre tabindex=\"0\"><code class=\"language-{Text(language)}\">{Text(text)}\n</code></pre>";

    /// <inheritdoc/>
    public override string Anchor(string text, string address) => $"<a href=\"{Text(address)}\">{Text(text)}</a>";
}
