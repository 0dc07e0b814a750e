using WebEx.Spec.Language.Diagnostics;

namespace WebEx.Spec.Language.Reading;

/// <summary>The names of the members of one generated type, judged together.</summary>
/// <param name="type">The C# name of the type; empty where it is not known yet.</param>
/// <param name="what">What the type is, for messages: "request".</param>
/// <param name="reserved">The members that every type of this kind has.</param>
/// <param name="diagnostics">Where mistakes go.</param>
internal sealed class MemberNames(string type, string what, IReadOnlyCollection<string> reserved, DiagnosticBag diagnostics)
{
    // JSON and Visual Basic do not tell capitals from small letters in names of members.
    private readonly Dictionary<string, (string Name, SourceSpan Span)> _taken = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Takes a further name, if it can be taken.</summary>
    public void Take(string name, SourceSpan span)
    {
        if (name.Length == 0)
            return;
        if (reserved.Contains(name))
            diagnostics.Add(SpecRules.InvalidName, span, $"{Quoted.Text(name)} cannot be a property: every {what} has a member of that name already.");
        else if (name == type)
            diagnostics.Add(
                SpecRules.InvalidName,
                span,
                $"{Quoted.Text(name)} cannot be a property: it is the name of the {what} itself, which no member may have."
            );
        else if (!_taken.TryGetValue(name, out (string Name, SourceSpan Span) other))
            _taken.Add(name, (name, span));
        else if (other.Name == name)
            diagnostics.Add(
                SpecRules.Duplicate,
                span,
                $"Another property of the {what} is called {Quoted.Text(name)}; the first is in line {other.Span.StartLine}."
            );
        else
            diagnostics.Add(
                SpecRules.Duplicate,
                span,
                $"{Quoted.Text(name)} and {Quoted.Text(other.Name)} differ in capitals alone, which JSON and Visual Basic do not tell apart; rename "
                    + $"one of them."
            );
    }
}
