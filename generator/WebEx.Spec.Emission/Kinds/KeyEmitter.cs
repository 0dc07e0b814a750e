using WebEx.Spec.Emission.CSharp;
using WebEx.Spec.Language.Model;

namespace WebEx.Spec.Emission.Kinds;

/// <summary>Digits that are no number, such as a meeting key.</summary>
internal sealed class KeyEmitter() : FormattedTextEmitter("check.Key", "digits")
{
    /// <inheritdoc/>
    public override string ReadReply(ReplyParameter parameter, string type, string? promise) => ReadingReply("reader.Key", parameter, promise).ToString();

    /// <inheritdoc/>
    public override Invocation WriteReply(ReplyParameter parameter, string value) => WritingReply(".Key", parameter, value);
}
