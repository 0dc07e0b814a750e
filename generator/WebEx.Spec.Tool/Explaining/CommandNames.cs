using WebEx.Spec.Language.Model;

namespace WebEx.Spec.Tool.Explaining;

/// <summary>The short name of a command: page and AT, with its family only where two commands share both.</summary>
internal static class CommandNames
{
    // The compiled commands know of no family, but a shared page and AT shows.
    private static readonly ILookup<(string, string?), WebExCommand> Shared = CommandIndex.All.ToLookup(command => (command.Path, command.At));

    /// <summary>The name.</summary>
    public static string Of(CommandModel command)
    {
        string path = command.Path.Length == 0 ? command.Page : command.Path;
        string id = command.At is null ? command.Page : $"{command.Page}/{command.At}";
        return Shared[(path, command.At)].Count() > 1 && command.Family is { } family ? $"{id}@{family}" : id;
    }
}
