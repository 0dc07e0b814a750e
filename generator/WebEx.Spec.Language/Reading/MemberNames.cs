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
            diagnostics.Add(SpecMessages.MemberTaken(name, what), span);
        else if (name == type)
            diagnostics.Add(SpecMessages.MemberIsType(name, what), span);
        else if (!_taken.TryGetValue(name, out (string Name, SourceSpan Span) other))
            _taken.Add(name, (name, span));
        else if (other.Name == name)
            diagnostics.Add(SpecMessages.MemberTwice(what, name, other.Span.StartLine), span);
        else
            diagnostics.Add(SpecMessages.MembersDifferInCapitals(name, other.Name), span);
    }
}
