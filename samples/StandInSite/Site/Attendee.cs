namespace StandInSite.Site;

/// <summary>Somebody who was added to a meeting.</summary>
internal sealed record Attendee(string FullName, string EmailAddress);
