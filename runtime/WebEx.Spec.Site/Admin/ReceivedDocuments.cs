using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.Json;
using Microsoft.AspNetCore.WebUtilities;
using WebEx.Site.Kernel;

namespace WebEx.Site.Admin;

/// <summary>Shows received requests without their secrets.</summary>
internal static class ReceivedDocuments
{
    // By command: the arguments whose values can be shown. All others but AT are hidden, also those that no command has.
    private static readonly FrozenDictionary<string, FrozenSet<string>> Shown = Read(argument => !argument.GetProperty("secret").GetBoolean());

    // Those of them that are addresses, which can have a secret inside.
    private static readonly FrozenDictionary<string, FrozenSet<string>> Urls = Read(argument => argument.GetProperty("type").GetString() == "url");

    public static RequestDocument Of(ReceivedRequest request) => WithFirst(request, int.MaxValue);

    /// <summary>A request with the first of its arguments.</summary>
    /// <param name="request">The request.</param>
    /// <param name="most">How many there are at most.</param>
    public static RequestDocument WithFirst(ReceivedRequest request, int most)
    {
        CommandFacts? facts = CommandTable.Find(request.CommandId);
        return new()
        {
            Number = request.Number,
            Command = facts?.Id,
            Name = request.Name,
            Method = request.IsPost ? "POST" : "GET",
            Page = request.Page,
            Arguments = ArgumentsOf(request.Text, facts?.Id, most),
            ReceivedAt = request.ReceivedAt,
            IsSuccess = request.IsSuccess,
            ErrorCode = request.ErrorText,
            StatusCode = request.StatusCode,
        };
    }

    private static ImmutableArray<RequestArgument> ArgumentsOf(string text, string? id, int most)
    {
        ImmutableArray<RequestArgument>.Builder arguments = ImmutableArray.CreateBuilder<RequestArgument>();
        foreach (QueryStringEnumerable.EncodedNameValuePair pair in new QueryStringEnumerable(text))
        {
            if (arguments.Count >= most)
                break;

            string code = pair.DecodeName().ToString();
            bool isShown = code == "AT" || Has(Shown, id, code);
            arguments.Add(new() { Code = code, Value = isShown ? ValueOf(pair.DecodeValue().ToString(), Has(Urls, id, code)) : ShownText.Hidden });
        }

        return arguments.DrainToImmutable();
    }

    private static string ValueOf(string value, bool isUrl) => isUrl ? ShownText.OfUrl(value) : value;

    private static bool Has(FrozenDictionary<string, FrozenSet<string>> codes, string? id, string code) =>
        id is not null && (codes[id].Contains(code) || codes[id].Contains(NumberedCode.Read(code).Code));

    private static FrozenDictionary<string, FrozenSet<string>> Read(Func<JsonElement, bool> fits) =>
        CommandTable.All.ToFrozenDictionary(
            facts => facts.Id,
            facts => CatalogueDocument.ArgumentsOf(facts.Id).Where(fits).SelectMany(CatalogueDocument.CodesOf).ToFrozenSet(StringComparer.Ordinal)
        );
}
