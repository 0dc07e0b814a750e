using System.Collections.Immutable;
using WebEx.Partner;
using WebEx.Site.Kernel;
using WebEx.Site.State;

namespace WebEx.Site.Commands;

/// <content>p.php, EU: a user's account is changed, by the user or by an administrator. What is left out stays as it is.</content>
internal sealed partial class SiteCommands
{
    // PA and SA are secrets that no command reads: they are not kept.
    private static readonly ImmutableArray<string> TeleconferenceArguments = ["CB1", "CB2", "CB3", "FI1", "FI2", "FI3", "TI1", "TI2", "TI3"];

    protected override EditUserReply Handle(EditUser request, CommandContext context)
    {
        if (EditRefusal(request, context, out AccountRow? account) is { } refusal)
            return Refuse(refusal, request, account);

        AccountRow edited = WithAccountArguments(context, account!, request.TimeZone) with
        {
            FirstName = request.NewFirstName ?? account!.FirstName,
            LastName = request.NewLastName ?? account!.LastName,
            EmailAddress = request.NewEmailAddress ?? account!.EmailAddress,
        };
        edited = edited with { Profile = WithArguments(context, edited.Profile, TeleconferenceArguments) };
        if (MissingPart(context, edited) is { } missing)
            return Refuse(missing, request, account);
        if (TrackingCodeProblem(context, edited.Profile) is { } problem)
        {
            // Left out is one error. Blank, or a value that the site does not list, is the other, which names the code.
            return problem.IsMissing && context.Argument(TrackingCode(problem.Number)) is null
                ? EditUserReply.CreateFailure(EditUserError.RefCodeIsRequiredForTCN, problem.Number)
                : EditUserReply.CreateFailure(EditUserError.RefCodeNDoesNotExist, problem.Number, refCode: TrackingCode(problem.Number));
        }

        if (request.NewPassword is { } password)
        {
            if (NewPasswordProblem(context, edited, password) is { } weakness)
                return Refuse(weakness, request, account);
            edited = WithPassword(edited, password, context.Now);
        }

        context.Accounts.Put(edited);
        if (request.NewWebExId is { } name)
            Rename(context, edited, name);
        return EditUserReply.CreateSuccess(request.NewWebExId ?? edited.WebExId);
    }

    // Rights, then who it is about, then what the site has, then conflicts.
    private static string? EditRefusal(EditUser request, CommandContext context, out AccountRow? account)
    {
        account = context.Accounts.Find(request.WebExId);
        if (!context.Caller.IsSiteAdmin && !IsUser(context.Caller.WebExId, request.WebExId))
            return "CommandOnlyValidToSiteAdmin";
        if (context.Caller.IsSiteAdmin && context.Settings.ResetsPasswordsByAdministratorsAlone)
            return "SiteAdminCannotChangeHostPassword";
        if (account is null)
            return "BadWebExIDOrPassword";
        if (IsLocked(account, context))
            return "AccountLocked";
        if (!account.Password.Accepts(request.Password))
            return "BadWebExIDOrPassword";
        if (IsInactive(account, context))
            return "WebExUserIDInactive";
        if (account.MustChangePassword && request.NewPassword is null)
            return "PasswordMustBeChanged";
        if (FeatureProblem(context, request.SupportMyPortals, request.DisplayPartnerLinks, request.SupportOneClick) is { } feature)
            return feature;
        if (TeleconferenceProblem(request, context) is { } teleconference)
            return teleconference;
        if (request.MyWebExType == MyWebExType.Pro && !HasProLicense(context, account.WebExId))
            return EditUserError.NoMyWebExProLicensesAreAvailable.ToCode();
        if (request.NewWebExId is { } name && !IsUser(name, account.WebExId) && context.Accounts.Find(name) is not null)
            return "WebExIDConflict";
        return request.NewEmailAddress is { } email && IsOthersEmail(context, email, account) ? "EmailConflictError" : null;
    }

    private static string? TeleconferenceProblem(EditUser request, CommandContext context)
    {
        bool hasAccounts = context.Settings.Features.HasFlag(SiteFeatures.TeleconferenceProvisioning);
        bool hasApi = context.Settings.Features.HasFlag(SiteFeatures.TelephonyApi);
        if (!hasAccounts && First(request.CreateAccountsOnTspBridge) is { } account)
            return EditUserError.CBNCannotBeSetBecauseProvisioningDisabled.ToCode(account);
        if (!hasAccounts && !hasApi && First(request.ParticipantAccessCodes) is { } participant)
            return EditUserError.PANCannotBeSetBecauseProvisioningDisabled.ToCode(participant);
        if (!hasAccounts && !hasApi && First(request.SubscriberAccessCodes) is { } subscriber)
            return EditUserError.SANCannotBeSetBecauseProvisioningDisabled.ToCode(subscriber);
        if (!hasApi && First(request.TollFreeCallInNumbers) is { } free)
            return EditUserError.FINCannotBeSetBecauseTSPDisabled.ToCode(free);
        return !hasApi && First(request.TollCallInNumbers) is { } toll ? EditUserError.TINCannotBeSetBecauseTSPDisabled.ToCode(toll) : null;
    }

    private static int? First<T>(IEnumerable<KeyValuePair<int, T>> values)
    {
        foreach (KeyValuePair<int, T> value in values)
            return value.Key;
        return null;
    }

    // In a conflict it names what is taken.
    private static EditUserReply Refuse(string code, EditUser request, AccountRow? account)
    {
        EditUserError error = EditUserErrorCodes.Find(code, out int? number);
        return error is EditUserError.WebExIDConflict or EditUserError.EmailConflictError
            ? EditUserReply.CreateFailure(error, webExId: request.NewWebExId ?? request.WebExId, emailAddress: request.NewEmailAddress ?? account?.EmailAddress)
            : EditUserReply.CreateFailure(error, number);
    }
}
