using WebEx.Site.Kernel;
using WebEx.Site.State;
using WebEx.SmartTech;

namespace WebEx.Site.Commands;

/// <content>smt.wbx, ER: the SMARTtech sessions of some users are recorded from now on. Wrong names are passed over, unless all are wrong.</content>
internal sealed partial class SiteCommands
{
    protected override EnableAutoRecordReply Handle(EnableAutoRecord request, CommandContext context)
    {
        List<AccountRow> users = FindUsers(context, request.UserNames!);
        if (users.Count == 0)
            return EnableAutoRecordReply.CreateFailure(EnableAutoRecordError.InvalidUserName);

        foreach (AccountRow user in users)
            context.Accounts.Put(user with { RecordsSmartTech = true });
        return EnableAutoRecordReply.CreateSuccess();
    }
}
