using WebEx.Client.Testing;
using WebEx.Site.Pages;

namespace WebEx.Site.Kernel;

/// <summary>What a site makes of a response where it does otherwise than the guide.</summary>
internal static class DialectResponses
{
    private const string BlankLines = "\r\n\r\n\r\n\r\n\r\n\r\n\r\n\r\n";

    /// <summary>A response as it leaves.</summary>
    public static SiteResponse Of(SiteResponse response, SiteDialect dialect)
    {
        if (response.Location is { } url && dialect.Script != SiteScript.None)
            response = SiteResponse.Page(ScriptPage.LeadingTo(url, dialect.Script)) with { SetCookies = response.SetCookies, Cut = response.Cut };
        if (!dialect.RespondsBare)
            return response;
        return response with
        {
            Body = response.Body.Length == 0 ? "" : BlankLines + response.Body,
            MediaType = response.Body.StartsWith('<') ? "text/html" : response.MediaType,
            NamesCharset = false,
            ClosesConnection = true,
        };
    }

    /// <summary>A reply of a command, without what the dialect leaves out and with what it adds.</summary>
    public static FakeReply Of(WebExReply reply, CommandContext context)
    {
        WebExCommand command = context.Facts.Command;
        if (reply.IsSuccess && context.Dialect.OmitsKeyOfImpromptuMeeting && command.Equals(Meetings.StartImpromptuMeeting.Command))
            return Changed(reply, field => field.Code == "MK" ? null : field.Text);
        if (reply.IsSuccess && context.Dialect.EndsListsWithSemicolon && command.At == Meetings.ListOpenMeetings.Command.At)
            return Changed(reply, field => field.Text.Length > 0 ? field.Text + ";" : "");
        return FakeReply.Of(reply);
    }

    private static FakeReply Changed(WebExReply reply, Func<ReplyField, string?> change) =>
        FakeReply.Success([
            .. ReplyContent
                .Of(reply)
                .Fields.Select(field => (field.Code, Text: change(field)))
                .Where(field => field.Text is not null)
                .Select(field => (field.Code, (FakeValue)field.Text!)),
        ]);
}
