using StandInSite.Answering;
using StandInSite.Site;
using WebEx.Client.Testing;
using WebEx.Partner;

namespace StandInSite.Commands;

/// <summary>p.php, LO: nobody is logged in afterwards, whether anybody was before or not.</summary>
internal sealed class LogOutCommand(SiteState site) : SiteCommand<LogOut, LogOutReply>(LogOut.Command)
{
    protected override FakeReply Answer(LogOut request, Caller caller)
    {
        if (caller.Session is { } session) site.End(session);
        return FakeReply.Success().WithCookie(SessionCookie.Delete(caller.IsSecure));
    }
}
