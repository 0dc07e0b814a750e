using WebEx.Profile;
using WebEx.Site.Kernel;
using WebEx.Site.State;

namespace WebEx.Site.Commands;

/// <content>o.php, AA: one contact more in an address book.</content>
internal sealed partial class SiteCommands
{
    protected override AddContactsReply Handle(AddContacts request, CommandContext context)
    {
        string book = BookOf(context, request.AddressBookType);
        if (ContactRefusal(context, book) is { } refusal)
            return AddContactsReply.CreateFailure(AddContactsErrorCodes.Find(refusal, out _));
        if (ContactsIn(context, book).Count() >= context.Settings.Contacts)
            return AddContactsReply.CreateFailure(AddContactsError.MeetingScheduleFail);
        if (FindContact(context, book, request.EmailAddress) is not null)
            return AddContactsReply.CreateFailure(AddContactsError.DuplicateNames);

        ContactRow contact = new()
        {
            Owner = book,
            EmailAddress = request.EmailAddress,
            FullName = request.FullName,
        };
        context.Contacts.Put(contact with { Values = WithArguments(context, contact.Values, ContactArguments) });
        return AddContactsReply.CreateSuccess();
    }
}
