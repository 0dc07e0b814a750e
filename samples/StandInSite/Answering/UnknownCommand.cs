using WebEx;
using WebEx.CodeGeneration;
using WebEx.Client.Testing;
using WebEx.Partner;

namespace StandInSite.Answering;

/// <summary>A command that the page doesn't have. It is answered to the BackURL as any other, under the name that was sent.</summary>
internal sealed class UnknownCommand(string page, string? at) : ISiteCommand
{
    public WebExCommand Command { get; } = new WebExCommand<LogOut, LogOutReply>(
        page, at, "UnknownCommand", Centers.All, "", "", CommandEffect.Changes, new ReplyShape("SUCCESS", WithoutBackUrl.HomePage), LogOut.TryRead, LogOutReply.Read);

    public FakeReply Answer(string text, Caller caller) => FakeReply.Failure(nameof(LogOutError.UnknownATCommand));
}
