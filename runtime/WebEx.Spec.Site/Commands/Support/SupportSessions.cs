using System.Collections.Immutable;
using WebEx.Site.Kernel;
using WebEx.Site.Mails;
using WebEx.Site.State;

namespace WebEx.Site.Commands;

/// <content>What the commands about support sessions have in common.</content>
internal sealed partial class SiteCommands
{
    private const string SupportHasBegun = "The support session has begun. Customers join it with this number.";

    /// <summary>A new session of the caller's, which has not begun.</summary>
    /// <exception cref="NotModelledException">The site has no room for it, for which the guide has no code.</exception>
    private static SupportSessionRow NewSupportSession(CommandContext context, int type, IndexedValues<string> trackingCodes)
    {
        if (context.SupportSessions.Count >= context.Settings.MaxMeetings)
        {
            throw new NotModelledException(
                "The site has no room for another support session, and the guide has no error code for that. Raise SiteSettings.MaxMeetings."
            );
        }

        return new()
        {
            Key = context.NewMeetingKey(),
            Host = context.Caller.WebExId,
            Type = type,
            Values = trackingCodes.ToImmutableSortedDictionary(code => MeetingPlan.TrackingCodeOf(code.Key), code => code.Value, StringComparer.Ordinal),
        };
    }

    /// <summary>Begins a session, with its host in it, and whom he or she invites.</summary>
    private static SupportSessionRow BeginSupport(CommandContext context, SupportSessionRow session, MeetingPerson? customer)
    {
        session = session with { Status = MeetingStatus.InProgress, StartedAt = context.Now };
        if (customer is not null)
            session = session with { Customers = session.Customers.Add(customer) };
        context.SupportSessions.Put(session);
        EnterSession(context, session.Key, context.Caller.FullName, context.Caller.EmailAddress);
        return session;
    }

    /// <summary>Ends a session for everybody in it.</summary>
    private static void EndSupport(CommandContext context, SupportSessionRow session)
    {
        context.SupportSessions.Put(session with { Status = MeetingStatus.Ended, EndedAt = context.Now, Assistant = null });
        LeaveSession(context, session.Key);
    }

    /// <summary>Somebody comes into a session of any kind.</summary>
    private static void EnterSession(CommandContext context, string session, string name, string emailAddress) =>
        context.Attendances.Put(
            new()
            {
                Session = session,
                Id = context.NewNumber(),
                Name = name,
                EmailAddress = emailAddress,
                JoinedAt = context.Now,
            }
        );

    /// <summary>Everybody who is in a session leaves it, or everybody with an email address.</summary>
    private static void LeaveSession(CommandContext context, string session, string? emailAddress = null)
    {
        foreach (AttendanceRow attendance in context.Attendances.WithPrefix(AttendanceRow.KeyOf(session, "")).ToArray())
        {
            if (attendance.LeftAt is null && (emailAddress is null || attendance.EmailAddress == emailAddress))
                context.Attendances.Put(attendance with { LeftAt = context.Now });
        }
    }

    /// <summary>Invites somebody by mail, where the program that writes mails on the representative's own computer does not (LE).</summary>
    private static void InviteToSupport(CommandContext context, string session, MeetingPerson? person, SupportRole? role, bool? usesLocalClient)
    {
        if (person is { EmailAddress.Length: > 0 } && usesLocalClient == false)
            context.Send(SupportMails.Invitation(context.Caller, context.Request.HomePage, session, person, role == SupportRole.Representative));
    }

    /// <summary>Whom HS and SS invite; null where nobody is named.</summary>
    private static MeetingPerson? InvitedToSupport(string? firstName, string? lastName, string? emailAddress)
    {
        string name = $"{firstName} {lastName}".Trim();
        return name.Length == 0 && string.IsNullOrEmpty(emailAddress) ? null : new(name, emailAddress ?? "");
    }
}
