using WebEx.Site.Kernel;
using WebEx.Site.State;
using WebEx.Support;

namespace WebEx.Site.Commands;

/// <content>m.php, SK: a representative makes a support session that HS begins.</content>
internal sealed partial class SiteCommands
{
    protected override ScheduleSupportSessionReply Handle(ScheduleSupportSession request, CommandContext context)
    {
        if (request.SessionType is { Length: > 0 } type && SupportTypes.Find(type, context.Settings) is null)
        {
            return ScheduleSupportSessionReply.CreateFailure(
                SupportTypes.IsOfOtherCenter(type) ? ScheduleSupportSessionError.InvalidSupportSessionType : ScheduleSupportSessionError.InvalidSessionType
            );
        }

        if (SupportTypeOf(context, request.SessionType) is not { } number)
            return ScheduleSupportSessionReply.CreateFailure(ScheduleSupportSessionError.UserNeedsSupportSessionPrivilege);
        CheckSupportTrackingCodes(context, request.TrackingCodes);

        SupportSessionRow session = NewSupportSession(context, number, request.TrackingCodes);
        context.SupportSessions.Put(session);
        return ScheduleSupportSessionReply.CreateSuccess(session.Key);
    }

    // The lowest one that the user may hold, where none is asked for.
    private static int? SupportTypeOf(CommandContext context, string? text)
    {
        int? asked = text is { Length: > 0 } ? SupportTypes.Find(text, context.Settings) : null;
        if (asked is null && text is { Length: > 0 })
            return null;
        return SupportTypes.Of(context.Caller, context.Settings).Where(type => asked is null || type == asked).Select(type => (int?)type).FirstOrDefault();
    }
}
