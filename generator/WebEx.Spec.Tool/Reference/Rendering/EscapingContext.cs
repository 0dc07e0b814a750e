using System.Globalization;
using Scriban;
using Scriban.Parsing;
using WebEx.Spec.Tool.Reference.Views;

namespace WebEx.Spec.Tool.Reference.Rendering;

/// <summary>Where templates write to: the one location that escapes. Whatever a template computes is escaped; only <see cref="Markup"/> is not.</summary>
internal sealed class EscapingContext : TemplateContext
{
    private readonly OutputFormat _format;

    /// <summary>For the templates of a format.</summary>
    /// <param name="format">The language of the pages.</param>
    public EscapingContext(OutputFormat format)
    {
        _format = format;
        // A misspelt member in a template is a bug, not an empty text.
        StrictVariables = true;
        EnableRelaxedMemberAccess = false;
        EnableRelaxedTargetAccess = false;
        LoopLimit = 0;
        LimitToString = 0;
        NewLine = "\n";
        PushCulture(CultureInfo.InvariantCulture);
    }

    /// <summary>What leads from the page to the root of the reference.</summary>
    public string Root { get; set; } = "";

    /// <inheritdoc/>
    public override TemplateContext Write(SourceSpan span, object? textAsObject) =>
        textAsObject switch
        {
            null => this,
            Markup markup => Write(markup.Text),
            Link link => Write(_format.Linked(link, Root)),
            IEnumerable<Link> links => Write(string.Join(", ", links.Select(link => _format.Linked(link, Root)))),
            _ => Write(_format.Text(ObjectToString(textAsObject) ?? "")),
        };
}
