namespace WebEx.Spec.Tool.Reference.Rendering;

/// <summary>Files that travel inside the tool: templates, assets and guides.</summary>
internal static class EmbeddedText
{
    private const string Prefix = "reference/";

    /// <summary>The text of a file, with <c>\n</c> at the ends of its lines.</summary>
    /// <param name="name">Its name below the folder of the reference, such as <c>html/command.scriban</c>.</param>
    public static string Of(string name)
    {
        using Stream stream =
            typeof(EmbeddedText).Assembly.GetManifestResourceStream(Prefix + name)
            ?? throw new InvalidOperationException($"There is no file {name} in the tool.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }

    /// <summary>The names of all files in a folder, in order.</summary>
    public static IEnumerable<string> In(string folder) =>
        typeof(EmbeddedText)
            .Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith($"{Prefix}{folder}/", StringComparison.Ordinal))
            .Select(name => name[Prefix.Length..])
            .Order(StringComparer.Ordinal);
}
