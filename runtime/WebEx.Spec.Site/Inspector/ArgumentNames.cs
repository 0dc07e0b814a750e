using System.Text.Json;
using WebEx.Site.Kernel;

namespace WebEx.Site.Inspector;

/// <summary>The names that the arguments of a command have in C#, by their codes.</summary>
internal sealed class ArgumentNames
{
    private readonly Dictionary<string, (string Code, string Name)> _names = new(StringComparer.Ordinal);

    /// <param name="commandId">The command in the catalogue; null for none, which has no names.</param>
    public ArgumentNames(string? commandId)
    {
        foreach (JsonElement argument in CatalogueDocument.ArgumentsOf(commandId))
        {
            foreach (string code in CatalogueDocument.CodesOf(argument))
                _ = _names.TryAdd(code, (argument.GetProperty("code").GetString()!, argument.GetProperty("name").GetString()!));
        }
    }

    /// <summary>The name of an argument, of a family with its number; empty where the command has none with that code.</summary>
    public string Of(string code)
    {
        if (_names.TryGetValue(code, out (string, string Name) plain))
            return plain.Name;
        (string family, string number) = NumberedCode.Read(code);
        if (_names.TryGetValue(family, out (string, string Name) numbered))
            return $"{numbered.Name}[{number}]";
        return code == "AT" ? "the command" : "";
    }

    /// <summary>The code as the catalogue has it, with <c>{n}</c> for a number; null where the command has none.</summary>
    public string? CodeOf(string code) =>
        _names.TryGetValue(code, out (string Code, string) plain) ? plain.Code
        : _names.TryGetValue(NumberedCode.Read(code).Code, out (string Code, string) numbered) ? numbered.Code
        : null;
}
