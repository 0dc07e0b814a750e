using System.Collections.Immutable;
using WebEx.Site.State;

namespace WebEx.Site.Commands;

/// <summary>Attendees and presenters of a meeting. Their email addresses tell them apart.</summary>
internal static class MeetingPeople
{
    /// <summary>The people with one more, who takes the place of the one with that address.</summary>
    public static ImmutableArray<MeetingPerson> With(this ImmutableArray<MeetingPerson> people, MeetingPerson person) =>
        people.FindByEmail(person.EmailAddress) is { } other ? people.Replace(other, person) : people.Add(person);

    public static MeetingPerson? FindByEmail(this ImmutableArray<MeetingPerson> people, string emailAddress) =>
        people.FirstOrDefault(person => string.Equals(person.EmailAddress, emailAddress, StringComparison.OrdinalIgnoreCase));
}
