namespace WebEx.Site.State;

/// <summary>Somebody who was added to a meeting, as an attendee or a presenter.</summary>
internal sealed record MeetingPerson(string FullName, string EmailAddress, string Phone = "");
