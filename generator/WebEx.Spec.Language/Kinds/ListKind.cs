using WebEx.Spec.Language.Diagnostics;
using WebEx.Spec.Language.Keys;
using WebEx.Spec.Language.Model;
using WebEx.Spec.Language.Reading;

namespace WebEx.Spec.Language.Kinds;

/// <summary>Several values in one, with a separator.</summary>
internal sealed class ListKind : ArgumentKind
{
    /// <inheritdoc/>
    public override IReadOnlyCollection<string> Keys { get; } = ["code", "aliases", "default", "of", "separator", "open", "close"];

    /// <inheritdoc/>
    public override string? NeededKey => "separator";

    /// <inheritdoc/>
    public override IReadOnlyCollection<string>? ReplyKeys => ["separator"];

    /// <inheritdoc/>
    public override bool IsNumeric => true;

    /// <inheritdoc/>
    internal override bool CanBeIndexed => false;

    /// <inheritdoc/>
    internal override ArgumentModel Bind(ArgumentModel argument, KindReading reading) => argument with { List = List(reading.Reader, reading.Diagnostics) };

    /// <inheritdoc/>
    internal override long? ReadLimit(MapReader reader, string key) => reader.Integer(key, int.MinValue);

    private static ListModel? List(MapReader reader, DiagnosticBag diagnostics)
    {
        bool isOfNumbers = reader.OneOf("of", SpecWords.ListItems, otherwise: false);
        if (reader.Required("separator") is null)
            return null;
        if (isOfNumbers && reader.RequiredSeparator("separator").Any(c => c is (>= '0' and <= '9') or '-'))
            diagnostics.Add(SpecMessages.SeparatorHoldsDigit(), reader.SpanOf("separator"));
        return new ListModel(isOfNumbers, reader.RequiredSeparator("separator"), reader.Characters("open") ?? "", reader.Characters("close") ?? "");
    }
}
