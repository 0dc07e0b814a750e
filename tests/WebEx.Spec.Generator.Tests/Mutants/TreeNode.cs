using System.Globalization;
using System.Text;
using WebEx.Spec.Language.Yaml;

namespace WebEx.Spec.Generator.Tests.Mutants;

/// <summary>A value in a spec file that can be changed, and written as YAML again.</summary>
internal sealed class TreeNode
{
    private const int Shallow = 2;

    /// <summary>The text of a scalar; null for a list and a map.</summary>
    public string? Text { get; private init; }

    /// <summary>True for a scalar without quotes.</summary>
    public bool IsPlain { get; private init; }

    /// <summary>The elements of a list; null for anything else.</summary>
    public List<TreeNode>? Items { get; private init; }

    /// <summary>The entries of a map; null for anything else.</summary>
    public List<(string Key, TreeNode Value)>? Entries { get; private init; }

    /// <summary>A scalar.</summary>
    public static TreeNode Scalar(string text, bool isPlain = true) => new() { Text = text, IsPlain = isPlain };

    /// <summary>A list.</summary>
    public static TreeNode List(params TreeNode[] items) => new() { Items = [.. items] };

    /// <summary>A map.</summary>
    public static TreeNode Map(params (string Key, TreeNode Value)[] entries) => new() { Entries = [.. entries] };

    /// <summary>A copy of what was read.</summary>
    public static TreeNode Of(SpecNode node) =>
        node switch
        {
            MappingNode map => Map([.. map.Entries.Select(entry => (entry.Key.Value, Of(entry.Value)))]),
            SequenceNode list => List([.. list.Items.Select(Of)]),
            ScalarNode scalar => Scalar(scalar.Value, scalar.IsPlain),
            _ => throw new InvalidOperationException($"There is no {node.GetType().Name} in a spec file."),
        };

    /// <summary>A copy that can be changed on its own.</summary>
    public TreeNode Copy() =>
        Items is { } items ? List([.. items.Select(item => item.Copy())])
        : Entries is { } entries ? Map([.. entries.Select(entry => (entry.Key, entry.Value.Copy()))])
        : Scalar(Text!, IsPlain);

    /// <summary>The YAML of a file: brackets and braces below the first levels, of which each element has a line of its own.</summary>
    public string ToYaml()
    {
        var yaml = new StringBuilder();
        if (Entries is not { Count: > 0 } entries)
            return "{}";
        foreach ((string key, TreeNode value) in entries)
        {
            yaml.Append(Written(key, isPlain: true)).Append(':').Append(value.Items is null && value.Entries is null ? " " : "\n  ");
            value.Write(yaml, 1);
            yaml.Append('\n');
        }

        return yaml.ToString();
    }

    private void Write(StringBuilder yaml, int depth)
    {
        string end = depth <= Shallow ? "\n" + new string(' ', depth * 2) : " ";
        if (Items is { } items)
        {
            yaml.Append('[');
            for (int i = 0; i < items.Count; i++)
            {
                yaml.Append(i > 0 ? "," : "").Append(end);
                // Nothing at all between two commas is an error of syntax; what is tried here is structure.
                if (items[i].Text is { Length: 0 })
                    yaml.Append("\"\"");
                else
                    items[i].Write(yaml, depth + 1);
            }

            yaml.Append(" ]");
        }
        else if (Entries is { } entries)
        {
            yaml.Append('{');
            for (int i = 0; i < entries.Count; i++)
            {
                yaml.Append(i > 0 ? "," : "").Append(end).Append(Written(entries[i].Key, isPlain: true)).Append(": ");
                entries[i].Value.Write(yaml, depth + 1);
            }

            yaml.Append(" }");
        }
        else
        {
            yaml.Append(IsPlain && Text!.Length == 0 ? "" : Written(Text!, IsPlain));
        }
    }

    // Without quotes only what YAML takes for the same text wherever it is.
    private static string Written(string text, bool isPlain)
    {
        if (isPlain && text.Length > 0 && text.All(c => char.IsAsciiLetterOrDigit(c) || c is '_' or '.' or '~') && text != "~")
            return text;
        if (isPlain && text == "~")
            return text;
        var quoted = new StringBuilder("\"");
        foreach (char c in text)
        {
            if (c is '"' or '\\')
                quoted.Append('\\').Append(c);
            else if (c is >= ' ' and <= '~')
                quoted.Append(c);
            else
                quoted.Append("\\u").Append(((int)c).ToString("X4", CultureInfo.InvariantCulture));
        }

        return quoted.Append('"').ToString();
    }
}
