using WebEx.Spec.Language.Diagnostics;
using WebEx.Spec.Language.Model;

namespace WebEx.Spec.Language.Binding;

/// <summary>Finds the argument that a rule names by its code, or by its C# name where a code has two meanings. The code of an indexed family means each of its
/// numbers.</summary>
internal sealed class ArgumentIndex
{
    private readonly IReadOnlyList<ArgumentModel> _arguments;
    private readonly DiagnosticBag _diagnostics;

    // Looked up for each argument of each rule.
    private readonly ILookup<string, ArgumentModel> _byCode;
    private readonly ILookup<string, ArgumentModel> _byName;

    /// <summary>An index of the arguments of a command.</summary>
    /// <param name="arguments">The arguments.</param>
    /// <param name="diagnostics">Where errors go.</param>
    public ArgumentIndex(IReadOnlyList<ArgumentModel> arguments, DiagnosticBag diagnostics)
    {
        (_arguments, _diagnostics) = (arguments, diagnostics);
        _byCode = arguments
            .SelectMany(argument => argument.Coded.Select(coded => coded.Code).Distinct().Select(code => (Code: code, Argument: argument)))
            .ToLookup(pair => pair.Code, pair => pair.Argument, StringComparer.Ordinal);
        _byName = arguments.ToLookup(argument => argument.Name, StringComparer.Ordinal);
    }

    /// <summary>False when arguments are missing because of errors: what is not found may be one of them.</summary>
    public bool IsComplete { get; init; } = true;

    /// <summary>The names of arguments that have errors, so that nothing can be said of their type and values.</summary>
    public ISet<string> Unclear { get; init; } = new HashSet<string>();

    /// <summary>True when nothing can be said of the type and the values of an argument.</summary>
    public bool IsUnclear(ArgumentModel argument) => Unclear.Contains(argument.Name);

    /// <summary>The argument, or null when there is none, which is reported.</summary>
    public ArgumentModel? Find(string name, SourceSpan span)
    {
        IReadOnlyList<ArgumentModel> byCode = [.. _byCode[name]];
        ArgumentModel? byName = _byName[name].FirstOrDefault();
        if (byCode.Count > 1 && byName is null)
        {
            string choices = string.Join(" or ", byCode.Select(argument => argument.Name));
            _diagnostics.Add(SpecMessages.NameAmbiguous(name, choices), span);
            return null;
        }

        ArgumentModel? found = byCode.Count == 1 ? byCode[0] : byName;
        if (found is null && !IsComplete)
            _diagnostics.AddElsewhere();
        else if (found is null)
            _diagnostics.Add(SpecMessages.NotAnArgument(name, Suggestion.For(name, CodesAndNames)), span);
        return found;
    }

    private IEnumerable<string> CodesAndNames =>
        _arguments.SelectMany(argument => argument.Coded.Select(coded => coded.Code)).Concat(_arguments.Select(argument => argument.Name));

    /// <summary>A reference to the argument.</summary>
    public ArgumentReference? Refer(string name, SourceSpan span)
    {
        if (Find(name, span) is not { } found)
            return null;
        if (!_byCode[name].Contains(found))
            return new ArgumentReference(found.Name, found.Coded.Select(coded => coded.Code).FirstOrDefault() ?? "");
        if (found.IsGroup)
            _diagnostics.Add(SpecMessages.PartOfElementsNamed(name, found.Name), span);
        return new ArgumentReference(found.Name, name, found.IsFamily);
    }
}
