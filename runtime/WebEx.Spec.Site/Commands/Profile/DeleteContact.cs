using WebEx.Profile;
using WebEx.Site.Kernel;

namespace WebEx.Site.Commands;

/// <content>o.php, DA: a contact goes. Name and email address have to be those of the contact in full, in letters of either case.</content>
internal sealed partial class SiteCommands
{
    protected override DeleteContactReply Handle(DeleteContact request, CommandContext context)
    {
        string book = BookOf(context, request.AddressBookType);
        if (ContactRefusal(context, book) is { } refusal)
            return DeleteContactReply.CreateFailure(DeleteContactErrorCodes.Find(refusal, out _));
        if (
            FindContact(context, book, request.EmailAddress) is not { } contact
            || !string.Equals(contact.FullName, request.FullName, StringComparison.OrdinalIgnoreCase)
        )
        {
            return DeleteContactReply.CreateFailure(DeleteContactError.NameNotFound);
        }

        context.Contacts.Remove(contact);
        return DeleteContactReply.CreateSuccess();
    }
}
