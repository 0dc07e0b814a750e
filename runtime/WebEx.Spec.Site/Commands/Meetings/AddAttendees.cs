using System.Collections.Immutable;
using WebEx.Meetings;
using WebEx.Site.Kernel;
using WebEx.Site.State;

namespace WebEx.Site.Commands;

/// <content>m.php, AA: a user invites people to a meeting. No email goes out. A training session takes nobody, as the guide has it.</content>
internal sealed partial class SiteCommands
{
    protected override AddAttendeesReply Handle(AddAttendees request, CommandContext context)
    {
        if (FindOwn(context, request.MeetingKey) is not { } meeting)
            return AddAttendeesReply.CreateFailure(AddAttendeesError.MeetingKeyNotValid, meetingKey: request.MeetingKey);

        ImmutableArray<MeetingPerson> people = meeting.Attendees;
        if (request.FullName is { } name && request.EmailAddress is { } email)
            people = people.With(new(name, email, request.Phone?.ToString() ?? ""));
        foreach (Attendee attendee in request.Attendees ?? [])
            people = people.With(new(attendee.FullName ?? "", attendee.EmailAddress ?? "", attendee.Phone?.ToString() ?? ""));
        if (people.Length > context.Settings.Attendees)
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

        return AddAttendeesReply.CreateSuccess(meeting.Key);
    }
}
