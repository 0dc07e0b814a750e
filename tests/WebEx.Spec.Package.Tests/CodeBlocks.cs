using System.Text.RegularExpressions;

namespace WebEx.Spec.Package.Tests;

/// <summary>The C# in a page of documentation.</summary>
internal static partial class CodeBlocks
{
    /// <summary>The blocks of a page, in order.</summary>
    public static IReadOnlyList<string> Of(string page) => [.. Block.Matches(File.ReadAllText(page)).Select(match => match.Groups["code"].Value)];

    /// <summary>A block that is a part of a method, as a file of its own.</summary>
    /// <param name="block">The block.</param>
    /// <param name="type">The name of the type that it is put into.</param>
    /// <param name="namespaces">The namespaces that the page takes for granted.</param>
    /// <param name="parameters">What the page takes for granted: a builder, a client, a request.</param>
    public static string AsMethod(string block, string type, IEnumerable<string> namespaces, string parameters)
    {
        string[] lines = block.Split('\n');
        string[] own = [.. lines.TakeWhile(line => line.StartsWith("using ", StringComparison.Ordinal) || line.Trim().Length == 0)];
        IEnumerable<string> usings = own.Select(line => line.Split("//")[0].Trim())
            .Where(line => line.Length > 0)
            .Concat(namespaces.Select(name => $"using {name};"))
            .Distinct();
        return $$"""
            {{string.Join("\n", usings)}}

            internal static class {{type}}
            {
                internal static async Task<object?> RunAsync({{parameters}})
                {
                    await Task.CompletedTask;
            {{string.Join("\n", lines.Skip(own.Length))}}
                    return null;
                }
            }
            """;
    }

    [GeneratedRegex(@"^```csharp\r?\n(?<code>.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Block { get; }
}
