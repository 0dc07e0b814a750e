using Microsoft.AspNetCore.WebUtilities;
using WebEx.Benchmarks.Rounds;
using WebEx.Meetings;

namespace WebEx.Benchmarks.Reading;

/// <summary>A redirect to a typed reply.</summary>
internal static class RedirectBlock
{
    private const string Url = "https://www.example.com/back?session=0123456789&AT=SM&ST=SUCCESS&MK=123456789&TN=1-408-435-7000";
    private const string Failed = "https://www.example.com/back?session=0123456789&AT=SM&ST=FAIL&RS=InvalidMeetingType";

    public static Block Create()
    {
        (bool, string?, string?) expected = (true, "123456789", "1-408-435-7000");
        ScheduleMeetingReply reply = ScheduleMeetingReply.Read(Url);
        if (
            (reply.IsSuccess, reply.MeetingKey, reply.CallInNumber) != expected
            || Values(PlainRedirect.Parse(Url)) != expected
            || Values(PlainRedirect.ParseByVectors(Url)) != expected
            || Values(PlainRedirect.ParseWithChecks(Url)) != expected
            || Values(ByEnumerable()) != expected
            || Values(ByQueryHelpers()) != expected
            || ScheduleMeetingReply.Read(Failed).Error?.Code != ScheduleMeetingError.InvalidMeetingType
        )
            throw new InvalidOperationException("They read different replies.");
        return new(
            "a redirect to a typed reply",
            [
                Work.Making("vectors", WorkKind.Floor, () => PlainRedirect.ParseByVectors(Url)!),
                Work.Making("two searches a pair", WorkKind.Floor, () => PlainRedirect.Parse(Url)!),
                Work.Making("two searches a pair, and the checks of a response", WorkKind.Floor, () => PlainRedirect.ParseWithChecks(Url)!),
                Work.Making("`ScheduleMeetingReply.Read`", WorkKind.Ours, () => ScheduleMeetingReply.Read(Url)),
                Work.Making("the same, of a failure with a known code", WorkKind.Ours, () => ScheduleMeetingReply.Read(Failed)),
                Work.Making("QueryStringEnumerable", WorkKind.Peer, ByEnumerable),
                Work.Making("QueryHelpers.ParseQuery", WorkKind.Peer, ByQueryHelpers),
            ]
        );
    }

    private static (bool IsSuccess, string? Key, string? CallIn) Values(PlainRedirect? reply) =>
        reply is null ? default : (reply.IsSuccess, reply.Key, reply.CallIn);

    private static (bool IsSuccess, string? Key, string? CallIn) Values(string?[] values) => (values[0] == "SUCCESS", values[1], values[2]);

    private static string?[] ByEnumerable()
    {
        string?[] values = new string?[3];
        foreach (QueryStringEnumerable.EncodedNameValuePair pair in new QueryStringEnumerable(Url.AsMemory(Url.IndexOf('?', StringComparison.Ordinal))))
        {
            switch (pair.DecodeName().Span)
            {
                case "ST":
                    values[0] = pair.DecodeValue().ToString();
                    break;
                case "MK":
                    values[1] = pair.DecodeValue().ToString();
                    break;
                case "TN":
                    values[2] = pair.DecodeValue().ToString();
                    break;
                default:
                    break;
            }
        }

        return values;
    }

    private static string?[] ByQueryHelpers()
    {
        Dictionary<string, Microsoft.Extensions.Primitives.StringValues> pairs = QueryHelpers.ParseQuery(Url[Url.IndexOf('?', StringComparison.Ordinal)..]);
        return [pairs["ST"], pairs["MK"], pairs["TN"]];
    }
}
