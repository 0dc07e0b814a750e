using System.Collections.Immutable;
using WebEx.Site.State;

namespace WebEx.Site.Mails;

/// <summary>Writes the mails about meetings and training sessions.</summary>
/// <param name="meeting">The meeting.</param>
/// <param name="account">The account of its host; null where there is none of that name any more.</param>
/// <param name="homePage">The home page of the site, which links lead below.</param>
internal sealed class MeetingMails(MeetingRow meeting, AccountRow? account, string homePage)
{
    private MeetingPerson Host { get; } = account is null ? new(meeting.Host, "") : new(account.FullName, account.EmailAddress);

    private string Noun => meeting.Center == Center.TrainingCenter ? "training session" : "meeting";

    /// <summary>Invites somebody.</summary>
    public MailRow Invitation(MeetingPerson person, bool isPresenter = false) =>
        About(MailKind.Invitation, person, "Invitation", $"{Host.FullName} invites you to a {Noun}{(isPresenter ? " as a presenter" : "")}.") with
        {
            Facts = [.. WhatAndWhen(), .. Password()],
            Link = AttendLink,
        };

    /// <summary>The copy of an invitation that the host gets; null where he or she wants none (VE).</summary>
    public MailRow? CopyOfInvitation(IEnumerable<MeetingPerson> people) =>
        meeting.Values.GetValueOrDefault("VE") == "0"
            ? null
            : About(MailKind.Invitation, Host, "Copy of the invitation", $"These people were invited to your {Noun}.") with
            {
                Facts = [.. WhatAndWhen(), .. Password(), .. people.Select(person => new MailFact("Invited", NameOf(person)))],
                Link = AttendLink,
            };

    /// <summary>Tells somebody that he or she is no longer expected.</summary>
    public MailRow NoLongerInvited(MeetingPerson person) => Cancellation(person, $"{Host.FullName} has taken you off the list of this {Noun}.");

    /// <summary>Tells somebody that the meeting does not take place.</summary>
    public MailRow Canceled(MeetingPerson person) => Cancellation(person, $"{Host.FullName} has canceled this {Noun}.");

    /// <summary>Tells the host that the meeting was scheduled or changed.</summary>
    public MailRow Confirmation(bool isNew) =>
        About(MailKind.Confirmation, Host, isNew ? "Scheduled" : "Changed", $"Your {Noun} was {(isNew ? "scheduled" : "changed")}.") with
        {
            Facts = [.. WhatAndWhen()],
        };

    /// <summary>Reminds of a start.</summary>
    /// <param name="recipient">The address that was asked for; empty for the host's.</param>
    /// <param name="start">The start.</param>
    public MailRow Reminder(string recipient, DateTimeOffset start) =>
        About(MailKind.Reminder, recipient.Length == 0 ? Host : new("", recipient), "Reminder", $"This {Noun} is about to begin.") with
        {
            Facts = [.. WhatAndWhen(ZoneRules.ToLocal(start, meeting.TimeZone))],
            Link = AttendLink,
        };

    /// <summary>Gives somebody the registration ID.</summary>
    public MailRow Registration(EnrolmentRow registration) =>
        About(
            MailKind.Registration,
            new($"{registration.FirstName} {registration.LastName}".Trim(), registration.EmailAddress),
            "Registration",
            registration.IsApproved == true ? $"You are registered for this {Noun}." : "The host decides on your registration."
        ) with
        {
            Facts = [.. WhatAndWhen(), new("Registration ID", registration.Id)],
            Link = AttendLink,
        };

    /// <summary>Tells what those who registered have said.</summary>
    /// <param name="recipient">The address that was asked for; null for the host's.</param>
    /// <param name="registrations">The registrations.</param>
    public MailRow AttendeeDetails(string? recipient, IEnumerable<EnrolmentRow> registrations) =>
        About(MailKind.AttendeeDetails, recipient is null ? Host : new("", recipient), "Attendees", $"These people have registered for the {Noun}.") with
        {
            Facts = [.. WhatAndWhen(), .. registrations.SelectMany(FactsOf)],
        };

    // The guide's entry point for whoever has a meeting key.
    private string AttendLink => $"{homePage}e.php?AT=AM&MK={meeting.Key}";

    private MailRow Cancellation(MeetingPerson person, string sentence) =>
        About(MailKind.Cancellation, person, "Canceled", sentence) with
        {
            Facts = [.. WhatAndWhen()],
        };

    private MailRow About(MailKind kind, MeetingPerson person, string beginning, string sentence) =>
        new()
        {
            Kind = kind,
            Recipient = person.EmailAddress,
            RecipientName = person.FullName,
            Subject = $"{beginning}: {meeting.Name}",
            Sentences = [sentence],
            Session = meeting.Key,
        };

    private IEnumerable<MailFact> WhatAndWhen(DateTime? start = null)
    {
        yield return new("Name", meeting.Name);
        yield return new("Host", Host.FullName);
        yield return new("Start", MeetingTimes.TextOf(meeting, start ?? meeting.LocalStart));
        yield return new("Duration", FormattableString.Invariant($"{meeting.DurationMinutes} minutes"));
        yield return new("Meeting key", meeting.Key);
    }

    // The site keeps a hash of the password, and can no more write it than tell it otherwise.
    private IEnumerable<MailFact> Password()
    {
        bool isExcluded = meeting.Values.GetValueOrDefault("ExcludePW") == "1";
        if (meeting.Password is not null && !isExcluded)
            yield return new("Password", "***");
    }

    private static IEnumerable<MailFact> FactsOf(EnrolmentRow registration)
    {
        string decision = registration.IsApproved switch
        {
            true => "accepted",
            false => "declined",
            null => "not decided",
        };
        string name = $"{registration.FirstName} {registration.LastName}".Trim();
        yield return new(name, $"{registration.EmailAddress}, registration ID {registration.Id}, {decision}");
        foreach ((string code, string value) in registration.Values.Where(answer => answer.Value.Length > 0))
            yield return new($"{name}, {code}", value);
    }

    private static string NameOf(MeetingPerson person) => $"{person.FullName} <{person.EmailAddress}>".Trim();
}
