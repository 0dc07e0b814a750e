using WebEx.Meetings;
using WebEx.Site.Kernel;
using WebEx.Site.State;

namespace WebEx.Site.Commands;

/// <content>m.php, AP: a user adds a presenter to a training session, who is invited by mail unless the request says otherwise.</content>
internal sealed partial class SiteCommands
{
    protected override AddPresenterReply Handle(AddPresenter request, CommandContext context)
    {
        if (FindOwnTraining(context, request.MeetingKey) is not { } session)
            return AddPresenterReply.CreateFailure(AddPresenterError.InvalidMeetingKey);

        MeetingPerson presenter = new(request.FullName, request.EmailAddress, request.Phone?.ToString() ?? "");
        context.Meetings.Put(session with { Presenters = session.Presenters.With(presenter) });
        if (request.SendInvitationEmail != false)
            Invite(session, [presenter], context, arePresenters: true);
        return AddPresenterReply.CreateSuccess();
    }
}
