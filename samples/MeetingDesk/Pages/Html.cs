using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;

namespace MeetingDesk.Pages;

/// <summary>Markup. What is put into it is text and comes out encoded, unless it is markup itself.</summary>
/// <example><code>Html row = Html.Of($"&lt;td&gt;{meeting.Name}&lt;/td&gt;");</code></example>
internal readonly struct Html : IHtmlContent
{
    private readonly IHtmlContent? _content;

    private Html(IHtmlContent content) => _content = content;

    /// <summary>Markup with values in it. Attributes have to be in quotation marks.</summary>
    public static Html Of(FormattableString markup) => new(new HtmlFormattableString(markup.Format, markup.GetArguments()));

    /// <summary>Several pieces, one after another.</summary>
    public static Html Join(IEnumerable<Html> pieces)
    {
        var content = new HtmlContentBuilder();
        foreach (Html piece in pieces)
            content.AppendHtml(piece);
        return new(content);
    }

    /// <summary>Writes the markup; nothing where there is none.</summary>
    public void WriteTo(TextWriter writer, HtmlEncoder encoder) => _content?.WriteTo(writer, encoder);

    /// <summary>The markup as a text.</summary>
    public override string ToString()
    {
        using var text = new StringWriter();
        WriteTo(text, HtmlEncoder.Default);
        return text.ToString();
    }
}
