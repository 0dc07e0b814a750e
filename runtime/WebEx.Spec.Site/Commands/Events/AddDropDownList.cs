using WebEx.Events;
using WebEx.Site.Kernel;

namespace WebEx.Site.Commands;

/// <content>m.php, CFAD: a host puts a drop-down list on the registration form of an event.</content>
internal sealed partial class SiteCommands
{
    protected override AddDropDownListReply Handle(AddDropDownList request, CommandContext context)
    {
        AddQuestion(context, request.MeetingKey, request.Field, NewQuestion("dropDownList", request.GroupName, request.Choices, request.DefaultChoice));
        return AddDropDownListReply.CreateSuccess();
    }
}
