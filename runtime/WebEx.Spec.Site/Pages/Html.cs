using System.Net;
using System.Runtime.CompilerServices;
using System.Text;

namespace WebEx.Site.Pages;

/// <summary>Markup. What is put into it is text and comes out encoded, unless it is markup itself.</summary>
/// <example><code>Html row = Html.Of($"&lt;td&gt;{meeting.Name}&lt;/td&gt;");</code></example>
internal readonly struct Html
{
    private readonly string? _text;

    private Html(string text) => _text = text;

    /// <summary>Markup with values in it. Attributes have to be in quotation marks.</summary>
    public static Html Of(InterpolatedHtml markup) => new(markup.ToString());

    /// <summary>Markup that is a part of this assembly, as it is.</summary>
    public static Html OfOwnMarkup(string markup) => new(markup);

    /// <summary>Several pieces, one after another.</summary>
    public static Html Join(IEnumerable<Html> pieces) => new(string.Concat(pieces));

    /// <summary>A text as a string of a script, with its quotation marks.</summary>
    public static Html ScriptText(string text) => new(ReplyPages.ScriptText(text));

    /// <summary>The markup; empty where there is none.</summary>
    public override string ToString() => _text ?? "";

    /// <summary>Takes the pieces of an interpolated string, as the compiler calls it.</summary>
    [InterpolatedStringHandler]
    internal readonly struct InterpolatedHtml(int literalLength, int formattedCount)
    {
        private readonly StringBuilder _markup = new(literalLength + (formattedCount * 16));

        public void AppendLiteral(string markup) => _markup.Append(markup);

        public void AppendFormatted(Html markup) => _markup.Append(markup.ToString());

        public void AppendFormatted(string? text) => _markup.Append(WebUtility.HtmlEncode(text));

        public void AppendFormatted(int number) => _markup.Append(number);

        public override string ToString() => _markup.ToString();
    }
}
