using WebEx.Partner;
using WebEx.Site.Kernel;
using WebEx.Site.State;

namespace WebEx.Site.Commands;

/// <content>p.php, SU: a server of the partner's creates an account.</content>
internal sealed partial class SiteCommands
{
    protected override SignUpUserReply Handle(SignUpUser request, CommandContext context)
    {
        if (context.Accounts.Find(request.WebExId) is not null) return Refuse(SignUpUserError.WebExIDConflict, request);
        if (FindByEmail(context, request.EmailAddress) is not null) return Refuse(SignUpUserError.EmailConflictError, request);
        if (context.Accounts.Count >= context.Settings.Accounts) return SignUpUserReply.CreateFailure(SignUpUserError.ExceededSiteHostLimit);

        context.Accounts.Put(new AccountRow
        {
            WebExId = request.WebExId,
            EmailAddress = request.EmailAddress,
            FirstName = request.FirstName,
            LastName = request.LastName,
            Password = PasswordHash.Of(request.Password),
            PasswordSetAt = context.Now,
            MustChangePassword = request.ForcePasswordChange == true,
            TimeZone = request.TimeZone,
        });
        return SignUpUserReply.CreateSuccess(request.WebExId, request.EmailAddress);
    }

    private static SignUpUserReply Refuse(SignUpUserError conflict, SignUpUser request) =>
        SignUpUserReply.CreateFailure(conflict, webExId: request.WebExId, emailAddress: request.EmailAddress);
}
