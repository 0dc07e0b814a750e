using WebEx.Spec.Language.Model;
using WebEx.Spec.Tool.Vectors.Kinds;

namespace WebEx.Spec.Tool.Vectors;

/// <summary>What limits and rules say of requests: at each limit and one beyond it, each rule kept and broken, each argument that is missing.</summary>
internal sealed class ValidateVectors(CommandModel command, string id)
{
    /// <summary>All of a command.</summary>
    public IEnumerable<Vector> All()
    {
        foreach (CenterSet center in CenterList.All)
            yield return Of($"nothing/{CenterList.NameOf(center)}", 0, center, new VectorFields());
        foreach (CenterSet center in CenterList.Of(command))
        {
            var requests = new ValidRequests(command, center);
            yield return Of($"least/{CenterList.NameOf(center)}", 0, center, requests.Least);
            yield return Of($"most/{CenterList.NameOf(center)}", 0, center, requests.Most());
            foreach (ArgumentModel argument in command.Arguments.Where(argument => (argument.Centers & center) == CenterSet.None))
                yield return Of(
                    $"{argument.Name}/foreign/{CenterList.NameOf(center)}",
                    argument.Line,
                    center,
                    requests.Least.With(argument.Name, ArgumentTesters.Of(argument).Usual(argument, CenterList.FirstOf(argument, command)))
                );
        }

        foreach (Vector vector in command.Arguments.SelectMany(Arguments).Concat(new RuleCases(command).All().Select(Rule)))
            yield return vector;
    }

    private IEnumerable<Vector> Arguments(ArgumentModel argument)
    {
        CenterSet center = CenterList.FirstOf(argument, command);
        var requests = new ValidRequests(command, center);
        VectorFields request = requests.Around(argument);
        foreach ((string name, object value) in ArgumentTesters.Of(argument).Limits(argument, center))
            yield return Of($"{argument.Name}/{name}", argument.Line, center, request.With(argument.Name, value));
        // What is valid in some centers only is tried in all of them.
        if (argument.Choice is not { } choice || argument.Numbered is not null)
            yield break;
        foreach (CenterSet other in CenterList.Of(command).Where(other => (argument.Centers & other) != CenterSet.None))
        foreach (
            ChoiceValue value in choice.Values.Where(value => (value.Centers & argument.Centers & command.Centers) != (argument.Centers & command.Centers))
        )
            yield return Of(
                $"{argument.Name}/{value.Name}/{CenterList.NameOf(other)}",
                argument.Line,
                other,
                new ValidRequests(command, other).Around(argument).With(argument.Name, value.Name)
            );
    }

    private Vector Rule(RuleCase found) => Of(found.Name, found.Rule.Line, found.Center, found.Request);

    private Vector Of(string name, int line, CenterSet center, VectorFields request)
    {
        IEnumerable<VectorFields> breaches = new RequestCheck(command, center)
            .Of(request)
            .OrderBy(breach => breach.Argument, StringComparer.Ordinal)
            .ThenBy(breach => breach.Rule, StringComparer.Ordinal)
            .ThenBy(breach => breach.Line)
            .ThenBy(breach => breach.Error, StringComparer.Ordinal)
            .Select(breach => breach.ToFields());
        return new Vector(
            VectorKind.Validate,
            id,
            name,
            line,
            new VectorFields { ["center"] = CenterList.NameOf(center), ["arguments"] = request },
            new VectorFields { ["violations"] = (object[])[.. breaches] }
        );
    }
}
