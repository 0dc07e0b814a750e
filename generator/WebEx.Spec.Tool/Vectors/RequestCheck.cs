using WebEx.Spec.Language.Model;

namespace WebEx.Spec.Tool.Vectors;

/// <summary>
/// What a request does against limits and rules in a center, by the language of the catalogue (<c>spec/README.md</c>) alone. It decides what vectors expect, so
/// that it uses nothing of the library that they test.
/// </summary>
internal sealed class RequestCheck(CommandModel command, CenterSet center)
{
    /// <summary>All of it, in no order that matters.</summary>
    public IReadOnlyList<Breach> Of(VectorFields request)
    {
        var breaches = new List<Breach>();
        var scope = new CheckScope(command.Centers, center);
        if ((command.Centers & center) == CenterSet.None)
            breaches.Add(new Breach("notInCenter", command.At ?? PathOf(command), 0));
        foreach (ArgumentModel argument in command.Arguments)
            breaches.AddRange(ArgumentCheck.Of(argument, request.GetValueOrDefault(argument.Name), scope));
        breaches.AddRange(Rules(request));
        return breaches;
    }

    /// <summary>What it does against the rules across arguments.</summary>
    public IEnumerable<Breach> Rules(VectorFields request) =>
        command.Rules.Where(rule => (rule.Centers & center) != CenterSet.None).SelectMany(rule => new RuleCheck(command, rule).Of(request));

    /// <summary>The path of a command's page.</summary>
    public static string PathOf(CommandModel command) => command.Path.Length > 0 ? command.Path : command.Page;
}
