using WebEx.Spec.Emission.Arguments;
using WebEx.Spec.Language.Model;

namespace WebEx.Spec.Emission.Kinds;

/// <summary>Text of a format that the runtime checks: an email address, a URL.</summary>
/// <param name="check">The check of the runtime.</param>
/// <param name="fact">What it is, in a doc comment.</param>
internal class FormattedTextEmitter(string check, string fact) : TextEmitter
{
    /// <inheritdoc/>
    public override IEnumerable<string> CheckOne(ArgumentView view) => [.. base.CheckOne(view), view.Check(check, view.Name)];

    /// <inheritdoc/>
    public override IEnumerable<string> CheckEach(ArgumentView view) => [view.Check(check, view.AtNumber), .. base.CheckEach(view)];

    /// <inheritdoc/>
    public override string? Fact(ArgumentModel argument) => fact;
}
