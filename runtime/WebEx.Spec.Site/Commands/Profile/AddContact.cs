using WebEx.Profile;
using WebEx.Site.Kernel;
using WebEx.Site.State;

namespace WebEx.Site.Commands;

/// <content>o.php, AA: one contact more in an address book.</content>
internal sealed partial class SiteCommands
{
    protected override AddContactReply Handle(AddContact request, CommandContext context)
    {
        string book = BookOf(context, request.AddressBookType);
        if (ContactRefusal(context, book) is { } refusal)
            return AddContactReply.CreateFailure(AddContactErrorCodes.Find(refusal, out _));
        if (ContactsIn(context, book).Count() >= context.Settings.MaxContactsPerAddressBook)
            return AddContactReply.CreateFailure(AddContactError.MeetingScheduleFail);
        if (FindContact(context, book, request.EmailAddress) is not null)
            return AddContactReply.CreateFailure(AddContactError.DuplicateNames);

        ContactRow contact = new()
        {
            Owner = book,
            EmailAddress = request.EmailAddress,
            FullName = request.FullName,
        };
        context.Contacts.Put(contact with { Values = WithArguments(context, contact.Values, ContactArguments) });
        return AddContactReply.CreateSuccess();
    }
}
