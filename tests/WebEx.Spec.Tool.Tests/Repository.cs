namespace WebEx.Spec.Tool.Tests;

/// <summary>Finds the repository that these tests belong to.</summary>
internal static class Repository
{
    /// <summary>The catalogue.</summary>
    public static string Spec { get; } = Path.Combine(Find(), "spec");

    private static string Find()
    {
        for (string? folder = AppContext.BaseDirectory; folder is not null; folder = Path.GetDirectoryName(folder))
            if (File.Exists(Path.Combine(folder, "WebEx.Spec.sln"))) return folder;
        throw new InvalidOperationException("The tests have to lie inside the repository: there is no WebEx.Spec.sln above them.");
    }
}
