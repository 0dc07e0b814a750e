using WebEx.Profile;
using WebEx.Site.Kernel;
using WebEx.Site.Pages;
using WebEx.Site.State;

namespace WebEx.Site.Commands;

/// <content>o.php, FA: contacts whose name and email address hold what is searched for. Without a BackURL a page lists them.</content>
internal sealed partial class SiteCommands
{
    private static readonly string[] PhoneParts = ["PhoneCountry", "PhoneArea", "PhoneLocal", "PhoneExt"];

    protected override ShowContactsReply Handle(ShowContacts request, CommandContext context)
    {
        if (!HasMyContacts(context))
            return ShowContactsReply.CreateFailure(ShowContactsError.MyContactsDisabled);

        string caller = context.Caller.WebExId;
        IEnumerable<string> books = request.AddressBookType is { } type ? [BookOf(context, type)] : [caller, CompanyBook];
        List<ContactRow> found =
        [
            .. books
                .SelectMany(book => ContactsIn(context, book))
                .Where(contact => Fits(contact.FullName, request.FullName) && Fits(contact.EmailAddress, request.EmailAddress)),
        ];
        if (string.IsNullOrEmpty(request.BackUrl))
        {
            IEnumerable<string[]> rows = found.Select(contact => new[] { contact.FullName, contact.EmailAddress, PhoneOf(contact) });
            context.Show(TablePage.Of("Contacts", ["Name", "Email address", "Phone"], rows));
        }

        return found.Count == 0 && !string.IsNullOrEmpty(request.FullName)
            ? ShowContactsReply.CreateFailure(ShowContactsError.NameNotFound)
            : ShowContactsReply.CreateSuccess();
    }

    private static bool Fits(string text, string? part) => string.IsNullOrEmpty(part) || text.Contains(part, StringComparison.OrdinalIgnoreCase);

    private static string PhoneOf(ContactRow contact) =>
        string.Join(' ', PhoneParts.Select(code => contact.Values.GetValueOrDefault(code)).Where(part => part is not null));
}
