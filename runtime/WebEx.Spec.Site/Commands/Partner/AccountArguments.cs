using System.Collections.Immutable;
using WebEx.Site.Kernel;
using WebEx.Site.State;

namespace WebEx.Site.Commands;

/// <content>What SU, EU and PL say about an account beside its names.</content>
internal sealed partial class SiteCommands
{
    private static readonly ImmutableArray<string> ProfileArguments =
    [
        "Address1",
        "Address2",
        "City",
        "State",
        "ZipCode",
        "Country",
        "OPhoneCountry",
        "OPhoneArea",
        "OPhoneLocal",
        "OPhoneExt",
        "FPhoneCountry",
        "FPhoneArea",
        "FPhoneLocal",
        "FPhoneExt",
        "TC1",
        "TC2",
        "TC3",
        "TC4",
        "TC5",
        "TC6",
        "TC7",
        "TC8",
        "TC9",
        "TC10",
    ];

    private static readonly ImmutableArray<string> PrivilegeArguments =
    [
        "AA",
        "AB",
        "AC",
        "AS",
        "FL",
        "LA",
        "LB",
        "MM",
        "MR",
        "MT",
        "MW",
        "OC",
        "PF",
        "PL",
        "PT",
        "RC",
        "RE",
        "RP",
    ];

    /// <summary>The account as the request wants it. What it leaves out stays.</summary>
    private static AccountRow WithAccountArguments(CommandContext context, AccountRow account, WebExTimeZone? zone) =>
        account with
        {
            Profile = WithArguments(context, account.Profile, ProfileArguments),
            Privileges = WithArguments(context, account.Privileges, PrivilegeArguments),
            TimeZone = zone ?? account.TimeZone,
        };

    /// <summary>The error for the first part that the site needs, and that the account is without; null where it has all.</summary>
    private static string? MissingPart(CommandContext context, AccountRow account)
    {
        foreach (AccountFields field in Enum.GetValues<AccountFields>())
        {
            if (field == AccountFields.None || !context.Settings.RequiredAccountFields.HasFlag(field) || HasPart(account, field))
                continue;
            // EU does not have the code for a fax number.
            if (context.Facts.FirstError([field + "IsRequired"]) is { } code)
                return code;
        }

        return null;
    }

    private static bool HasPart(AccountRow account, AccountFields field) =>
        field switch
        {
            AccountFields.OfficePhone => account.Profile.ContainsKey("OPhoneLocal"),
            AccountFields.Fax => account.Profile.ContainsKey("FPhoneLocal"),
            AccountFields.TimeZone => account.TimeZone is not null,
            _ => account.Profile.ContainsKey(field.ToString()),
        };

    /// <summary>The error for what the site does not have, and the request turns on; null where it has all.</summary>
    private static string? FeatureProblem(CommandContext context, bool? portal, bool? partnerLinks, bool? oneClick)
    {
        SiteFeatures features = context.Settings.Features;
        if (portal == true && !features.HasFlag(SiteFeatures.MyPortals))
            return context.Facts.FirstError(["MyPortalIsNotSupportedByThisSite", "MyPortalsIsNotSupportedByThisSite"]);
        if (partnerLinks == true && !features.HasFlag(SiteFeatures.PartnerIntegration))
            return "MyWebExPartnerIntegrationDisabled";
        return oneClick == true && !features.HasFlag(SiteFeatures.OneClick) ? "OneClickNotSupported" : null;
    }

    /// <summary>Whether there is a My WebEx Pro license for a user, who may have one already.</summary>
    private static bool HasProLicense(CommandContext context, string webExId) =>
        context.Accounts.Rows.Count(account => IsPro(account) && !IsUser(account.WebExId, webExId)) < context.Settings.MaxMyWebExProLicenses;

    private static bool IsPro(AccountRow account) => account.Privileges.GetValueOrDefault("MW") == "Pro";

    private static bool IsOff(AccountRow? account, string privilege) => account?.Privileges.GetValueOrDefault(privilege) == "OFF";
}
