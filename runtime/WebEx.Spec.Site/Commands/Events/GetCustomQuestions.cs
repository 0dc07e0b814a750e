using WebEx.Events;
using WebEx.Site.Kernel;

namespace WebEx.Site.Commands;

/// <content>m.php, GC: a host asks for the custom questions of an event.</content>
internal sealed partial class SiteCommands
{
    protected override GetCustomQuestionsReply Handle(GetCustomQuestions request, CommandContext context) =>
        GetCustomQuestionsReply.CreateSuccess(new(CustomQuestionsOf(context, OwnEvent(context, request.MeetingKey))));
}
