using WebEx.Profile;
using WebEx.Site.Kernel;

namespace WebEx.Site.Commands;

// Commands of this page that the site does not carry out yet. Each goes into a file of its own, beside this one.
internal sealed partial class SiteCommands
{
    protected override AddContactsReply Handle(AddContacts request, CommandContext context) => throw NotModelled(AddContacts.Definition);

    protected override DeleteContactReply Handle(DeleteContact request, CommandContext context) => throw NotModelled(DeleteContact.Definition);

    protected override DisplayEndUserReportReply Handle(DisplayEndUserReport request, CommandContext context) =>
        throw NotModelled(DisplayEndUserReport.Definition);

    protected override DownloadFileReply Handle(DownloadFile request, CommandContext context) => throw NotModelled(DownloadFile.Definition);

    protected override EditContactReply Handle(EditContact request, CommandContext context) => throw NotModelled(EditContact.Definition);

    protected override EditProfileReply Handle(EditProfile request, CommandContext context) => throw NotModelled(EditProfile.Definition);

    protected override FindContactsReply Handle(FindContacts request, CommandContext context) => throw NotModelled(FindContacts.Definition);

    protected override ListFilesReply Handle(ListFiles request, CommandContext context) => throw NotModelled(ListFiles.Definition);

    protected override SetAttendeePreferencesReply Handle(SetAttendeePreferences request, CommandContext context) =>
        throw NotModelled(SetAttendeePreferences.Definition);

    protected override SetServiceTypeReply Handle(SetServiceType request, CommandContext context) => throw NotModelled(SetServiceType.Definition);
}
