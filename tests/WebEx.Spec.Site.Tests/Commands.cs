using System.Reflection;

namespace WebEx.Site.Tests;

/// <summary>All commands of the catalogue, as this project has them.</summary>
internal static class Commands
{
    public static IReadOnlyList<WebExCommand> All { get; } =
    [
        .. typeof(Commands)
            .Assembly.GetTypes()
            .Where(type => typeof(IWebExRequest).IsAssignableFrom(type) && !type.IsAbstract)
            .Select(type => (WebExCommand)type.GetProperty("Command", BindingFlags.Public | BindingFlags.Static)!.GetValue(null)!)
            .OrderBy(command => command.ToString(), StringComparer.Ordinal),
    ];
}
