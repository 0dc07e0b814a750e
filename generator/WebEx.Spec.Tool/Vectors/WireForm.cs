using WebEx.Spec.Language.Model;
using WebEx.Spec.Tool.Vectors.Kinds;

namespace WebEx.Spec.Tool.Vectors;

/// <summary>
/// How arguments stand on the wire, from the facts of the catalogue alone: what vectors expect of an implementation must not come from one. Texts are
/// percent-encoded as RFC 3986 says of UTF-8, and nothing but its unreserved characters stays as it is.
/// </summary>
internal static class WireForm
{
    /// <summary>Codes and values of a request, AT first and then in the order of the command.</summary>
    public static IEnumerable<(string Code, string Value)> Pairs(CommandModel command, VectorFields request)
    {
        if (command.At is { } at)
            yield return ("AT", at);
        foreach (ArgumentModel argument in command.Arguments)
            if (request.TryGetValue(argument.Name, out object? value))
                foreach ((string Code, string Value) pair in Pairs(argument, value))
                    yield return pair;
    }

    /// <summary>Codes and values of one argument.</summary>
    public static IEnumerable<(string Code, string Value)> Pairs(ArgumentModel argument, object value) => ArgumentTesters.Of(argument).Pairs(argument, value);

    /// <summary>The query, or the form's body.</summary>
    public static string Query(IEnumerable<(string Code, string Value)> pairs) => string.Join('&', pairs.Select(pair => $"{pair.Code}={Encoded(pair.Value)}"));

    /// <summary>A value, percent-encoded.</summary>
    public static string Encoded(string value) => Uri.EscapeDataString(value);
}
