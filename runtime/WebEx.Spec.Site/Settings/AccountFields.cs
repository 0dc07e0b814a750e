namespace WebEx.Site;

/// <summary>Parts of an account that the guide has as optional, and that a site's preferences can make required.</summary>
[Flags]
public enum AccountFields
{
    /// <summary>None of them.</summary>
    None = 0,

    /// <summary>The first line of the address.</summary>
    Address1 = 1,

    /// <summary>The second line of the address.</summary>
    Address2 = 1 << 1,

    /// <summary>The city.</summary>
    City = 1 << 2,

    /// <summary>The state.</summary>
    State = 1 << 3,

    /// <summary>The postal code.</summary>
    ZipCode = 1 << 4,

    /// <summary>The country.</summary>
    Country = 1 << 5,

    /// <summary>The local part of the office phone.</summary>
    OfficePhone = 1 << 6,

    /// <summary>The local part of the fax number, in the commands that can ask for it.</summary>
    Fax = 1 << 7,

    /// <summary>The time zone.</summary>
    TimeZone = 1 << 8,
}
