using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.WebUtilities;
using WebEx.Site.Kernel;
using WebEx.Spec.Emission.CSharp;

namespace WebEx.Site.Inspector;

/// <summary>A received request as the C# that makes it: an object of its generated type, with what stands for its secrets.</summary>
internal sealed class RequestLiteral
{
    // Nobody copies more.
    private const int LongestText = 64 * 1024;
    private const int MostRounds = 4;

    private RequestLiteral(IWebExRequest request, ImmutableArray<(string, string)> members, ImmutableArray<string> leftOut, bool isValid)
    {
        TypeName = request.GetType().Name;
        Namespace = request.GetType().Namespace!;
        Members = members;
        LeftOut = leftOut;
        IsValid = isValid;
    }

    /// <summary>The name of its type, such as <c>ScheduleMeeting</c>.</summary>
    public string TypeName { get; }

    /// <summary>The namespace of its type, such as <c>WebEx.Meetings</c>.</summary>
    public string Namespace { get; }

    /// <summary>The properties that are set, with their values as C#.</summary>
    public ImmutableArray<(string Name, string Code)> Members { get; }

    /// <summary>The codes of arguments whose values no property can hold.</summary>
    public ImmutableArray<string> LeftOut { get; }

    /// <summary>Whether a client would send it as it is.</summary>
    public bool IsValid { get; }

    /// <summary>The C# of a request; null where it names no command, or cannot be read as one of it.</summary>
    public static RequestLiteral? Of(ReceivedRequest received)
    {
        if (CommandTable.Find(received.CommandId) is not { } facts || received.Text.Length > LongestText)
            return null;
        string text = received.Text;
        HashSet<string> leftOut = new(StringComparer.Ordinal);
        for (int round = 0; round < MostRounds; round++)
        {
            if (facts.Command.TryReadRequest(text, received.Center, out IWebExRequest? request, out RequestValidationResult problems))
                return new(request, [.. MembersOf(request, facts)], [.. leftOut.Order(StringComparer.Ordinal)], request.Validate(received.Center).IsValid);
            if (problems.Any(problem => problem.Rule == ViolationRule.WrongCommand))
                return null;
            HashSet<string> unreadable = CodesOf(problems, problem => problem.Rule is ViolationRule.Unreadable or ViolationRule.NotAChoice);
            leftOut.UnionWith(unreadable);
            // What a property cannot do without is empty in its place; that is known for sure once all else can be read.
            text =
                unreadable.Count > 0
                    ? Without(text, unreadable)
                    : text + string.Concat(CodesOf(problems, problem => problem.Rule == ViolationRule.Required).Select(code => $"&{code}="));
        }

        return null;
    }

    /// <summary>The object, from <c>new</c> on.</summary>
    /// <param name="indent">What its lines begin with, but for the first one.</param>
    public string ToCode(string indent)
    {
        if (Members.Length == 0)
            return $"new {TypeName}()";
        StringBuilder code = new();
        _ = code.Append("new ").Append(TypeName).Append('\n').Append(indent).Append("{\n");
        foreach ((string name, string value) in Members)
            _ = code.Append(indent).Append("    ").Append(name).Append(" = ").Append(value).Append(",\n");
        return code.Append(indent).Append('}').ToString();
    }

    private static IEnumerable<(string, string)> MembersOf(IWebExRequest request, CommandFacts facts)
    {
        JsonElement[] arguments = [.. CatalogueDocument.ArgumentsOf(facts.Id)];
        ValueLiteral literal = new(
            NamesOf(arguments, argument => argument.GetProperty("secret").GetBoolean()),
            NamesOf(arguments, argument => argument.GetProperty("type").GetString() == "url")
        );
        foreach ((string, string) member in literal.MembersOf(request))
            yield return member;
        if (request.AdditionalArguments is not { Count: > 0 } additional)
            yield break;
        // What nobody knows can be confidential, and what begins as a number is no name of a variable.
        IEnumerable<string> pairs = additional.Select(pair => $"{{ {CSharpLiteral.Of(pair.Key)}, {CSharpSecret.Of("Argument" + pair.Key)} }}");
        yield return (nameof(request.AdditionalArguments), $"{{ {string.Join(", ", pairs)} }}");
    }

    private static HashSet<string> NamesOf(JsonElement[] arguments, Func<JsonElement, bool> fits) =>
        [.. arguments.Where(fits).Select(argument => argument.GetProperty("name").GetString()!)];

    private static HashSet<string> CodesOf(RequestValidationResult problems, Func<Violation, bool> fits) =>
        new(problems.Where(fits).Select(problem => problem.ArgumentCode), StringComparer.Ordinal);

    private static string Without(string text, HashSet<string> codes)
    {
        StringBuilder rest = new();
        foreach (QueryStringEnumerable.EncodedNameValuePair pair in new QueryStringEnumerable(text))
        {
            if (codes.Contains(pair.DecodeName().ToString()))
                continue;
            if (rest.Length > 0)
                _ = rest.Append('&');
            _ = rest.Append(pair.EncodedName).Append('=').Append(pair.EncodedValue);
        }

        return rest.ToString();
    }
}
