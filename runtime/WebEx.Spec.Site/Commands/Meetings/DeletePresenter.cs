using WebEx.Meetings;
using WebEx.Site.Kernel;

namespace WebEx.Site.Commands;

/// <content>m.php, DP: a user takes a presenter off a training session, who on request is told by mail.</content>
internal sealed partial class SiteCommands
{
    protected override DeletePresenterReply Handle(DeletePresenter request, CommandContext context)
    {
        if (FindOwnTraining(context, request.MeetingKey) is not { } session)
            return DeletePresenterReply.CreateFailure(DeletePresenterError.InvalidMeetingKey);
        if (session.Presenters.FindByEmail(request.EmailAddress) is not { } presenter)
            return DeletePresenterReply.CreateFailure(DeletePresenterError.PresenterDoesNotExist);

        context.Meetings.Put(session with { Presenters = session.Presenters.Remove(presenter) });
        if (request.SendCancellationEmail == true)
            context.Send(context.MailsOf(session).NoLongerInvited(presenter));
        return DeletePresenterReply.CreateSuccess();
    }
}
