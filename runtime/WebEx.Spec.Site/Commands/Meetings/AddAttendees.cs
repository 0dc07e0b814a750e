using System.Collections.Immutable;
using WebEx.Meetings;
using WebEx.Site.Kernel;
using WebEx.Site.Mails;
using WebEx.Site.State;

namespace WebEx.Site.Commands;

/// <content>m.php, AA: a user adds people to a meeting, and on request invites them by mail. A training session takes nobody, as the guide has it.</content>
internal sealed partial class SiteCommands
{
    protected override AddAttendeesReply Handle(AddAttendees request, CommandContext context)
    {
        if (FindOwn(context, request.MeetingKey) is not { } meeting)
            return AddAttendeesReply.CreateFailure(AddAttendeesError.MeetingKeyNotValid, meetingKey: request.MeetingKey);

        ImmutableArray<MeetingPerson> added = AddedBy(request);
        ImmutableArray<MeetingPerson> people = added.Aggregate(meeting.Attendees, MeetingPeople.With);
        if (people.Length > context.Settings.MaxAttendeesPerMeeting)
            return AddAttendeesReply.CreateFailure(AddAttendeesError.ExceedMaxNumberOfAttendeesAllowed, meetingKey: meeting.Key);

        context.Meetings.Put(meeting with { Attendees = people });
        foreach (Attendee attendee in (request.Attendees ?? []).Where(attendee => attendee.AddToAddressBook == true))
        {
            context.Contacts.Put(
                new ContactRow
                {
                    Owner = context.Caller.WebExId,
                    FullName = attendee.FullName ?? "",
                    EmailAddress = attendee.EmailAddress ?? "",
                }
            );
        }

        if (request.SendInvitationEmail == true)
            Invite(meeting, added, context);
        return AddAttendeesReply.CreateSuccess(meeting.Key);
    }

    private static ImmutableArray<MeetingPerson> AddedBy(AddAttendees request)
    {
        ImmutableArray<MeetingPerson> added = [];
        if (request.FullName is { } name && request.EmailAddress is { } email)
            added = [new(name, email, request.Phone?.ToString() ?? "")];
        foreach (Attendee attendee in request.Attendees ?? [])
            added = added.With(new(attendee.FullName ?? "", attendee.EmailAddress ?? "", attendee.Phone?.ToString() ?? ""));
        return added;
    }

    private static void Invite(MeetingRow meeting, ImmutableArray<MeetingPerson> people, CommandContext context, bool arePresenters = false)
    {
        MeetingMails mails = context.MailsOf(meeting);
        foreach (MeetingPerson person in people)
            context.Send(mails.Invitation(person, arePresenters));
        if (mails.CopyOfInvitation(people) is { } copy)
            context.Send(copy);
    }
}
