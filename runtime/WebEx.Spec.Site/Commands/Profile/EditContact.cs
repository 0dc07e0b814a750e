using WebEx.Profile;
using WebEx.Site.Kernel;

namespace WebEx.Site.Commands;

/// <content>o.php, EA: a contact changes, which is found by its email address. What is left out stays as it is.</content>
internal sealed partial class SiteCommands
{
    protected override EditContactReply Handle(EditContact request, CommandContext context)
    {
        string book = BookOf(context, request.AddressBookType);
        if (ContactRefusal(context, book) is { } refusal)
            return EditContactReply.CreateFailure(EditContactErrorCodes.Find(refusal, out _));
        if (FindContact(context, book, request.EmailAddress) is not { } contact)
            return EditContactReply.CreateFailure(EditContactError.NameNotFound);

        context.Contacts.Put(contact with { FullName = request.FullName, Values = WithArguments(context, contact.Values, ContactArguments) });
        return EditContactReply.CreateSuccess();
    }
}
