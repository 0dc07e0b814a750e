namespace WebEx.Spec.Language.Tests.Broken;

/// <summary>All broken files, by what is wrong with each.</summary>
internal static class BrokenCases
{
    public static IReadOnlyDictionary<string, BrokenFile> All { get; } =
        new[] { BrokenCommands.All, BrokenYaml.All, BrokenCharacters.All, BrokenWords.All, BrokenOthers.All }
            .SelectMany(cases => cases)
            .ToDictionary(StringComparer.Ordinal);
}
