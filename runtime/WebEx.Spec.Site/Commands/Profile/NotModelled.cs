using WebEx.Profile;
using WebEx.Site.Kernel;

namespace WebEx.Site.Commands;

// Commands of this page that the site does not carry out yet. Each goes into a file of its own, beside this one.
internal sealed partial class SiteCommands
{
    protected override AddContactsReply Handle(AddContacts request, CommandContext context) => throw NotModelled(AddContacts.Command);

    protected override DeleteContactReply Handle(DeleteContact request, CommandContext context) => throw NotModelled(DeleteContact.Command);

    protected override DisplayEndUserReportReply Handle(DisplayEndUserReport request, CommandContext context) =>
        throw NotModelled(DisplayEndUserReport.Command);

    protected override DownloadFileReply Handle(DownloadFile request, CommandContext context) => throw NotModelled(DownloadFile.Command);

    protected override EditContactReply Handle(EditContact request, CommandContext context) => throw NotModelled(EditContact.Command);

    protected override EditProfileReply Handle(EditProfile request, CommandContext context) => throw NotModelled(EditProfile.Command);

    protected override FindContactsReply Handle(FindContacts request, CommandContext context) => throw NotModelled(FindContacts.Command);

    protected override ListFilesReply Handle(ListFiles request, CommandContext context) => throw NotModelled(ListFiles.Command);

    protected override SetAttendeePreferencesReply Handle(SetAttendeePreferences request, CommandContext context) =>
        throw NotModelled(SetAttendeePreferences.Command);

    protected override SetServiceTypeReply Handle(SetServiceType request, CommandContext context) => throw NotModelled(SetServiceType.Command);
}
