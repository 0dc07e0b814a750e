using WebEx.Site.Kernel;
using WebEx.Site.Pages;
using WebEx.Site.Reference;
using WebEx.Spec.Language.Binding;

namespace WebEx.Site.Inspector;

/// <summary>Links into the reference, where the server has one; else the text alone.</summary>
/// <param name="isServed">Whether it has.</param>
internal sealed class ReferenceLinks(bool isServed)
{
    /// <summary>A link to the page of a command.</summary>
    /// <param name="id">The command in the catalogue; null for none.</param>
    /// <param name="text">What the link says.</param>
    public Html ToCommand(string? id, Html text) => Link(id, "", text);

    /// <summary>A link to an argument on the page of its command.</summary>
    /// <param name="id">The command in the catalogue; null for none.</param>
    /// <param name="code">The code as the catalogue has it; null where it has none.</param>
    /// <param name="text">What the link says.</param>
    public Html ToArgument(string? id, string? code, Html text) => code is null ? text : Link(id, ReferenceAddress.Plain(code), text);

    /// <summary>A link to an error on the page of its command.</summary>
    /// <param name="id">The command in the catalogue; null for none.</param>
    /// <param name="error">The error code as the site sends it.</param>
    /// <param name="text">What the link says.</param>
    public Html ToError(string? id, string error, Html text) =>
        CatalogueDocument.FindError(id, error) is { } row ? Link(id, ReferenceAddress.Plain("error-" + row.GetProperty("code").GetString()), text) : text;

    private Html Link(string? id, string anchor, Html text) =>
        isServed && id is not null
            ? Html.Of($"<a href=\"{ReferenceEndpoint.Folder}/{ReferenceEndpoint.PageOf(id)}{(anchor.Length == 0 ? "" : "#")}{anchor}\">{text}</a>")
            : text;
}
