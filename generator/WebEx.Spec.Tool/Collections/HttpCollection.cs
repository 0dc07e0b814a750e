using WebEx.Spec.Language.Binding;
using WebEx.Spec.Language.Model;
using WebEx.Spec.Tool.Reference.Examples;

namespace WebEx.Spec.Tool.Collections;

/// <summary>The commands as <c>.http</c> files, which editors send: one for each command, with the values of its example.</summary>
internal static class HttpCollection
{
    /// <summary>The file that says which site is meant, in the environment that editors offer.</summary>
    public const string Environment = "http-client.env.json";

    private const string Extension = ".http";

    /// <summary>The files, by their location below the folder.</summary>
    public static IReadOnlyDictionary<string, string> Files(Catalogue catalogue)
    {
        var files = new SortedDictionary<string, string>(StringComparer.Ordinal) { [Environment] = EnvironmentText };
        foreach (CommandModel command in catalogue.Commands)
            files.Add(PathOf(command), Text(command, CommandExample.Of(command, catalogue.Shared.TimeZones is { Count: > 0 } zones ? zones[0] : null)));
        return files;
    }

    /// <summary>The variable that stands for a secret: the code of the argument, whose values are nobody's but the user's.</summary>
    public static string VariableOf(ExamplePair pair) => $"secret_{pair.Code}";

    private static string EnvironmentText =>
        $$"""
            {
              "site": {
                "host": "{{CommandExample.SiteName}}.webex.com",
                "site": "{{CommandExample.SiteName}}"
              }
            }

            """.ReplaceLineEndings("\n");

    private static string PathOf(CommandModel command)
    {
        string page = Path.GetFileNameWithoutExtension(command.Page);
        return string.Join('/', new[] { page, command.Family, command.At ?? page }.OfType<string>()) + Extension;
    }

    private static string Text(CommandModel command, CommandExample example)
    {
        string[] secrets = [.. example.Fields.Where(pair => pair.Setting is not null).Select(VariableOf).Distinct()];
        // Encoded, a value cannot be one of a variable's signs.
        IEnumerable<string> pairs = example.Fields.Select(pair =>
            $"{Uri.EscapeDataString(pair.Code)}={(pair.Setting is null ? Uri.EscapeDataString(pair.Value) : $"{{{{{VariableOf(pair)}}}}}")}"
        );
        string wanted =
            secrets.Length == 0
                ? ""
                : $"# Give {string.Join(", ", secrets)} a value in http-client.env.json.user or http-client.private.env.json, percent-encoded.\n";
        return $"# {command.Summary}\n# Guide, page {command.Guide.Page}. The cookies of a login are the client's to keep.\n{wanted}\n### {command.Name}\n"
            + $"POST https://{{{{host}}}}/{{{{site}}}}/{command.Path}\nContent-Type: application/x-www-form-urlencoded\n\n{string.Join('&', pairs)}\n";
    }
}
