using WebEx.Spec.Tool.Reference.Views;

namespace WebEx.Spec.Tool.Reference.Rendering;

/// <summary>A language that pages are written in. Whatever text it is given, it stays text.</summary>
internal abstract class OutputFormat
{
    /// <summary>Where its templates are.</summary>
    public abstract string Folder { get; }

    /// <summary>The ending of its files.</summary>
    public abstract string Extension { get; }

    /// <summary>Text, where words are expected: in a paragraph, a cell of a table, an attribute.</summary>
    /// <param name="text">Any text.</param>
    public abstract string Text(string text);

    /// <summary>Text in a font for code.</summary>
    /// <param name="text">Any text.</param>
    public abstract string Code(string text);

    /// <summary>A block of code.</summary>
    /// <param name="language">The language of the code.</param>
    /// <param name="text">The code.</param>
    public abstract string Block(string language, string text);

    /// <summary>A link.</summary>
    /// <param name="text">What it shows.</param>
    /// <param name="address">Where it leads to, relative to the page.</param>
    public abstract string Anchor(string text, string address);

    /// <summary>A link, or its text alone where it leads nowhere.</summary>
    /// <param name="link">The link.</param>
    /// <param name="root">What leads from the page to the root of the reference.</param>
    public string Linked(Link link, string root) => link.Target.Length == 0 ? Text(link.Text) : Anchor(link.Text, root + link.Target);
}
