using WebEx.Spec.Emission.Arguments;
using WebEx.Spec.Emission.CSharp;
using WebEx.Spec.Language.Model;

namespace WebEx.Spec.Emission.Kinds;

/// <summary>A URL.</summary>
internal sealed class UrlEmitter() : FormattedTextEmitter("check.Url", "a URL")
{
    /// <inheritdoc/>
    public override string? Code(ArgumentModel argument, string value, ShownValues shown) => ReaderLiteral.Of(shown.MaskedUrl(value));
}
