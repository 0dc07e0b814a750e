using System.Globalization;
using Microsoft.AspNetCore.Http;
using WebEx.Site.Admin;

namespace WebEx.Site.Inspector;

/// <summary>Which requests are listed.</summary>
/// <param name="Words">What their command, page, error or a value that can be shown contains; empty for all.</param>
/// <param name="RefusedOnly">Whether only those that were not carried out.</param>
/// <param name="Before">Only requests with a smaller number; null for the latest.</param>
internal sealed record ExchangeSelection(string Words, bool RefusedOnly, long? Before)
{
    private const int Most = 200;

    public static ExchangeSelection Of(IQueryCollection query)
    {
        string words = query["q"].ToString().Trim();
        long? before = long.TryParse(query["before"], NumberStyles.None, CultureInfo.InvariantCulture, out long number) ? number : null;
        return new(words.Length > Most ? words[..Most] : words, query["refused"] == "1", before);
    }

    public bool Fits(ReceivedRequest request) =>
        (Before is null || request.Number < Before)
        && (!RefusedOnly || !request.IsSuccess)
        && (Words.Length == 0 || Texts(request).Any(text => text.Contains(Words, StringComparison.OrdinalIgnoreCase)));

    /// <summary>The same selection, further back.</summary>
    public string QueryBefore(long number) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"?before={number}{(Words.Length == 0 ? "" : "&q=" + Uri.EscapeDataString(Words))}{(RefusedOnly ? "&refused=1" : "")}"
        );

    // Secrets are not searched: who guesses would see from the result whether that is right.
    private static IEnumerable<string> Texts(ReceivedRequest request) =>
        new[] { request.ToString(), request.Name, request.CommandId, request.ErrorText }
            .OfType<string>()
            .Concat(
                ReceivedDocuments
                    .Of(request)
                    .Arguments.Where(argument => argument.Value != ShownText.Hidden)
                    .Select(argument => argument.Code + "=" + argument.Value)
            );
}
