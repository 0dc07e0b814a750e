using System.Collections.Immutable;
using WebEx.Partner;
using WebEx.Site.Kernel;
using WebEx.Site.State;

namespace WebEx.Site.Commands;

/// <content>p.php, SU: a server of the partner's creates an account.</content>
internal sealed partial class SiteCommands
{
    // What the guide has as off where a sign-up does not ask for it.
    private static readonly ImmutableArray<string> OffAtFirst = ["LA", "MR", "RC"];

    protected override SignUpUserReply Handle(SignUpUser request, CommandContext context)
    {
        if (context.Accounts.Find(request.WebExId) is not null)
            return Refuse(SignUpUserError.WebExIDConflict, request);
        if (FindByEmail(context, request.EmailAddress) is not null)
            return Refuse(SignUpUserError.EmailConflictError, request);
        if (FeatureProblem(context, request.SupportMyPortals, request.DisplayPartnerLinks, request.SupportOneClick) is { } feature)
            return Refuse(feature);
        if (context.Accounts.Count >= context.Settings.MaxAccounts)
            return SignUpUserReply.CreateFailure(SignUpUserError.ExceededSiteHostLimit);

        AccountRow account = WithAccountArguments(context, NewAccount(request, context), request.TimeZone);
        if (!HasRoomForMeetingTypes(context, account))
            return SignUpUserReply.CreateFailure(SignUpUserError.ExceededSessionTypeHostLimit);
        if (IsPro(account) && !HasProLicense(context, account.WebExId))
            return SignUpUserReply.CreateFailure(SignUpUserError.NoMyWebExProLicensesAreAvailable);
        if (MissingPart(context, account) is { } missing)
            return Refuse(missing);
        if (TrackingCodeProblem(context, account.Profile) is { } problem)
        {
            return problem.IsMissing
                ? SignUpUserReply.CreateFailure(SignUpUserError.RefCodeIsRequiredForTCN, problem.Number)
                : SignUpUserReply.CreateFailure(SignUpUserError.RefCodeDoesNotExist, refCode: TrackingCode(problem.Number));
        }

        if (PolicyProblem(context, account, request.Password) is { } weakness)
            return Refuse(weakness);
        context.Accounts.Put(account);
        return SignUpUserReply.CreateSuccess(request.WebExId, request.EmailAddress);
    }

    private static AccountRow NewAccount(SignUpUser request, CommandContext context)
    {
        AccountRow account = new()
        {
            WebExId = request.WebExId,
            EmailAddress = request.EmailAddress,
            FirstName = request.FirstName,
            LastName = request.LastName,
            Password = PasswordHash.Of(request.Password),
            PasswordSetAt = context.Now,
            MustChangePassword = request.ForcePasswordChange == true,
        };
        return account with { Privileges = account.Privileges.AddRange(OffAtFirst.Select(privilege => KeyValuePair.Create(privilege, "OFF"))) };
    }

    private static SignUpUserReply Refuse(string code) => SignUpUserReply.CreateFailure(SignUpUserErrorCodes.Find(code, out int? number), number);

    private static SignUpUserReply Refuse(SignUpUserError conflict, SignUpUser request) =>
        SignUpUserReply.CreateFailure(conflict, webExId: request.WebExId, emailAddress: request.EmailAddress);
}
