using WebEx.Tests.Sample;

namespace WebEx.Tests;

// What becomes of a page in place of a redirect: it leads to the answer, or nowhere for certain.
internal static class LoadedPage
{
    public const string Url = "https://me.example/back?AT=BR&ST=SUCCESS&MK=7";
    public const string Fields = "<input name=AT value=BR><input name=ST value=SUCCESS><input name=MK value=7>";
    public const string Send = "<script>document.forms[0].submit()</script>";

    public static string Of(string script) => "<script>" + Filled(script) + "</script>";

    public static string Filled(string text) => text.Replace("@", Url, StringComparison.Ordinal);

    public static void ShouldLeadOn(string page)
    {
        BookRoomReply reply = BookRoomReply.Read(page);
        reply.Outcome.ShouldBe(ReplyOutcome.Success, $"{reply.Problem}: {page}");
        reply.MeetingKey.ShouldBe("7");
    }

    /// <returns>What is said of it.</returns>
    public static string ShouldLeadNowhere(string page, string problem)
    {
        BookRoomReply reply = BookRoomReply.Read(page);
        reply.Outcome.ShouldBe(ReplyOutcome.Unreadable, page);
        string said = reply.Problem.ShouldNotBeNull();
        said.ShouldContain(problem, Case.Sensitive, page);
        return said;
    }

    public static void Leads(string script) => ShouldLeadOn(Of(script));

    public static void Doubts(string script, string problem) => ShouldLeadNowhere(Of(script), problem);
}
