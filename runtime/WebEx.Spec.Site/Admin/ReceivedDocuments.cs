using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.Json;
using Microsoft.AspNetCore.WebUtilities;
using WebEx.Site.Kernel;

namespace WebEx.Site.Admin;

/// <summary>Shows received requests without their secrets.</summary>
internal static class ReceivedDocuments
{
    /// <summary>What is shown of a value that is a secret, or could be one.</summary>
    public const string Hidden = "***";

    // By command: the arguments whose values can be shown. All others are hidden, also those that no command has.
    private static readonly FrozenDictionary<string, FrozenSet<string>> Shown = Read();

    public static RequestDocument Of(ReceivedRequest request) => WithFirst(request, int.MaxValue);

    /// <summary>A request with the first of its arguments.</summary>
    /// <param name="request">The request.</param>
    /// <param name="most">How many there are at most.</param>
    public static RequestDocument WithFirst(ReceivedRequest request, int most)
    {
        CommandFacts? facts = CommandTable.All.FirstOrDefault(candidate => request.IsOf(candidate.Command));
        return new()
        {
            Number = request.Number,
            Command = facts?.Id,
            Name = request.Name,
            Method = request.IsPost ? "POST" : "GET",
            Page = request.Page,
            Arguments = ArgumentsOf(request.Text, facts is null ? [] : Shown[facts.Id], most),
            ReceivedAt = request.ReceivedAt,
            IsSuccess = request.IsSuccess,
            ErrorCode = request.ErrorCode,
            StatusCode = request.StatusCode,
        };
    }

    private static ImmutableArray<RequestArgument> ArgumentsOf(string text, FrozenSet<string> shown, int most)
    {
        ImmutableArray<RequestArgument>.Builder arguments = ImmutableArray.CreateBuilder<RequestArgument>();
        foreach (QueryStringEnumerable.EncodedNameValuePair pair in new QueryStringEnumerable(text))
        {
            if (arguments.Count >= most)
                break;

            string code = pair.DecodeName().ToString();
            bool isShown = shown.Contains(code) || shown.Contains(NumberedCode.Read(code).Code);
            arguments.Add(new() { Code = code, Value = isShown ? pair.DecodeValue().ToString() : Hidden });
        }

        return arguments.DrainToImmutable();
    }

    private static FrozenDictionary<string, FrozenSet<string>> Read() =>
        CommandTable.All.ToFrozenDictionary(
            facts => facts.Id,
            facts =>
                CatalogueDocument
                    .ArgumentsOf(facts.Id)
                    .Where(argument => !argument.GetProperty("secret").GetBoolean())
                    .SelectMany(CodesOf)
                    .Append("AT")
                    .ToFrozenSet(StringComparer.Ordinal)
        );

    private static IEnumerable<string> CodesOf(JsonElement argument) =>
        argument.GetProperty("aliases").EnumerateArray().Select(alias => alias.GetString()!).Append(argument.GetProperty("code").GetString()!);
}
