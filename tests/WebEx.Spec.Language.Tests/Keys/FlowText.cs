using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.RegularExpressions;
using WebEx.Spec.Language.Yaml;

namespace WebEx.Spec.Language.Tests.Keys;

/// <summary>Writes nodes as YAML of braces and brackets, so that a changed tree can be read again.</summary>
internal static partial class FlowText
{
    // What is no part of a Web page needs no escapes.
    private static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The text of a node.</summary>
    public static string Of(SpecNode node) =>
        node switch
        {
            MappingNode map => "{ " + string.Join(",\n", map.Entries.Select(entry => $"{Quoted(entry.Key.Value)}: {Of(entry.Value)}")) + " }",
            SequenceNode list => "[ " + string.Join(",\n", list.Items.Select(Of)) + " ]",
            ScalarNode { IsNull: true } => "null",
            // Plain, such a text is a number or a truth value.
            ScalarNode { IsPlain: true } scalar when Plain().IsMatch(scalar.Value) => scalar.Value,
            ScalarNode scalar => Quoted(scalar.Value),
            _ => throw new InvalidOperationException($"There is no YAML for {node.Kind}."),
        };

    private static string Quoted(string text) => JsonSerializer.Serialize(text, Options);

    [GeneratedRegex(@"^([-+]?[0-9]+|true|false)\z")]
    private static partial Regex Plain();
}
