using WebEx.Spec.Language.Binding;

namespace WebEx.Spec.Tool.Reporting;

/// <summary>What an id means.</summary>
/// <param name="Document">The document that tells it.</param>
/// <param name="Id">The id.</param>
/// <param name="Title">In a few words.</param>
/// <param name="Text">At length, in Markdown.</param>
internal sealed record RuleText(string Document, string Id, string Title, string Text)
{
    /// <summary>Its anchor in the document, as hosts of Markdown make it of the heading.</summary>
    public string Anchor => ReferenceAddress.OfHeading($"{Id} {Title}");
}
