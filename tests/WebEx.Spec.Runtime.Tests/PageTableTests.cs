using System.Net;
using WebEx.Tests.Sample;

namespace WebEx.Tests;

/// <summary>
/// Pages beside what a browser does with each when it has loaded it (<c>Pages/pages.txt</c>). A page is read as the browser goes, or not at all: where it
/// stays, or goes elsewhere, nothing is taken for the response.
/// </summary>
public sealed class PageTableTests
{
    private const string Success = "http://127.0.0.1:8765/back?AT=BR&ST=SUCCESS&MK=7";
    private const string Failure = "http://127.0.0.1:8765/back?AT=BR&ST=FAIL&RS=AccessDenied";

    private static readonly string[] Lines = File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "Pages", "pages.txt"));

    public static TheoryData<string> Names => new(Lines.Where(line => line.StartsWith("## ", StringComparison.Ordinal)));

    [Theory, MemberData(nameof(Names))]
    public void A_page_is_read_as_a_browser_goes(string heading)
    {
        string[] parts = heading[3..].Split(" | ");
        List<string> lines = [.. Lines.SkipWhile(line => line != heading).Skip(1).TakeWhile(line => !line.StartsWith("## ", StringComparison.Ordinal))];
        string? refresh = lines[0].StartsWith("%refresh: ", StringComparison.Ordinal) ? Fill(lines[0]["%refresh: ".Length..]) : null;
        string page = Fill(string.Join('\n', refresh is null ? lines : lines[1..]));
        BookRoomReply reply = BookRoomReply.Read(page, ReplyContext.Body with { Refresh = refresh });
        ReplyOutcome expected =
            parts.Length > 2 || parts[1] is "nowhere" or "elsewhere" ? ReplyOutcome.Unreadable
            : parts[1] == "success" ? ReplyOutcome.Success
            : ReplyOutcome.Failure;
        reply.IsSuccess.ShouldBe(expected == ReplyOutcome.Success, $"{reply.Problem}: {page}");
        (reply.Outcome == ReplyOutcome.Failure).ShouldBe(expected == ReplyOutcome.Failure, $"{reply.Problem}: {page}");
        parts.Length.ShouldBeInRange(2, 3);
        parts[1].ShouldBeOneOf("success", "failure", "elsewhere", "nowhere");
    }

    [Fact]
    public void No_page_is_there_twice() => Lines.Where(line => line.StartsWith("## ", StringComparison.Ordinal)).ShouldBeUnique();

    private static string Fill(string text) =>
        text.Replace("{SA}", WebUtility.HtmlEncode(Success), StringComparison.Ordinal)
            .Replace("{FA}", WebUtility.HtmlEncode(Failure), StringComparison.Ordinal)
            .Replace("{S}", Success, StringComparison.Ordinal)
            .Replace("{F}", Failure, StringComparison.Ordinal)
            .Replace("{N}", "/no", StringComparison.Ordinal)
            .Replace("{P}", "8765", StringComparison.Ordinal);
}
