using System.Text;
using WebEx.Meetings;
using WebEx.Profile;

namespace WebEx.Tests;

/// <summary>How a browser came back decides what its response says, and the application names the encoding of the site.</summary>
public sealed class ReadingTests
{
    private const string NoFiles = "MU=OFF&AT=LF";

    private static readonly Encoding ShiftJis = CodePagesEncodingProvider.Instance.GetEncoding("shift_jis")!;

    [Fact]
    public async Task An_empty_list_is_posted_and_what_is_left_of_a_failure_is_redirected()
    {
        await using TestApplication app = await TestApplication.StartAsync();
        using Browser browser = app.OpenBrowser();

        _ = await browser.PostAsync(await browser.TextAsync("/begin/files"), NoFiles);
        _ = await browser.GoAsync(await browser.TextAsync("/begin/files") + "&" + NoFiles);
        _ = await browser.GoAsync(await browser.TextAsync("/begin/files") + "&" + NoFiles + "&NAME1=a&TYPE1=File&DESC1=&SIZE1=1");
        _ = await browser.GoAsync(await browser.TextAsync("/begin/files") + "&" + NoFiles + "&ST=FAIL&RS=accessdenied");

        app.Received.Select(received => received.Reply.Outcome)
            .ShouldBe([ReplyOutcome.Success, ReplyOutcome.Unreadable, ReplyOutcome.Unreadable, ReplyOutcome.Failure]);
        app.Received.ElementAt(0).Reply.ShouldBeOfType<ListFilesReply>().Files.ShouldBeEmpty();
        app.Received.ElementAt(3).Reply.ErrorCode.ShouldBe(WebExErrorCode.AccessDenied);
    }

    [Fact]
    public async Task The_encoding_of_the_site_holds_for_what_is_redirected_and_for_what_is_posted()
    {
        await using TestApplication app = await TestApplication.StartAsync(options: options => options.Encoding = ShiftJis);
        using Browser browser = app.OpenBrowser();

        _ = await browser.GoAsync(await browser.TextAsync("/begin/back") + "&AT=SM&ST=SUCCESS&MK=1&X=%93%FA");
        byte[] body = [.. "MU=OFF&AT=LF&TYPE1=File&DESC1=&SIZE1=1&NAME1="u8, .. ShiftJis.GetBytes("日ソ")];
        _ = await browser.PostAsync(
            await browser.TextAsync("/begin/files"),
            new ByteArrayContent(body) { Headers = { ContentType = new(WebExForm.MediaType) } }
        );

        app.Received.ElementAt(0).Reply.ShouldBeOfType<ScheduleMeetingReply>().Parameters["X"].ShouldBe("日");
        app.Received.ElementAt(1).Reply.ShouldBeOfType<ListFilesReply>().Files.ShouldHaveSingleItem().Name.ShouldBe("日ソ");
    }

    [Fact]
    public async Task Bytes_beyond_the_encoding_are_kept_and_a_byte_order_mark_is_passed_over()
    {
        await using TestApplication app = await TestApplication.StartAsync();
        using Browser browser = app.OpenBrowser();

        byte[] body = [.. Encoding.UTF8.GetPreamble(), .. "MU=OFF&AT=LF&TYPE1=File&DESC1=&SIZE1=1&NAME1="u8, 0x93, 0xFA];
        _ = await browser.PostAsync(
            await browser.TextAsync("/begin/files"),
            new ByteArrayContent(body) { Headers = { ContentType = new(WebExForm.MediaType) } }
        );

        WebExReply reply = app.Received.ShouldHaveSingleItem().Reply;
        (reply.Outcome, reply.HasUndecodableValues).ShouldBe((ReplyOutcome.Incomplete, true));
        reply.Text.ShouldBe("MU=OFF&AT=LF&TYPE1=File&DESC1=&SIZE1=1&NAME1=%93%FA");
    }

    [Fact]
    public async Task An_encoding_that_cannot_be_percent_encoded_is_refused_when_the_application_starts()
    {
        Exception exception = await Should.ThrowAsync<Exception>(() => TestApplication.StartAsync(options: options => options.Encoding = Encoding.Unicode));
        exception.Message.ShouldContain("WebExCallbackOptions.Encoding", Case.Sensitive);
    }
}
