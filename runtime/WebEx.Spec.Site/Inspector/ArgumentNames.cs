using System.Text.Json;
using WebEx.Site.Kernel;

namespace WebEx.Site.Inspector;

/// <summary>The names that the arguments of a command have in C#, by their codes.</summary>
internal sealed class ArgumentNames
{
    private static readonly char[] Digits = [.. "0123456789"];
    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);

    /// <param name="commandId">The command in the catalogue; null for none, which has no names.</param>
    public ArgumentNames(string? commandId)
    {
        foreach (JsonElement command in CatalogueDocument.Root.GetProperty("commands").EnumerateArray())
        {
            if (command.GetProperty("id").GetString() != commandId)
                continue;
            foreach (JsonElement argument in command.GetProperty("arguments").EnumerateArray())
                _ = _names.TryAdd(argument.GetProperty("code").GetString()!, argument.GetProperty("name").GetString()!);
        }
    }

    /// <summary>The name of an argument, of a family with its number; empty where the command has none with that code.</summary>
    public string Of(string code)
    {
        if (_names.TryGetValue(code, out string? name))
            return name;
        string family = code.TrimEnd(Digits);
        if (_names.TryGetValue(family + "{n}", out string? numbered))
            return $"{numbered}[{code[family.Length..]}]";
        return code == "AT" ? "the command" : "";
    }
}
