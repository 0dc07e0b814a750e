#pragma warning disable CS0618 // The guide calls this command deprecated; a site carries it out.

using WebEx.Security;
using WebEx.Site.Kernel;
using WebEx.Site.State;

namespace WebEx.Site.Commands;

/// <content>s.php, PL: a user logs in, or signs up and is logged in. The table has one code for a wrong password and a WebEx ID that is taken.</content>
internal sealed partial class SiteCommands
{
    protected override LegacyLogInReply Handle(LegacyLogIn request, CommandContext context)
    {
        if (!context.Settings.Features.HasFlag(SiteFeatures.SecurityPage))
            return Refuse("PageNotEnable", request);
        AccountRow? account = context.Accounts.Find(request.WebExId);
        if (account is not null)
        {
            if (LogInRefusal(request, context, account) is { } refusal)
                return Refuse(refusal, request);
            account = AfterLogin(context, account, request.NewPassword);
        }
        else
        {
            account = NewAccount(request, context);
            if (SignUpRefusal(request, context, account) is { } refusal)
                return Refuse(refusal, request);
            // Left out is one error. A value that the site does not list is the other, which names the code.
            if (TrackingCodeProblem(context, account.Profile) is { } problem)
            {
                return problem.IsMissing && context.Argument(TrackingCode(problem.Number)) is null
                    ? LegacyLogInReply.CreateFailure(LegacyLogInError.RefCodeIsRequiredForTCN, problem.Number, webExId: request.WebExId)
                    : LegacyLogInReply.CreateFailure(LegacyLogInError.RefCodeDoesNotExist, refCode: TrackingCode(problem.Number));
            }
        }

        context.Accounts.Put(account);
        context.LogIn(account);
        return LegacyLogInReply.CreateSuccess(account.WebExId);
    }

    private static string? LogInRefusal(LegacyLogIn request, CommandContext context, AccountRow account)
    {
        if (IsOthersEmail(context, request.EmailAddress, account))
            return "EmailConflict";
        // The table has no codes of their own for these two.
        if (IsLocked(account, context))
            return "Unknown";
        if (!account.Password.Accepts(request.Password))
        {
            CountFailedLogin(context, account);
            return "WebExIDConflict";
        }

        if (IsInactive(account, context))
            return "Unknown";
        string newPassword = request.NewPassword ?? "";
        if (account.MustChangePassword && newPassword.Length == 0)
            return "PasswordMustBeChanged";
        if (newPassword.Length > 0 && NewPasswordProblem(context, account, newPassword) is { } problem)
            return problem;
        return IsUser(context.Account?.WebExId ?? "", account.WebExId) ? "AlreadyLogon" : null;
    }

    private static string? SignUpRefusal(LegacyLogIn request, CommandContext context, AccountRow account)
    {
        if (FindByEmail(context, request.EmailAddress) is not null)
            return "EmailConflict";
        if (context.Accounts.Count >= context.Settings.MaxAccounts)
            return "Unknown";
        return MissingPart(context, account) ?? PolicyProblem(context, account, request.Password);
    }

    private static AccountRow NewAccount(LegacyLogIn request, CommandContext context) =>
        WithAccountArguments(
            context,
            new()
            {
                WebExId = request.WebExId,
                EmailAddress = request.EmailAddress,
                FirstName = request.FirstName,
                LastName = request.LastName,
                Password = PasswordHash.Of(request.Password),
                PasswordSetAt = context.Now,
                LastLogin = context.Now,
            },
            request.TimeZone
        );

    private static LegacyLogInReply Refuse(string code, LegacyLogIn request) =>
        LegacyLogInReply.CreateFailure(LegacyLogInErrorCodes.Find(code, out int? number), number, webExId: request.WebExId);
}
