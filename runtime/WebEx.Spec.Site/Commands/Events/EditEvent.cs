using WebEx.Events;
using WebEx.Site.Kernel;
using WebEx.Site.State;

namespace WebEx.Site.Commands;

/// <content>m.php, EE: a user changes an event. What is not given stays as it is, but for the Internet phone (VP).</content>
internal sealed partial class SiteCommands
{
    protected override EditEventReply Handle(EditEvent request, CommandContext context)
    {
        EventRow present = OwnEvent(context, request.MeetingKey);
        if (present.StatusAt(context.Now) == MeetingStatus.InProgress)
            return EditEventReply.CreateFailure(ErrorInProgress(request, present, context));
        if (request.EventName is { Length: 0 })
            return EditEventReply.CreateFailure(EditEventError.EventNameInfoMissing);

        // The guide has 0 as the default of VP here too.
        EventRow row = Change(
            context,
            present with
            {
                Values = present.Values.Remove("VP"),
            },
            new()
            {
                Name = request.EventName,
                Description = request.Description,
                Start = request.Start,
                TimeZone = request.TimeZone,
                DurationMinutes = request.DurationMinutes,
                Password = request.JoinPassword,
                EnrolmentPassword = request.EnrollmentPassword,
                RequiresEnrolment = request.RequireEnrollment,
                RequireRegistration = request.RequireRegistration,
            },
            present.LocalStart
        );
        context.Events.Put(row with { Status = MeetingStatus.Scheduled, StartedAt = null, EndedAt = null });
        return EditEventReply.CreateSuccess(row.Key, CallInNumber(context, row));
    }

    private static EditEventError ErrorInProgress(EditEvent request, EventRow present, CommandContext context) =>
        context.Settings.Events.IsAssisted(present.Name)
        && (Complete(request.Start, present.LocalStart) != present.LocalStart || (request.TimeZone ?? present.TimeZone) != present.TimeZone)
            ? EditEventError.ChangeAssistedEventDateTime
            : EditEventError.InvalidMeetingKey;
}
