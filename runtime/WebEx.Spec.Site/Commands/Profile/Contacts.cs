using System.Collections.Immutable;
using WebEx.Site.Kernel;
using WebEx.Site.State;

namespace WebEx.Site.Commands;

/// <content>What the commands about contacts have in common.</content>
internal sealed partial class SiteCommands
{
    // The company's address book belongs to nobody: no WebEx ID is empty.
    private const string CompanyBook = "";

    private static readonly ImmutableArray<string> ContactArguments =
    [
        "CO",
        "JT",
        "URL",
        "PhoneCountry",
        "PhoneArea",
        "PhoneLocal",
        "PhoneExt",
        "CPhoneCountry",
        "CPhoneArea",
        "CPhoneLocal",
        "CPhoneExt",
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
        "TimeZone",
        "Language",
        "Locale",
        "UN",
        "Notes",
    ];

    private static string BookOf(CommandContext context, AddressBookType? type) => type == AddressBookType.Company ? CompanyBook : context.Caller.WebExId;

    private static IEnumerable<ContactRow> ContactsIn(CommandContext context, string book) => context.Contacts.WithPrefix(ContactRow.KeyOf(book, ""));

    private static ContactRow? FindContact(CommandContext context, string book, string emailAddress) =>
        context.Contacts.Find(ContactRow.KeyOf(book, emailAddress));

    private static bool HasMyContacts(CommandContext context) => context.Settings.Features.HasFlag(SiteFeatures.MyContacts) && !IsOff(context.Caller, "AB");

    /// <summary>The error where the caller may not change an address book; null where that is permitted.</summary>
    private static string? ContactRefusal(CommandContext context, string book)
    {
        if (!HasMyContacts(context))
            return "MyContactsDisabled";
        return book == CompanyBook && !context.Caller.IsSiteAdmin ? "InsufficientPrivilege" : null;
    }
}
