using WebEx.Spec.Language.Model;
using WebEx.Spec.Tool.Vectors.Kinds;

namespace WebEx.Spec.Tool.Vectors;

/// <summary>How requests are read: what is written comes back, and so does what other programs write in other ways.</summary>
internal sealed class DecodeVectors(CommandModel command, string id)
{
    private const string Site = "https://acme.webex.com/acme/";

    /// <summary>All of a command.</summary>
    public IEnumerable<Vector> All() =>
        CenterList.Of(command).SelectMany(Whole).Concat(TriedArguments.Of(command).SelectMany(tried => Argument(tried.Argument, tried.IsThorough)));

    // The whole request: in the order of the command, backwards, and in a URL, where each secret is named.
    private IEnumerable<Vector> Whole(CenterSet center)
    {
        var text = new ReadText(command, id, center);
        VectorFields request = new ValidRequests(command, center).Most();
        foreach ((string property, object value) in text.Needed)
            request = request.ContainsKey(property) ? request : request.With(property, value);
        string query = text.Query(request);
        string name = CenterList.NameOf(center);
        yield return text.Read(VectorKind.Decode, $"most/{name}", 0, query, request);
        yield return text.Read(VectorKind.Decode, $"backwards/{name}", 0, string.Join('&', query.Split('&').Reverse()), request);
        yield return text.Read(
            VectorKind.Decode,
            $"additional/{name}",
            0,
            ReadText.Joined(query, "zzz=a%26b"),
            request,
            [("zzz", "a&b")],
            new Fault("unknown", "zzz")
        );
        Fault[] secrets = [.. Secrets(request).Select(code => new Fault("secretInUrl", code))];
        foreach ((string where, string url) in Urls(query))
            yield return text.Read(VectorKind.Decode, $"{where}/{name}", 0, url, request, null, secrets);
    }

    private IEnumerable<(string Where, string Url)> Urls(string query)
    {
        string page = RequestCheck.PathOf(command);
        yield return ("url", $"{Site}{page}?{query}");
        yield return ("url-with-fragment", $"{Site}{page}?{query}#top");
        yield return ("page", $"{page}?{query}");
        yield return ("question-mark", $"?{query}");
    }

    private IEnumerable<string> Secrets(VectorFields request) =>
        command
            .Arguments.Where(argument => request.ContainsKey(argument.Name))
            .SelectMany(argument =>
                argument.IsSecret ? WireForm.Pairs(argument, request[argument.Name]).Select(pair => pair.Code)
                : argument.IsGroup ? WireForm.Pairs(SecretsOf(argument), request[argument.Name]).Select(pair => pair.Code)
                : []
            );

    private static ArgumentModel SecretsOf(ArgumentModel group) => group with { Parts = group.Parts.Where(part => part.IsSecret).ToEquatableArray() };

    private IEnumerable<Vector> Argument(ArgumentModel argument, bool isThorough)
    {
        CenterSet center = CenterList.FirstOf(argument, command);
        var text = new ReadText(command, id, center);
        string without = text.Query(text.Needed.Without(argument.Name));
        foreach ((string name, object value) in ArgumentTesters.Of(argument).Cases(argument, center, isThorough))
        {
            VectorFields request = text.Needed.Without(argument.Name).With(argument.Name, value);
            yield return text.Read(
                VectorKind.Decode,
                $"{argument.Name}/{name}",
                argument.Line,
                ReadText.Joined(without, WireForm.Query(WireForm.Pairs(argument, value))),
                request
            );
        }

        foreach ((string name, string pairs, object value) in Otherwise(argument, center, isThorough))
            yield return text.Read(
                VectorKind.Decode,
                $"{argument.Name}/{name}",
                argument.Line,
                ReadText.Joined(without, pairs),
                text.Needed.Without(argument.Name).With(argument.Name, value)
            );
    }

    // What means the same, and would not be written so.
    private static IEnumerable<(string Name, string Pairs, object Value)> Otherwise(ArgumentModel argument, CenterSet center, bool isThorough)
    {
        object usual = ArgumentTesters.Of(argument).Usual(argument, center);
        (string Code, string Value)[] pairs = [.. WireForm.Pairs(argument, usual)];
        int? number = argument.Numbered?.From;
        foreach (ArgumentModel coded in argument.IsGroup ? [] : argument.Coded)
        {
            string code = NumberedCode.Of(coded.Code, number);
            foreach (string alias in coded.Aliases.Select(alias => NumberedCode.Of(alias, number)))
                yield return ($"alias-{alias}", WireForm.Query(pairs.Select(pair => pair.Code == code ? (alias, pair.Value) : pair)), usual);
        }

        (string first, string value) = pairs[0];
        object Whole(object one) => number is { } from ? ((VectorFields)usual).With(InvariantText.Of(from), one) : one;
        string Pairs(string text) => string.Join('&', pairs.Skip(1).Select(pair => $"{pair.Code}={WireForm.Encoded(pair.Value)}").Prepend($"{first}={text}"));
        foreach (Spelling spelling in ArgumentTesters.OfOne(argument).Spellings(argument, value, isThorough))
            yield return (spelling.Name, Pairs(spelling.Text), spelling.Value is { } one ? Whole(one) : usual);
        // A code may be encoded as well.
        if (isThorough)
            yield return ("encoded-code", $"%{(int)first[0]:X2}{first[1..]}{WireForm.Query(pairs)[first.Length..]}", usual);
    }
}
