using System.Text.Json;
using WebEx.Site.Kernel;

namespace WebEx.Site.Inspector;

/// <summary>The names that the arguments of a command have in C#, by their codes.</summary>
internal sealed class ArgumentNames
{
    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);

    /// <param name="commandId">The command in the catalogue; null for none, which has no names.</param>
    public ArgumentNames(string? commandId)
    {
        foreach (JsonElement argument in CatalogueDocument.ArgumentsOf(commandId))
            _ = _names.TryAdd(argument.GetProperty("code").GetString()!, argument.GetProperty("name").GetString()!);
    }

    /// <summary>The name of an argument, of a family with its number; empty where the command has none with that code.</summary>
    public string Of(string code)
    {
        if (_names.TryGetValue(code, out string? name))
            return name;
        (string family, string number) = NumberedCode.Read(code);
        if (_names.TryGetValue(family, out string? numbered))
            return $"{numbered}[{number}]";
        return code == "AT" ? "the command" : "";
    }
}
