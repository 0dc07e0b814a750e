using System.Collections.Immutable;

namespace WebEx.Site.State;

/// <summary>Somebody who has registered for a meeting or enrolled in an event.</summary>
internal sealed record EnrolmentRow
{
    /// <summary>The key of the meeting or event.</summary>
    public required string Session { get; init; }

    /// <summary>The number of the enrolment: of a registration unique on the site, of an enrollment in an event unique in it.</summary>
    public required string Id { get; init; }

    public required string FirstName { get; init; }

    public required string LastName { get; init; }

    public required string EmailAddress { get; init; }

    /// <summary>Null as long as the host has not decided.</summary>
    public bool? IsApproved { get; init; }

    public DateTimeOffset EnrolledAt { get; init; }

    /// <summary>Answers and other values, by the code of the argument.</summary>
    public ImmutableSortedDictionary<string, string> Values { get; init; } = ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal);

    public static string KeyOf(string session, string id) => $"{session}/{id}";
}
