using System.Collections.Immutable;
using System.Globalization;

namespace WebEx.Site.State;

/// <summary>The session types of Support Center, and who may hold sessions of them.</summary>
internal static class SupportTypes
{
    private const string Prefix = "SC";

    /// <summary>Whether a user may hold support sessions: a host, with one of the site's session types at least.</summary>
    public static bool MayHold(AccountRow account, SiteSettings settings) => account.IsHost && Of(account, settings).Any();

    /// <summary>The site's session types that a user may hold, the lowest first.</summary>
    public static IEnumerable<int> Of(AccountRow account, SiteSettings settings)
    {
        // MT of SU and EU, such as <7,101>. An account without it has all types.
        ImmutableHashSet<int>? own = account.Privileges.TryGetValue("MT", out string? types)
            ? [.. types.Trim('<', '>').Split(',').Select(type => Number(type.Trim()) ?? 0)]
            : null;
        return settings.SupportSessionTypeIds.Where(type => own?.Contains(type) ?? true).Order();
    }

    /// <summary>
    /// The number of a session type that is written as a number or, such as <c>SC3</c>, by its place; null where it is none of Support Center.
    /// </summary>
    public static int? Find(string text, SiteSettings settings)
    {
        ImmutableArray<int> types = settings.SupportSessionTypeIds;
        if (!text.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase))
            return Number(text) is { } type && types.Contains(type) ? type : null;
        return Number(text[Prefix.Length..]) is { } place && place >= 1 && place <= types.Length ? types[place - 1] : null;
    }

    /// <summary>Whether a text is a session type of another center.</summary>
    public static bool IsOfOtherCenter(string text) => Number(text) is { } type && Enum.IsDefined((MeetingType)type);

    private static int? Number(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : null;
}
