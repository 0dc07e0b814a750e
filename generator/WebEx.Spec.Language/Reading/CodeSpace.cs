using WebEx.Spec.Language.Diagnostics;
using WebEx.Spec.Language.Model;

namespace WebEx.Spec.Language.Reading;

/// <summary>
/// The codes that one request or one reply can hold, judged together: whoever reads them has to know for each code that comes which value it is. One code may
/// have two meanings where no center has both.
/// </summary>
/// <param name="what">Who has codes, for messages: "argument".</param>
/// <param name="diagnostics">Where mistakes go.</param>
internal sealed class CodeSpace(string what, DiagnosticBag diagnostics)
{
    private readonly Dictionary<string, List<Taken>> _plain = new(StringComparer.Ordinal);
    private readonly List<Taken> _numbered = [];

    /// <summary>Reserves a code that is no one's: the reason ends the message.</summary>
    public void Reserve(string code, string reason) => Add(new Taken((code, 0, 0), CenterSet.All, "", reason, default));

    /// <summary>Takes a code, if nobody else has it in a center of its own.</summary>
    /// <param name="code">The code, perhaps with {n}.</param>
    /// <param name="numbers">What {n} stands for.</param>
    /// <param name="centers">Where it is valid.</param>
    /// <param name="owner">The property that it belongs to.</param>
    /// <param name="span">Where it is given.</param>
    public void Take(string code, NumberedModel? numbers, CenterSet centers, string owner, SourceSpan span)
    {
        if (code.Length == 0)
            return;
        var taken = new Taken((code, numbers?.From ?? 0, numbers?.To ?? int.MaxValue), centers, owner, "", span);
        foreach (Taken other in Near(code))
        {
            if ((other.Centers & centers) == 0 || CodeTemplates.Shared(other.Code, taken.Code) is not { } shared)
                continue;
            SpecMessage message =
                other.Reason.Length > 0 ? SpecMessages.CodeReserved(shared, An(what), other.Reason)
                : other.Owner == owner ? SpecMessages.CodeTwice(shared, owner)
                : SpecMessages.CodeOfTwo(shared, what + "s" + (what == "argument" ? " that share a center" : ""), other.Owner, other.Span.StartLine, owner);
            diagnostics.Add(message, span);
            return;
        }

        Add(taken);
    }

    private static string An(string what) => (what[0] is 'a' or 'e' ? "an " : "a ") + what;

    // Plain codes meet only themselves and templates.
    private IEnumerable<Taken> Near(string code) =>
        CodeTemplates.IsNumbered(code) ? _plain.Values.SelectMany(same => same).Concat(_numbered)
        : _plain.TryGetValue(code, out List<Taken>? others) ? others.Concat(_numbered)
        : _numbered;

    private void Add(Taken taken)
    {
        if (CodeTemplates.IsNumbered(taken.Code.Code))
            _numbered.Add(taken);
        else if (_plain.TryGetValue(taken.Code.Code, out List<Taken>? others))
            others.Add(taken);
        else
            _plain.Add(taken.Code.Code, [taken]);
    }

    private sealed record Taken((string Code, long From, long To) Code, CenterSet Centers, string Owner, string Reason, SourceSpan Span);
}
