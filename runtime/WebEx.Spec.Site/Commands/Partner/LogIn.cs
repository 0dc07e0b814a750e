using WebEx.Partner;
using WebEx.Site.Kernel;
using WebEx.Site.Pages;
using WebEx.Site.State;

namespace WebEx.Site.Commands;

/// <content>p.php, LI: a user logs in. After success the browser goes to MU, and only with MU=GoBack to the BackURL.</content>
internal sealed partial class SiteCommands
{
    protected override LogInReply Handle(LogIn request, CommandContext context)
    {
        if (Authenticate(request, context, out AccountRow? account) is { } error)
            return LogInReply.CreateFailure(error, webExId: request.WebExId);
        if (request.NewPassword is { Length: > 0 } password && NewPasswordProblem(context, account!, password) is { } problem)
            return LogInReply.CreateFailure(LogInErrorCodes.Find(problem, out int? number), number, webExId: request.WebExId);
        if (IsUser(context.Account?.WebExId ?? "", account!.WebExId))
            return LogInReply.CreateFailure(LogInError.AlreadyLogon, webExId: request.WebExId);

        account = AfterLogin(context, account, request.NewPassword);
        context.Accounts.Put(account);
        context.LogIn(account);
        if (request.SuccessUrl is { } target && target != LogIn.GoBack && context.Resolve(target) is { } url)
            context.GoTo(url);
        if (request.SuccessUrl is null && context.Dialect.LogsInSilently)
            context.GoTo(UserPage.AddressOf(context.Request));
        string? token = context.Session!.CsrfToken is { Length: > 0 } csrf ? csrf : null;
        return LogInReply.CreateSuccess(request.WebExId, csrfToken: token);
    }

    // In the order of chapter 3: WebEx ID, email address, password. The account's own state comes last, so that it tells nothing to somebody without the
    // password.
    private static LogInError? Authenticate(LogIn request, CommandContext context, out AccountRow? account)
    {
        account = context.Accounts.Find(request.WebExId);
        if (account is null)
            return LogInError.BadWebExIDOrPassword;
        if (request.EmailAddress is { } email && IsOthersEmail(context, email, account))
            return LogInError.EmailConflictError;
        if (CheckCredentials(request, context, account) is { } error)
            return error;
        if (IsInactive(account, context))
            return LogInError.WebExUserIDInactive;
        return account.MustChangePassword && request.NewPassword is not { Length: > 0 } ? LogInError.PasswordMustBeChanged : null;
    }

    private static LogInError? CheckCredentials(LogIn request, CommandContext context, AccountRow account)
    {
        if (request.Ticket is { } ticket)
            return TakeTicket(context, ticket, account, isSessionTicket: false) ? null : LogInError.InvalidTicket;
        if (request.SessionTicket is { } sessionTicket)
            return TakeTicket(context, sessionTicket, account, isSessionTicket: true) ? null : LogInError.InvalidSessionTicket;
        if (IsLocked(account, context))
            return LogInError.AccountLocked;
        if (account.Password.Accepts(request.Password))
            return null;

        CountFailedLogin(context, account);
        return LogInError.BadWebExIDOrPassword;
    }

    // A ticket is used up also where the login then fails for another reason.
    private static bool TakeTicket(CommandContext context, string text, AccountRow account, bool isSessionTicket)
    {
        TicketRow? ticket = context.Tickets.Find(SessionCookie.IdOf(text));
        if (ticket is null || ticket.IsSessionTicket != isSessionTicket || ticket.Expires <= context.Now)
            return false;
        if (!IsUser(ticket.WebExId, account.WebExId))
            return false;
        if (isSessionTicket)
            return true;
        context.Tickets.Remove(ticket);
        context.KeepOnFailure();
        return true;
    }
}
