namespace WebEx.Spec.Tool.Tests;

/// <summary>A catalogue in a folder of its own, as small as it can be.</summary>
internal sealed class SampleFolder : IDisposable
{
    // A command with nothing but what has to be there.
    private const string Command = """
        command: DP
        page: p.php
        name: DoIt
        guide: { section: "DP: Do It", page: 1-1, line: 10 }
        summary: Does it.

        """;

    public SampleFolder()
    {
        Add("webex.yaml", "pages: [ { page: p.php, namespace: Partner, line: 1 } ]");
        Add("pages/p/DP.yaml", Command);
    }

    /// <summary>The folder.</summary>
    public string Path { get; } = Directory.CreateTempSubdirectory("webex-spec-").FullName;

    /// <summary>Adds a file, or replaces it.</summary>
    public SampleFolder Add(string name, string text)
    {
        string path = System.IO.Path.Combine(Path, name);
        _ = Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return this;
    }

    /// <summary>Says more in the command's file.</summary>
    public SampleFolder WithCommand(string more) => Add("pages/p/DP.yaml", Command + more);

    /// <summary>A file as diagnostics name it.</summary>
    public string Shown(string name) => System.IO.Path.GetRelativePath(Directory.GetCurrentDirectory(), System.IO.Path.Combine(Path, name));

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
