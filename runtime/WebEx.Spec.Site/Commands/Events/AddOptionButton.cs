using WebEx.Events;
using WebEx.Site.Kernel;

namespace WebEx.Site.Commands;

/// <content>m.php, CFAR: a host puts option buttons on the registration form of an event.</content>
internal sealed partial class SiteCommands
{
    protected override AddOptionButtonReply Handle(AddOptionButton request, CommandContext context)
    {
        AddQuestion(context, request.MeetingKey, request.Field, NewQuestion("optionButtons", request.GroupName, request.Choices, request.DefaultChoice));
        return AddOptionButtonReply.CreateSuccess();
    }
}
