using WebEx.Spec.Language.Diagnostics;
using WebEx.Spec.Language.Model;
using WebEx.Spec.Language.Yaml;

namespace WebEx.Spec.Language.Binding;

/// <summary>Checks <c>when</c> of reply parameters, as far as it names something of the command: a code of an error, or an argument with a value.</summary>
internal sealed class ReplyConditions(CommandModel command, ArgumentIndex index, DiagnosticBag diagnostics)
{
    private const string OfReason = "RS is ";
    private static readonly string[] Joints = [", ", " or ", " to ", " and "];
    private static readonly string[] Operators = ["=", "!=", "in", "given", "absent"];

    /// <summary>Checks all of them.</summary>
    /// <param name="reply">The reply as written.</param>
    public void Check(MappingNode? reply)
    {
        foreach (
            SpecNode? list in new[]
            {
                reply?.Find("success")?.Value,
                reply?.Find("failure")?.Value,
                (reply?.Find("markup")?.Value as MappingNode)?.Find("elements")?.Value,
            }
        )
        foreach (MappingNode parameter in (list as SequenceNode)?.Items.OfType<MappingNode>() ?? [])
            if (parameter.Find("when")?.Value is ScalarNode when)
                Check(when);
    }

    private void Check(ScalarNode when)
    {
        if (when.Value.StartsWith(OfReason, StringComparison.Ordinal))
            CheckErrors(when);
        else if (
            when.Value.Split(' ') is { Length: > 1 } words
            && Operators.Contains(words[1])
            && (words[1].Length > 2 ? words.Length == 2 : words.Length > 2)
            && !IsOfReply(words[0])
        )
            _ = new ConditionParser(index, diagnostics).Parse(when);
    }

    private void CheckErrors(ScalarNode when)
    {
        string names = when.Value.Substring(OfReason.Length);
        if (names.StartsWith("not ", StringComparison.Ordinal))
            names = names.Substring("not ".Length);
        foreach (string name in names.Split(Joints, StringSplitOptions.None).Select(name => name.Trim()))
            if (!command.Errors.Any(error => IsSpelled(error, name)))
                diagnostics.Add(SpecMessages.WhenNotAnError(name, Suggestion.For(name, command.Errors.Select(error => error.Code))), when.Span);
    }

    // RefCode[1..10]DoesNotExist is also RefCode1DoesNotExist.
    private static bool IsSpelled(ErrorModel error, string name)
    {
        if (error.Code == name || error.Printed.Contains(name))
            return true;
        int open = error.Code.IndexOf('[');
        int close = error.Code.LastIndexOf(']');
        return open >= 0
            && name.StartsWith(error.Code.Substring(0, open), StringComparison.Ordinal)
            && name.EndsWith(error.Code.Substring(close + 1), StringComparison.Ordinal);
    }

    private bool IsOfReply(string code) => command.Reply?.AllParameters.Any(parameter => parameter.Code == code) == true;
}
