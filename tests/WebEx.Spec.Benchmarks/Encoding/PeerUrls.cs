using System.Net;
using System.Text;
using Flurl;
using Microsoft.AspNetCore.WebUtilities;
using Refit;

namespace WebEx.Benchmarks.Encoding;

/// <summary>The same URL by the libraries that people use for it.</summary>
internal static class PeerUrls
{
    private static readonly SavingHandler Handler = new();
    private static readonly IMeetingApi Api = RestService.For<IMeetingApi>(
        new HttpClient(Handler, disposeHandler: false) { BaseAddress = new Uri("https://acme.webex.com/acme") }
    );

    public static string Builder()
    {
        StringBuilder text = new StringBuilder(Meetings.Page).Append('?');
        foreach (KeyValuePair<string, string> argument in Meetings.Arguments)
        {
            if (text[^1] != '?')
                _ = text.Append('&');
            _ = text.Append(argument.Key).Append('=').Append(Uri.EscapeDataString(argument.Value));
        }

        return text.ToString();
    }

    public static string QueryHelper() => QueryHelpers.AddQueryString(Meetings.Page, Meetings.Arguments!);

    public static string FlurlUrl()
    {
        var url = new Url(Meetings.Page);
        foreach (KeyValuePair<string, string> argument in Meetings.Arguments)
            url = url.SetQueryParam(argument.Key, argument.Value);
        return url.ToString();
    }

    // The address of a request that goes nowhere: there is no other way to its text.
    public static Uri Refit()
    {
        PlainMeeting meeting = Meetings.Plain;
        _ = Api.Schedule(
                "SM",
                meeting.Name,
                meeting.Type,
                1,
                0,
                meeting.Teleconference,
                meeting.TimeZone,
                meeting.Duration,
                meeting.TrackingCodes[0],
                meeting.TrackingCodes[1],
                meeting.Year,
                meeting.Month,
                meeting.Day,
                "09",
                meeting.Minute,
                meeting.ReminderEmail,
                meeting.Agenda,
                meeting.Greeting,
                meeting.Host,
                1,
                meeting.BackUrl
            )
            .GetAwaiter()
            .GetResult();
        return Handler.Address!;
    }

    private sealed class SavingHandler : HttpMessageHandler
    {
        public Uri? Address { get; private set; }

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Address = request.RequestUri;
            return Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK) { RequestMessage = request });
        }
    }
}
