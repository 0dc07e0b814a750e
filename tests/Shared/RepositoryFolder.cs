namespace WebEx.Spec.Tests.Shared;

/// <summary>Finds the repository that the tests belong to.</summary>
internal static class RepositoryFolder
{
    /// <summary>Its root, the folder of the solution.</summary>
    public static string Root { get; } = Find();

    /// <summary>The catalogue.</summary>
    public static string Spec { get; } = Path.Combine(Root, "spec");

    private static string Find()
    {
        for (string? folder = AppContext.BaseDirectory; folder is not null; folder = Path.GetDirectoryName(folder))
            if (File.Exists(Path.Combine(folder, "WebEx.Spec.sln")))
                return folder;
        throw new InvalidOperationException("The tests have to lie inside the repository: there is no WebEx.Spec.sln above them.");
    }
}
