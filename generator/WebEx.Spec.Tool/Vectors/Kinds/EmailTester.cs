using WebEx.Spec.Language.Model;

namespace WebEx.Spec.Tool.Vectors.Kinds;

/// <summary>An e-mail address.</summary>
internal sealed class EmailTester() : FormattedTextTester("plus", "two-bytes")
{
    private const string Host = "@b";

    /// <inheritdoc/>
    protected override IReadOnlyList<string> Misshapen => ["a", "@b", "a@", "a@b@c", "a b@c"];

    /// <inheritdoc/>
    protected override bool HasFormat(string text) => text.Split('@') is [{ Length: > 0 }, { Length: > 0 }] && !HasBlank(text);

    /// <inheritdoc/>
    protected override string OfLength(ArgumentModel argument, long length) =>
        length > Host.Length ? base.OfLength(argument, length - Host.Length) + Host : base.OfLength(argument, length);
}
