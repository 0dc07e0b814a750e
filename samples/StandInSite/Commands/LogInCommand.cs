using Microsoft.Extensions.Options;
using StandInSite.Answering;
using StandInSite.Site;
using WebEx.Client.Testing;
using WebEx.Partner;

namespace StandInSite.Commands;

/// <summary>p.php, LI: a user logs in. After success the browser goes to MU, and only with MU=GoBack to the BackURL.</summary>
internal sealed class LogInCommand(SiteState site, IOptions<StandInOptions> options) : SiteCommand<LogIn, LogInReply>(LogIn.Command)
{
    private const string GoBack = "GoBack";

    protected override FakeReply? Refuse(Caller caller)
    {
        if (!options.Value.AutoLogin) return Fail(LogInError.AutoLoginDisabled);
        return options.Value.RefererHosts.Length > 0 && !options.Value.RefererHosts.Contains(caller.RefererHost, StringComparer.OrdinalIgnoreCase)
            ? Fail(LogInError.RefererDomainError)
            : null;
    }

    protected override FakeReply Answer(LogIn request, Caller caller)
    {
        if (Check(request, caller, out User? user) is { } error) return Fail(error, ("WID", request.WebExId));
        if (request.NewPassword is { Length: > 0 } password) user!.ChangePassword(password);

        // A new session, so that nobody can have known its ID before.
        if (caller.Session is { } before) site.End(before);
        SiteSession session = site.Begin();
        session.User = user;
        return Success(request, caller).WithCookie(SessionCookie.Set(session, caller.IsSecure));
    }

    private LogInError? Check(LogIn request, Caller caller, out User? user)
    {
        user = site.FindUser(request.WebExId);
        if (user is null) return LogInError.BadWebExIDOrPassword;
        if (request.EmailAddress is { } emailAddress && site.FindUserByEmail(emailAddress) is { } owner && owner != user) return LogInError.EmailConflictError;
        // The stand-in issues no tickets, so that none is valid.
        if (request.Ticket is not null) return LogInError.InvalidTicket;
        if (request.SessionTicket is not null) return LogInError.InvalidSessionTicket;
        if (request.Password is null) return LogInError.PasswordIsNeeded;
        if (user.WrongPasswords >= options.Value.WrongPasswords) return LogInError.AccountLocked;
        if (!user.Accepts(request.Password)) return LogInError.BadWebExIDOrPassword;
        return caller.User == user ? LogInError.AlreadyLogon : null;
    }

    private static FakeReply Success(LogIn request, Caller caller)
    {
        if (string.Equals(request.BackUrlOrGoBack, GoBack, StringComparison.OrdinalIgnoreCase)) return FakeReply.Success(("WID", request.WebExId));
        return FakeReply.Redirect(caller.Resolve(request.BackUrlOrGoBack) ?? caller.HomePage.AbsoluteUri);
    }
}
