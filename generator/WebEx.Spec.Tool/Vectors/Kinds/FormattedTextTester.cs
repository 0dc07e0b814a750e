using WebEx.Spec.Language.Model;

namespace WebEx.Spec.Tool.Vectors.Kinds;

/// <summary>Text that has a format. Of what is written as text is, little has to be tried again.</summary>
/// <param name="telling">The cases of text that tell enough, by their names.</param>
internal abstract class FormattedTextTester(params string[] telling) : TextTester
{
    /// <inheritdoc/>
    public override bool IsFreeText => false;

    /// <inheritdoc/>
    protected override IEnumerable<(string Name, string Text)> ToEncode(bool isThorough) => isThorough ? Texts.Where(text => telling.Contains(text.Name)) : [];

    /// <inheritdoc/>
    public override IEnumerable<Spelling> Spellings(ArgumentModel argument, string written, bool isThorough) => [];

    /// <summary>True when a text has a character that separates words or lines.</summary>
    protected static bool HasBlank(string text) => text.Any(c => char.IsWhiteSpace(c) || char.IsControl(c));
}
