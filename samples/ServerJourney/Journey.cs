using WebEx;
using WebEx.Client;
using WebEx.Meetings;
using WebEx.Partner;

namespace ServerJourney;

/// <summary>From the sign-up to the logout, by a server that acts for a user. Every reply is success or failure; what keeps a reply from coming is an
/// exception.</summary>
internal sealed class Journey(WebExClient client, Traveller traveller, TextWriter output)
{
    public async Task GoAsync()
    {
        output.WriteLine($"Site: {client.Site}");

        // Between servers, without a login: the client itself sends.
        SignUpUserReply signUp = await client.SendAsync(
            new SignUpUser
            {
                FirstName = "Jo",
                LastName = "Traveller",
                EmailAddress = $"{traveller.WebExId}@example.com",
                WebExId = traveller.WebExId,
                Password = traveller.Password,
                PartnerId = traveller.PartnerId,
            }
        );
        if (signUp.Error?.Code == SignUpUserError.WebExIDConflict)
            Done("sign up", $"{traveller} has an account already");
        else
            Expect("sign up", signUp, $"{traveller} has an account now");

        // With a login: a session, which keeps the user's cookies.
        WebExSession session = client.CreateSession();
        LogInReply login = await session.SendAsync(new LogIn { WebExId = traveller.WebExId, Password = traveller.Password });
        if (login.Error?.Code == LogInError.BadWebExIDOrPassword)
            throw new StepFailedException($"log in: the password is not that of {traveller}.");
        Expect("log in", login, $"as {login.WebExId}");

        string review = await ScheduleAsync(session, "Design review", "a1b2c3");
        string retrospective = await ScheduleAsync(session, "Retrospective", "d4e5f6");

        // The guide requires a BackURL here. Of the others a server needs none: the client adds this one, to which nobody ever goes.
        AddAttendeesReply added = await session.SendAsync(
            new AddAttendees
            {
                MeetingKey = review,
                BackUrl = WebExClientOptions.DefaultBackUrl,
                Attendees = new ValueList<Attendee>([
                    new() { FullName = "Kim Tanaka", EmailAddress = "kim@example.com" },
                    new() { FullName = "René D'Arc", EmailAddress = "rene@example.com" },
                ]),
            }
        );
        Expect("add attendees", added, $"Kim Tanaka and René D'Arc to {added.MeetingKey}");

        HostMeetingReply hosted = await session.SendAsync(new HostMeeting { MeetingKey = review });
        Expect("host", hosted, $"{hosted.MeetingKey} is in progress");

        // An attendee needs no login, and has a session of her own.
        JoinMeetingReply joined = await client
            .CreateSession()
            .SendAsync(
                new JoinMeeting
                {
                    MeetingKey = review,
                    AttendeeName = "Kim Tanaka",
                    MeetingPassword = "a1b2c3",
                }
            );
        Expect("join", joined, $"Kim Tanaka is in {joined.MeetingKey}");

        ListOpenMeetingsReply open = await client.SendAsync(new ListOpenMeetings());
        Expect("list", open, $"in progress: {string.Join(", ", open.MeetingKeys ?? ValueList<string>.Empty)}");

        // A refusal is a reply as well, with the site's reason in its error.
        DeleteMeetingReply refused = await session.SendAsync(new DeleteMeeting { MeetingKey = review });
        if (refused.Error?.Code == DeleteMeetingError.CannotDeleteMeetingInProgress)
            Done("delete", $"{review} can't be deleted while it is in progress");
        else
            Expect("delete", refused, $"{refused.MeetingKey} is gone");

        DeleteMeetingReply deleted = await session.SendAsync(new DeleteMeeting { MeetingKey = retrospective, SendCancellationEmail = false });
        Expect("delete", deleted, $"{deleted.MeetingKey} is gone");

        LogOutReply logout = await session.SendAsync(new LogOut());
        Expect("log out", logout, "the session is over");
        output.WriteLine("The journey is complete.");
    }

    private async Task<string> ScheduleAsync(WebExSession session, string name, string password)
    {
        ScheduleMeetingReply reply = await session.SendAsync(
            new ScheduleMeeting
            {
                MeetingName = name,
                MeetingPassword = password,
                Start = WebExDateTime.FromDateTime(DateTime.UtcNow.Date.AddDays(7).AddHours(14)),
                TimeZone = WebExTimeZone.London,
                DurationMinutes = 45,
            }
        );
        Expect("schedule", reply, $"{name} has the key {reply.MeetingKey}");
        return reply.MeetingKey!;
    }

    private void Expect(string step, WebExReply reply, string done)
    {
        if (reply.IsSuccess)
            Done(step, done);
        else
            throw new StepFailedException($"{step}: {Refusal(reply)}.");
    }

    private static string Refusal(WebExReply reply) =>
        reply.Outcome == ReplyOutcome.Failure
            ? $"the site refused, {reply.ErrorCode?.ToString() ?? "with a code that the guide doesn't know"}"
            : $"the answer makes no sense, {reply.Problem}";

    private void Done(string step, string what) => output.WriteLine($"{step, -14} {what}");
}
