using WebEx.Spec.Language.Diagnostics;
using WebEx.Spec.Language.Model;

namespace WebEx.Spec.Language.Binding;

/// <summary>Finds the argument that a rule names by its code, or by its C# name where a code has two meanings. The code of an indexed family means each of its numbers.</summary>
internal sealed class ArgumentIndex(IReadOnlyList<ArgumentModel> arguments, DiagnosticBag diagnostics)
{
    /// <summary>False when arguments are missing because of errors: what isn't found may be one of them.</summary>
    public bool IsComplete { get; init; } = true;

    /// <summary>The names of arguments that have errors, so that nothing can be said of their type and values.</summary>
    public ISet<string> Unclear { get; init; } = new HashSet<string>();

    /// <summary>True when nothing can be said of the type and the values of an argument.</summary>
    public bool IsUnclear(ArgumentModel argument) => Unclear.Contains(argument.Name);

    /// <summary>The argument, or null when there is none, which is reported.</summary>
    public ArgumentModel? Find(string name, SourceSpan span)
    {
        var byCode = arguments.Where(argument => argument.Coded.Any(coded => coded.Code == name)).ToList();
        ArgumentModel? byName = arguments.FirstOrDefault(argument => argument.Name == name);
        if (byCode.Count > 1 && byName is null)
        {
            string choices = string.Join(" or ", byCode.Select(argument => argument.Name));
            diagnostics.Add(SpecRules.Contradiction, span, $"{Quoted.Text(name)} has several meanings here; say {choices}.");
            return null;
        }

        ArgumentModel? found = byCode.Count == 1 ? byCode[0] : byName;
        if (found is null && !IsComplete)
            diagnostics.AddElsewhere();
        else if (found is null)
            diagnostics.Add(
                SpecRules.Undefined,
                span,
                $"{Quoted.Text(name)} is not an argument of this command{Suggestion.For(name, arguments.SelectMany(argument => argument.Coded.Select(coded => coded.Code)).Concat(arguments.Select(argument => argument.Name)))}");
        return found;
    }

    /// <summary>A reference to the argument.</summary>
    public ArgumentReference? Refer(string name, SourceSpan span)
    {
        if (Find(name, span) is not { } found) return null;
        if (!found.Coded.Any(coded => coded.Code == name)) return new ArgumentReference(found.Name, found.Coded.Select(coded => coded.Code).FirstOrDefault() ?? "");
        if (found.Type == ArgumentType.Group)
            diagnostics.Add(SpecRules.Contradiction, span, $"{Quoted.Text(name)} is a part of the elements of {found.Name}, which a rule can only name as a whole: {found.Name}.");
        return new ArgumentReference(found.Name, name, found.IsFamily);
    }
}
