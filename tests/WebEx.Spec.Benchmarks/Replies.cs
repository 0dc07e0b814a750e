using System.Collections.Specialized;
using System.Globalization;
using System.Web;
using BenchmarkDotNet.Attributes;
using WebEx.Benchmarks.Sample;

namespace WebEx.Benchmarks;

// A redirect with six parameters to a typed result.
[MemoryDiagnoser]
public class Replies
{
    private const string Query = "AT=SM&ST=SUCCESS&MK=123456789&TN=1-408-435-7000&DU=45&MN=Design%20review";

    [GlobalSetup]
    public void CheckThatAllReadTheSame()
    {
        (string?, string?, int?, string?) expected = ("123456789", "1-408-435-7000", 45, "Design review");
        ScheduleReply reply = Generated();
        if (
            Floor() != expected
            || HttpUtilityParse() != expected
            || !reply.IsSuccess
            || (reply.MeetingKey, reply.CallInNumber, reply.DurationMinutes, reply.MeetingName) != expected
        )
            throw new InvalidOperationException("They read different replies.");
    }

    [Benchmark(Baseline = true)]
    public (string? Key, string? CallIn, int? Duration, string? Name) Floor()
    {
        string? key = null;
        string? callIn = null;
        string? name = null;
        int? duration = null;
        bool isSuccess = false;
        bool isMine = false;
        ReadOnlySpan<char> rest = Query;
        while (!rest.IsEmpty)
        {
            int end = rest.IndexOf('&');
            ReadOnlySpan<char> pair = end < 0 ? rest : rest[..end];
            rest = end < 0 ? default : rest[(end + 1)..];
            int middle = pair.IndexOf('=');
            if (middle < 0)
                continue;
            ReadOnlySpan<char> value = pair[(middle + 1)..];
            switch (pair[..middle])
            {
                case "AT":
                    isMine = value is "SM";
                    break;
                case "ST":
                    isSuccess = value is "SUCCESS";
                    break;
                case "MK":
                    key = Decode(value);
                    break;
                case "TN":
                    callIn = Decode(value);
                    break;
                case "MN":
                    name = Decode(value);
                    break;
                case "DU":
                    duration = int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : null;
                    break;
                default:
                    break;
            }
        }

        return isMine && isSuccess ? (key, callIn, duration, name) : default;
    }

    [Benchmark]
    public ScheduleReply Generated() => ScheduleReply.Read(Query);

    [Benchmark]
    public (string? Key, string? CallIn, int? Duration, string? Name) HttpUtilityParse()
    {
        NameValueCollection pairs = HttpUtility.ParseQueryString(Query);
        if (pairs["AT"] != "SM" || pairs["ST"] != "SUCCESS")
            return default;
        return (
            pairs["MK"],
            pairs["TN"],
            int.TryParse(pairs["DU"], NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : null,
            pairs["MN"]
        );
    }

    private static string Decode(ReadOnlySpan<char> value) =>
        value.IndexOfAny('%', '+') < 0 ? value.ToString() : Uri.UnescapeDataString(value.ToString().Replace('+', ' '));
}
