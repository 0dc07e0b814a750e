using WebEx.Spec.Language.Model;

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
            var values = new ValidValues(CenterList.FirstOf(argument, command));
            foreach ((string name, object value) in new ArgumentCases(argument, values, isThorough).All())
                yield return Written($"{argument.Name}/{name}", argument.Line, new VectorFields { [argument.Name] = value });
            foreach ((string name, object value) in Unsendable(argument, values))
                yield return Refused($"{argument.Name}/{name}", argument.Line, new VectorFields { [argument.Name] = value });
        }

        // Longer than the room that an implementation sets aside, with escapes at every place.
        if (command.Arguments.FirstOrDefault(argument => argument is { Type: ArgumentType.Text, Numbered: null }) is { } text)
            yield return Written(
                $"{text.Name}/long",
                text.Line,
                new VectorFields { [text.Name] = "xx" + string.Concat(Enumerable.Repeat("ä b😀", LongestText / 5)) }
            );
    }

    // What the site would read as other values.
    private static IEnumerable<(string Name, object Value)> Unsendable(ArgumentModel argument, ValidValues values)
    {
        if (argument.List is { IsOfNumbers: false } list && !argument.IsFamily)
        {
            yield return ("empty-item", new object[] { "a", "" });
            foreach (char separator in ValueCheck.Separators(list).Distinct())
                yield return ($"item-with-{InvariantText.CodeOf(separator)}", new object[] { $"a{separator}b" });
        }

        if (argument.Type == ArgumentType.CallOutPhone)
            yield return ("comma", new VectorFields { ["local"] = "1,2" });
        if (argument.IsFamily)
        {
            if (argument.Numbered!.From > 0)
                yield return ("number-before-first", values.Family(argument, [argument.Numbered.From - 1, argument.Numbered.From]));
            if (argument.Numbered.To is { } last)
                yield return ("number-behind-last", values.Family(argument, [argument.Numbered.From, last + 1]));
        }

        if (argument.IsGroup)
        {
            yield return ("empty-element", new object[] { new VectorFields(), values.Elements(argument, 1)[0] });
            if (argument.Numbered!.To is { } last)
                yield return ("too-many-elements", values.Elements(argument, last - argument.Numbered.From + 2));
        }
    }

    private Vector Written(string name, int line, VectorFields request) =>
        Of(name, line, request, new VectorFields { ["path"] = RequestCheck.PathOf(command), ["query"] = WireForm.Query(WireForm.Pairs(command, request)) });

    private Vector Refused(string name, int line, VectorFields request) => Of(name, line, request, new VectorFields { ["refused"] = true });

    private Vector Of(string name, int line, VectorFields request, VectorFields expected) =>
        new(VectorKind.Encode, id, name, line, new VectorFields { ["arguments"] = request }, expected);
}
