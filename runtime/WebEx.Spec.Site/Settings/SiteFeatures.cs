namespace WebEx.Site;

/// <summary>What a site can have beside its services, as an administrator turns it on and off.</summary>
[Flags]
public enum SiteFeatures
{
    /// <summary>None of them.</summary>
    None = 0,

    /// <summary>My Contacts.</summary>
    MyContacts = 1,

    /// <summary>My Profile.</summary>
    MyProfile = 1 << 1,

    /// <summary>My Reports.</summary>
    MyReports = 1 << 2,

    /// <summary>My Portals.</summary>
    MyPortals = 1 << 3,

    /// <summary>Personal Meetings and One-Click.</summary>
    OneClick = 1 << 4,

    /// <summary>The links of partners in My WebEx.</summary>
    PartnerIntegration = 1 << 5,

    /// <summary>Offices that are paid for by subscription.</summary>
    Subscriptions = 1 << 6,

    /// <summary>Teleconference accounts that the site makes for its users.</summary>
    TeleconferenceProvisioning = 1 << 7,

    /// <summary>The telephony API of a teleconferencing provider (TSP).</summary>
    TelephonyApi = 1 << 8,

    /// <summary>The old security page, s.php.</summary>
    SecurityPage = 1 << 9,

    /// <summary>All of them.</summary>
    All =
        MyContacts
        | MyProfile
        | MyReports
        | MyPortals
        | OneClick
        | PartnerIntegration
        | Subscriptions
        | TeleconferenceProvisioning
        | TelephonyApi
        | SecurityPage,
}
