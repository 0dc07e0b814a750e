using WebEx.Spec.Language.Model;
using WebEx.Spec.Tool.Vectors.Kinds;

namespace WebEx.Spec.Tool.Vectors;

/// <summary>How requests are written.</summary>
internal sealed class EncodeVectors(CommandModel command, string id)
{
    private const int LongestText = 5000;

    /// <summary>All of a command.</summary>
    public IEnumerable<Vector> All()
    {
        foreach (CenterSet center in CenterList.Of(command))
        {
            var requests = new ValidRequests(command, center);
            string name = CenterList.NameOf(center);
            yield return Written($"least/{name}", 0, requests.Least);
            yield return Written($"most/{name}", 0, requests.Most());
        }

        foreach ((ArgumentModel argument, bool isThorough) in TriedArguments.Of(command))
        {
            ArgumentTester tester = ArgumentTesters.Of(argument);
            CenterSet center = CenterList.FirstOf(argument, command);
            foreach ((string name, object value) in tester.Cases(argument, center, isThorough))
                yield return Written($"{argument.Name}/{name}", argument.Line, new VectorFields { [argument.Name] = value });
            foreach ((string name, object value) in tester.Unsendable(argument, center))
                yield return Refused($"{argument.Name}/{name}", argument.Line, new VectorFields { [argument.Name] = value });
        }

        // Longer than the room that an implementation sets aside, with escapes at every place.
        if (command.Arguments.FirstOrDefault(argument => ArgumentTesters.Of(argument).IsFreeText) is { } text)
            yield return Written(
                $"{text.Name}/long",
                text.Line,
                new VectorFields { [text.Name] = "xx" + string.Concat(Enumerable.Repeat("ä b😀", LongestText / 5)) }
            );
    }

    private Vector Written(string name, int line, VectorFields request) =>
        Of(name, line, request, new VectorFields { ["path"] = RequestCheck.PathOf(command), ["query"] = WireForm.Query(WireForm.Pairs(command, request)) });

    private Vector Refused(string name, int line, VectorFields request) => Of(name, line, request, new VectorFields { ["refused"] = true });

    private Vector Of(string name, int line, VectorFields request, VectorFields expected) =>
        new(VectorKind.Encode, id, name, line, new VectorFields { ["arguments"] = request }, expected);
}
