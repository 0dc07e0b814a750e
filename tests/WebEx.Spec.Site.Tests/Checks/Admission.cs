using WebEx.Spec.Language.Model;

namespace WebEx.Site.Tests.Checks;

/// <summary>What a site can check of the caller and its own settings, in the order that it has where chapter 3 does not go through a command.</summary>
/// <param name="Name">What is checked.</param>
/// <param name="Codes">What its failure can be called.</param>
/// <param name="IsMadeFor">Whether the check is about a command, beside its error.</param>
/// <param name="Break">Lets it fail, and nothing else.</param>
internal sealed record Admission(string Name, string[] Codes, Func<CommandModel, bool> IsMadeFor, Action<Situation> Break)
{
    public static string[] LoginErrors { get; } = ["AccessDenied", "LoginIsRequired", "LoginRequired", "UserIsNotLogin"];

    /// <summary>All but the login.</summary>
    public static IReadOnlyList<Admission> All { get; } =
    [
        new(
            "right of an administrator",
            ["CommandOnlyValidToSiteAdmin", "UserNeedsAdminPrivilege"],
            command => command.Access == AccessLevel.SiteAdmin,
            situation => situation.User = "jo"
        ),
        new("right of a host", ["HostRoleNeeded"], command => command.Access == AccessLevel.Host, situation => situation.User = "guest"),
        new(
            "right to support sessions",
            ["UserNeedsSupportSessionPrivilege", "UserNeedSupportSessionPrivilege", "UserNeedsSmartTechPrivilege"],
            Always,
            situation => situation.User = "guest"
        ),
        new("center", ["TCdisabled"], Always, situation => situation.Configure(settings => settings with { Centers = Centers.MeetingCenter })),
        Setting("API", settings => settings with { AllowsApi = false }, "DonotSupportAPI", "DoNotSupportAPI", "APIDisabled"),
        Setting("support sessions", settings => settings with { AllowsSupportSessions = false }, "SiteRequiresSupportSessionPrivilege"),
        Setting("SMARTtech", settings => settings with { AllowsSmartTech = false }, "SiteRequiresSmartTechPrivilege"),
        Setting("Hands-on Lab", settings => settings with { Scheduling = new() { AllowsHandsOnLab = false } }, "HOLDisabled"),
        Setting("My Computers", settings => settings with { AllowsMyComputers = false }, "MyComputerDisabled"),
        Setting("Access Anywhere", settings => settings with { AllowsAccessAnywhere = false }, "RemoteAccessDisabled"),
        Setting("automatic login", settings => settings with { AllowsAutoLogin = false }, "AutoLoginDisabled"),
        Setting("where it comes from", settings => settings with { RefererHosts = ["partner.example"] }, "RefererDomainError"),
        new(
            "partner ID",
            ["PartnerIDError"],
            command => command.Arguments.Any(argument => argument.Code == "PID"),
            situation => situation.Text = FormText.With(situation.Text, "PID", "wrong")
        ),
        Setting("server", settings => settings with { ServerAddresses = ["192.0.2.1"] }, "IPRangeError"),
    ];

    /// <summary>Whether it is about who the caller is.</summary>
    public bool NeedsCaller => Name.StartsWith("right", StringComparison.Ordinal);

    private static Admission Setting(string name, Func<SiteSettings, SiteSettings> change, params string[] codes) =>
        new(name, codes, Always, situation => situation.Configure(change));

    private static bool Always(CommandModel command) => true;
}
