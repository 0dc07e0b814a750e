using Microsoft.Extensions.Options;
using StandInSite.Answering;
using StandInSite.Site;
using WebEx.Client.Testing;
using WebEx.Meetings;
using Attendee = StandInSite.Site.Attendee;

namespace StandInSite.Commands;

/// <summary>m.php, AA: people are added to a meeting, one or several. No email goes out.</summary>
internal sealed class AddAttendeesCommand(SiteState site, IOptions<StandInOptions> options) : HostCommand<AddAttendees, AddAttendeesReply>(AddAttendees.Command)
{
    protected override FakeReply AccessDenied => Fail(AddAttendeesError.AccessDenied);

    protected override FakeReply Answer(AddAttendees request, User user, Caller caller)
    {
        (string, FakeValue) key = ("MK", request.MeetingKey);
        if (site.FindMeeting(request.MeetingKey, user) is not { } meeting) return Fail(AddAttendeesError.MeetingKeyNotValid, key);

        // The validator has let no attendee through without both.
        List<Attendee> added = [.. request.Attendees.Select(attendee => new Attendee(attendee.FullName!, attendee.EmailAddress!))];
        if (request is { FullName: { } name, EmailAddress: { } address }) added.Add(new Attendee(name, address));
        if (meeting.Attendees.Count + added.Count > options.Value.Attendees) return Fail(AddAttendeesError.ExceedMaxNumberOfAttendeesAllowed, key);

        meeting.Attendees.AddRange(added);
        return FakeReply.Success(key);
    }
}
