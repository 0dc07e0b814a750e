using System.Text;
using Microsoft.AspNetCore.Http;
using WebEx.Meetings;

namespace WebEx.Tests;

/// <summary>What a response is in, and where it leads, over real HTTP.</summary>
public sealed class ResponseReadingTests
{
    private const string Success = "AT=DM&ST=SUCCESS&MK=1&X=";
    private const string Text = "日本é";

    private static readonly Encoding ShiftJis = CodePagesEncodingProvider.Instance.GetEncoding("shift_jis")!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static TheoryData<string, byte[]> Bodies =>
        new()
        {
            { "text/plain", [.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(Success + Text)] },
            { "text/plain; charset=iso-8859-1", [.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(Success + Text)] },
            { "text/plain", [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(Success + Text)] },
            { "text/plain", [.. Encoding.BigEndianUnicode.GetPreamble(), .. Encoding.BigEndianUnicode.GetBytes("\r\n\r\n" + Success + Text)] },
            { "text/html", Encoding.UTF8.GetBytes(Page("<meta charset=\"utf-8\">")) },
            { "text/html", Encoding.GetEncoding("utf-8").GetBytes(Page("<META http-equiv='Content-Type' content='text/html; charset=UTF-16'>")) },
            {
                "text/html",
                CodePagesEncodingProvider
                    .Instance.GetEncoding("gb18030")!
                    .GetBytes("\n\n\n" + Page("<meta http-equiv=\"Content-Type\" content=\"text/html; charset=gb18030\">"))
            },
            { "text/html; charset=gb18030", CodePagesEncodingProvider.Instance.GetEncoding("gb18030")!.GetBytes(Page("<meta charset=\"utf-8\">")) },
        };

    [Theory, MemberData(nameof(Bodies))]
    public async Task A_body_is_read_in_the_encoding_that_it_names(string contentType, byte[] body)
    {
        (await SendAsync(context => Write(context, contentType, body))).Parameters["X"].ShouldBe(Text);
    }

    [Fact]
    public async Task The_caller_names_the_encoding_of_a_site_that_does_not()
    {
        const string Japanese = "日本ソ";
        var options = new WebExClientOptions { Encoding = ShiftJis };
        byte[] bytes = ShiftJis.GetBytes(Japanese);
        string escaped = string.Concat(bytes.Select(value => $"%{value:X2}"));

        (await SendAsync(context => Write(context, "text/plain", ShiftJis.GetBytes(Success + Japanese)), options)).Parameters["X"].ShouldBe(Japanese);
        (await SendAsync(context => Write(context, "text/plain", Encoding.ASCII.GetBytes(Success + escaped)), options)).Parameters["X"].ShouldBe(Japanese);
        (await SendAsync(context => Redirect(context, "https://answer.webex-spec.invalid/?" + Success + escaped), options)).Parameters["X"].ShouldBe(Japanese);
        (await SendAsync(context => Redirect(context, "https://answer.webex-spec.invalid/?" + Success + Encoding.Latin1.GetString(bytes)), options))
            .Parameters["X"]
            .ShouldBe(Japanese);
    }

    // The site's headers are bytes here.
    [Theory]
    [InlineData("\u00c3\u00a9", "é", false)]
    [InlineData("%C3%A9", "é", false)]
    [InlineData("\u00e9", "\uFFFD", true)]
    [InlineData("%E9", "\uFFFD", true)]
    public async Task An_address_is_in_utf8_and_what_is_not_is_reported(string sent, string read, bool isUndecodable)
    {
        DeleteMeetingReply reply = await SendAsync(context => Redirect(context, "https://answer.webex-spec.invalid/?" + Success + sent));
        (reply.IsSuccess, reply.Parameters["X"], reply.HasUndecodableValues).ShouldBe((true, read, isUndecodable));
        reply.Text.ShouldEndWith(Uri.IsHexDigit(sent[^1]) ? sent : string.Concat(sent.Select(c => $"%{(int)c:X2}")));
    }

    [Fact]
    public async Task A_refresh_header_leads_on_and_a_location_outranks_it()
    {
        const string Failure = "https://answer.webex-spec.invalid/?AT=DM&ST=FAIL&RS=AccessDenied";
        (
            await SendAsync(context =>
            {
                context.Response.Headers["Refresh"] = "0; url=https://answer.webex-spec.invalid/?" + Success + "1";
                return Write(context, "text/html", "<html><body>Please wait</body></html>"u8.ToArray());
            })
        ).IsSuccess.ShouldBeTrue();
        (
            await SendAsync(context =>
            {
                context.Response.Headers["Refresh"] = "0; url=https://answer.webex-spec.invalid/?" + Success + "1";
                return Redirect(context, Failure);
            })
        ).Outcome.ShouldBe(ReplyOutcome.Failure);
        (
            await SendAsync(context =>
            {
                context.Response.Headers["Refresh"] = "0; url=https://answer.webex-spec.invalid/?" + Success + "1";
                return Write(context, "text/html", Encoding.UTF8.GetBytes($"<script>location.href='{Failure}'</script>"));
            })
        ).Problem.ShouldBe("the page goes on to several URLs");
    }

    [Fact]
    public async Task A_body_that_ends_before_its_announced_length_is_no_response() =>
        await Should.ThrowAsync<WebExTransportException>(() =>
            SendAsync(async context =>
            {
                context.Response.ContentLength = Success.Length + 20;
                await context.Response.WriteAsync(Success + "1");
                await context.Response.Body.FlushAsync();
                context.Abort();
            })
        );

    private static string Page(string meta) => $"<html><head>{meta}<script>location.href='/back?{Success}{Text}'</script></head></html>";

    private static async Task<DeleteMeetingReply> SendAsync(Func<HttpContext, Task> answer, WebExClientOptions? options = null)
    {
        await using LoopbackSite site = await LoopbackSite.StartAsync((context, _) => answer(context));
        using var transport = new HttpTransport();
        return await new WebExClient(site.Site, transport, options).SendAsync(new DeleteMeeting { MeetingKey = "1" }, cancellationToken: Cancellation);
    }

    private static Task Redirect(HttpContext context, string location)
    {
        context.Response.StatusCode = 302;
        context.Response.Headers.Location = location;
        return Task.CompletedTask;
    }

    private static async Task Write(HttpContext context, string contentType, byte[] body)
    {
        context.Response.ContentType = contentType;
        await context.Response.Body.WriteAsync(body);
    }
}
