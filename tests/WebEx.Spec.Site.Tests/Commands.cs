using System.Reflection;

namespace WebEx.Site.Tests;

/// <summary>All commands of the catalogue, as this project has them.</summary>
internal static class Commands
{
    private static readonly string[] Everybody =
    [
        "LogIn", "LogOut", "JoinMeeting", "JoinOneClickMeeting", "JoinEvent", "EnrollInEvent", "PlayBackRecording", "JoinSupportSession", "ListOpenMeetings", "ListOpenEvents",
        "RegisterForMeeting", "SetAttendeePreferences",
    ];

    public static IReadOnlyList<WebExCommand> All { get; } =
    [
        .. typeof(Commands).Assembly.GetTypes().Where(type => typeof(IWebExRequest).IsAssignableFrom(type) && !type.IsAbstract)
            .Select(type => (WebExCommand)type.GetProperty("Command", BindingFlags.Public | BindingFlags.Static)!.GetValue(null)!)
            .OrderBy(command => command.ToString(), StringComparer.Ordinal),
    ];

    /// <summary>Whether a command has an error for callers without a login, in the guide or in later sources, and is carried out for some of them all the same.</summary>
    public static bool IsForEverybody(WebExCommand command) => Everybody.Contains(command.Name);
}
