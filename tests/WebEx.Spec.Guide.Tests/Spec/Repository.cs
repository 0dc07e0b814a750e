namespace WebEx.Tests;

/// <summary>Where the repository is.</summary>
internal static class Repository
{
    public static string Root { get; } = Find();

    public static string Spec => Path.Combine(Root, "spec");

    private static string Find()
    {
        string? folder = AppContext.BaseDirectory;
        while (folder is not null && !File.Exists(Path.Combine(folder, "WebEx.Spec.sln"))) folder = Path.GetDirectoryName(folder);
        return folder ?? throw new InvalidOperationException($"WebEx.Spec.sln is in none of the folders above {AppContext.BaseDirectory}.");
    }
}
