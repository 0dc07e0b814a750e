using System.Text.RegularExpressions;
using WebEx.Spec.Language.Model;
using WebEx.Spec.Language.Yaml;

namespace WebEx.Tests;

/// <summary>A text that names a command or an argument with its code, as in "UserNames (UN)", names one that has that code.</summary>
public sealed partial class MentionTests
{
    [Fact]
    public void A_name_with_a_code_in_a_text_is_that_of_a_command_or_an_argument()
    {
        HashSet<(string Name, string? Code)> known = [.. SpecFolder.Commands.SelectMany(NamesOf)];
        var findings = new List<string>();
        int mentions = 0;
        foreach ((string path, MappingNode file) in SpecFolder.Files)
        {
            foreach ((string key, ScalarNode scalar) in Yaml.Scalars(file))
            {
                foreach (Match mention in Mention().Matches(scalar.Value))
                {
                    mentions++;
                    if (!known.Contains((mention.Groups["name"].Value, mention.Groups["code"].Value)))
                        findings.Add($"spec/{path}({scalar.Span.StartLine}): {key}: {mention.Value}");
                }
            }
        }

        findings.ShouldBeNone();
        mentions.ShouldBeGreaterThan(40);
    }

    private static IEnumerable<(string Name, string? Code)> NamesOf(CommandModel command) =>
        [
            (command.Name, command.At),
            .. command.Arguments.SelectMany(argument => argument.Coded.Select(part => (argument.Name, (string?)part.Code))),
            .. command.AllArguments.SelectMany(argument => argument.Aliases.Append(argument.Code).Select(code => (argument.Name, (string?)code))),
            .. command.Reply?.AllParameters.Select(parameter => (parameter.Name, (string?)parameter.Code)) ?? [],
        ];

    // Two capitals at least: others are words, as in "Attendees (Contacts)".
    [GeneratedRegex(@"\b(?<name>[A-Z][a-z0-9]+[A-Z][A-Za-z0-9]*) \((?<code>[A-Z][A-Za-z0-9{}]*)\)")]
    private static partial Regex Mention();
}
