using System.Collections.Immutable;
using WebEx.Profile;
using WebEx.Site.Kernel;
using WebEx.Site.State;

namespace WebEx.Site.Commands;

/// <content>o.php, MO: a user changes the profile and the page of his or her own. What is left out stays as it is; of a credit card nothing is kept.</content>
internal sealed partial class SiteCommands
{
    private const int CenturyOfCards = 2000;

    // Kept among the preferences: no argument has this code.
    private const string OfficeId = "OID";

    private static readonly ImmutableArray<string> OwnProfileArguments =
    [
        "OPhoneCountry",
        "OPhoneArea",
        "OPhoneLocal",
        "OPhoneExt",
        "CPhoneCountry",
        "CPhoneArea",
        "CPhoneLocal",
        "CPhoneExt",
        "PPhoneCountry",
        "PPhoneArea",
        "PPhoneLocal",
        "PPhoneExt",
        "FPhoneCountry",
        "FPhoneArea",
        "FPhoneLocal",
        "FPhoneExt",
        "Address1",
        "Address2",
        "City",
        "State",
        "ZipCode",
        "Country",
        "Title",
    ];

    private static readonly ImmutableArray<string> PreferenceArguments =
    [
        "OT",
        "HomePage",
        "Language",
        "Locale",
        "OfficeName",
        "OfficeURL",
        "OfficeDescription",
        "Category1",
        "Category2",
        "AddressVisible",
        "OfficeURLVisible",
        "PictureVisible",
        "TitleVisible",
        "ListInCategory",
        "NotifyOnNewMessage",
        "NotifyOnMeetingRequest",
    ];

    protected override EditProfileReply Handle(EditProfile request, CommandContext context)
    {
        AccountRow account = context.Caller;
        if (ProfileRefusal(request, context, account) is { } refusal)
            return EditProfileReply.CreateFailure(refusal);

        string? office = account.Preferences.GetValueOrDefault(OfficeId);
        account = account with
        {
            FirstName = request.FirstName ?? account.FirstName,
            LastName = request.LastName ?? account.LastName,
            EmailAddress = request.EmailAddress is { Length: > 0 } email ? email : account.EmailAddress,
            TimeZone = request.TimeZone ?? account.TimeZone,
            Profile = WithArguments(context, account.Profile, OwnProfileArguments),
            Preferences = WithArguments(context, account.Preferences, PreferenceArguments).SetItem(OfficeId, office ??= context.NewNumber()),
        };
        context.Accounts.Put(account);
        string name = request.NewUserName is { Length: > 0 } given ? given : account.WebExId;
        if (name != account.WebExId)
            Rename(context, account, name);
        return EditProfileReply.CreateSuccess(office, OfficeUrlOf(context, account, name));
    }

    private static string OfficeUrlOf(CommandContext context, AccountRow account, string webExId) =>
        account.Preferences.TryGetValue("OfficeURL", out string? own)
            ? own
            : new Uri(context.Request.HomePage, "?WID=" + Uri.EscapeDataString(webExId)).AbsoluteUri;

    private static EditProfileError? ProfileRefusal(EditProfile request, CommandContext context, AccountRow account)
    {
        if (!context.Settings.Features.HasFlag(SiteFeatures.MyProfile) || IsOff(account, "PF"))
            return EditProfileError.MyProfileDisabled;
        if (
            request.NewUserName is { Length: > 0 } name
            && !IsUser(name, account.WebExId)
            && (!context.Settings.AllowsUserNameChange || context.Accounts.Find(name) is not null)
        )
        {
            return EditProfileError.InsufficientPrivilege;
        }

        if (request.EmailAddress is { Length: > 0 } email && IsOthersEmail(context, email, account))
            return EditProfileError.EmailConflict;
        return OfficeRefusal(request, context, account) ?? CardRefusal(request, context);
    }

    private static EditProfileError? OfficeRefusal(EditProfile request, CommandContext context, AccountRow account)
    {
        if (request.OfficeType is not (OfficeType.Pro or OfficeType.Standard))
            return null;
        if (!context.Settings.Features.HasFlag(SiteFeatures.Subscriptions))
            return EditProfileError.DonotSupportSubscriptionService;
        string? present = account.Preferences.GetValueOrDefault("OT");
        return present is null || string.Equals(present, "FREE", StringComparison.OrdinalIgnoreCase) ? null : EditProfileError.OfficeDuplicated;
    }

    private static EditProfileError? CardRefusal(EditProfile request, CommandContext context)
    {
        SchedulingSettings payment = context.Settings.Scheduling;
        if (request.ChargeMode == ChargeMode.Bill)
            return payment.AllowsBilling ? null : EditProfileError.DonotSupportBILL;
        bool isCard = request.ChargeMode == ChargeMode.CreditCard || request.CardNumber is not null;
        if (!isCard)
            return null;
        if (!payment.AllowsCommerce)
            return EditProfileError.DonotSupportECommerce;
        int lastMonth = ((CenturyOfCards + (request.CardExpirationYear ?? 0)) * 12) + (request.CardExpirationMonth ?? 1);
        if (request.CardExpirationYear is not null && lastMonth < (context.Now.Year * 12) + context.Now.Month)
            return EditProfileError.InvalidExpirationDate;
        if (!payment.FindsCustomers)
            return EditProfileError.GetCustomerIDFail;
        return payment.CardsCoverCosts ? null : EditProfileError.ChargeFail;
    }
}
