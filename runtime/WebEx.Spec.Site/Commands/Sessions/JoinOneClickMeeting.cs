using WebEx.Sessions;
using WebEx.Site.Kernel;
using WebEx.Site.State;

namespace WebEx.Site.Commands;

/// <content>w.php, JO: an attendee, with or without an account, is in a one-click meeting.</content>
internal sealed partial class SiteCommands
{
    protected override JoinOneClickMeetingReply Handle(JoinOneClickMeeting request, CommandContext context)
    {
        if (JoinRefusal(request, context, out MeetingRow? meeting) is { } refusal)
        {
            Explain(context, request.ShowFormalErrorPage, refusal.ToCode());
            return JoinOneClickMeetingReply.CreateFailure(refusal);
        }

        AttendanceRow attendance = new()
        {
            Session = meeting!.Key,
            Id = context.NewNumber(),
            Name = request.AttendeeName is { Length: > 0 } name ? name : context.Account?.FullName ?? "",
            EmailAddress = request.AttendeeEmail is { Length: > 0 } email ? email : context.Account?.EmailAddress ?? "",
            JoinedAt = context.Now,
        };
        if (context.Attendances.WithPrefix(AttendanceRow.KeyOf(meeting.Key, "")).Count() >= context.Settings.MaxAttendeesPerMeeting)
            throw new NotModelledException("The meeting has as many attendees as the setting Attendees permits, and the guide has no error code for that.");
        context.Attendances.Put(attendance);
        return JoinOneClickMeetingReply.CreateSuccess(meeting.Key, NullIfEmpty(request.AttendeeEmail), NullIfEmpty(request.AttendeeName));
    }

    private static JoinOneClickMeetingError? JoinRefusal(JoinOneClickMeeting request, CommandContext context, out MeetingRow? meeting)
    {
        meeting = FindOneClick(context, request.MeetingKey);
        if (!HasOneClick(context, account: null))
            return JoinOneClickMeetingError.OneClickIsDisabled;
        if (meeting is null || !meeting.Accepts(request.MeetingPassword))
            return JoinOneClickMeetingError.InvalidMeetingKeyOrPassword;
        if (meeting.Status != MeetingStatus.InProgress)
            return JoinOneClickMeetingError.MeetingNotInProgress;
        if (meeting.IsLocked)
            return JoinOneClickMeetingError.MeetingLocked;
        return context.Account is null && RequiresAccount(meeting) ? JoinOneClickMeetingError.LoginRequired : null;
    }

    private static bool RequiresAccount(MeetingRow meeting) =>
        int.TryParse(meeting.Values.GetValueOrDefault("MO"), out int options) && ((OneClickOptions)options).HasFlag(OneClickOptions.RequireAccount);

    private static string? NullIfEmpty(string? text) => text is { Length: > 0 } ? text : null;
}
