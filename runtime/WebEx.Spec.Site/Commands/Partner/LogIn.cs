using WebEx.Partner;
using WebEx.Site.Kernel;
using WebEx.Site.State;

namespace WebEx.Site.Commands;

/// <content>p.php, LI: a user logs in. After success the browser goes to MU, and only with MU=GoBack to the BackURL.</content>
internal sealed partial class SiteCommands
{
    protected override LogInReply Handle(LogIn request, CommandContext context)
    {
        if (Authenticate(request, context, out AccountRow? account) is { } error) return LogInReply.CreateFailure(error, webExId: request.WebExId);

        account = account! with { FailedLogins = 0, LastFailedLogin = null, LastLogin = context.Now };
        if (request.NewPassword is { Length: > 0 } password) account = WithPassword(account, password, context.Now);
        context.Accounts.Put(account);
        context.LogIn(account);
        if (request.BackUrlOrGoBack is { } target && target != LogIn.GoBack && context.Resolve(target) is { } url) context.GoTo(url);
        string? token = context.Session!.CsrfToken is { Length: > 0 } csrf ? csrf : null;
        return LogInReply.CreateSuccess(request.WebExId, csrfToken: token);
    }

    // In the order of chapter 3: WebEx ID, email address, password. The account's own state comes last, so that it tells nothing to somebody without the
    // password.
    private static LogInError? Authenticate(LogIn request, CommandContext context, out AccountRow? account)
    {
        account = context.Accounts.Find(request.WebExId);
        if (account is null) return LogInError.BadWebExIDOrPassword;
        if (request.EmailAddress is { } email && FindByEmail(context, email) is { } owner && owner.WebExId != account.WebExId)
            return LogInError.EmailConflictError;
        if (CheckCredentials(request, context, account) is { } error) return error;
        if (!account.IsActive) return LogInError.WebExUserIDInactive;
        if (account.MustChangePassword && request.NewPassword is not { Length: > 0 }) return LogInError.PasswordMustBeChanged;
        if (request.NewPassword is { Length: > 0 } password && account.Password.Accepts(password)) return LogInError.CannotReusePreviousPasswords;
        return string.Equals(context.Account?.WebExId, account.WebExId, StringComparison.OrdinalIgnoreCase) ? LogInError.AlreadyLogon : null;
    }

    private static LogInError? CheckCredentials(LogIn request, CommandContext context, AccountRow account)
    {
        if (request.Ticket is { } ticket) return TakeTicket(context, ticket, account, isSessionTicket: false) ? null : LogInError.InvalidTicket;
        if (request.SessionTicket is { } sessionTicket)
            return TakeTicket(context, sessionTicket, account, isSessionTicket: true) ? null : LogInError.InvalidSessionTicket;
        if (IsLocked(account, context)) return LogInError.AccountLocked;
        if (account.Password.Accepts(request.Password)) return null;

        context.Accounts.Put(account with { FailedLogins = account.FailedLogins + 1, LastFailedLogin = context.Now });
        context.KeepOnFailure();
        return LogInError.BadWebExIDOrPassword;
    }

    private static bool IsLocked(AccountRow account, CommandContext context) =>
        account.FailedLogins >= context.Settings.FailedLogins
        && !(context.Settings.UnlockMinutes is { } minutes && account.LastFailedLogin is { } last && context.Now - last >= TimeSpan.FromMinutes(minutes));

    // A ticket is used up also where the login then fails for another reason.
    private static bool TakeTicket(CommandContext context, string text, AccountRow account, bool isSessionTicket)
    {
        TicketRow? ticket = context.Tickets.Find(SessionCookie.IdOf(text));
        if (ticket is null || ticket.IsSessionTicket != isSessionTicket || ticket.Expires <= context.Now) return false;
        if (!string.Equals(ticket.WebExId, account.WebExId, StringComparison.OrdinalIgnoreCase)) return false;
        if (isSessionTicket) return true;
        context.Tickets.Remove(ticket);
        context.KeepOnFailure();
        return true;
    }
}
