namespace WebEx.Spec.Generator.Emission;

/// <summary>The version that generated code is marked with.</summary>
internal static class GeneratorVersion
{
    /// <summary>Major, minor and patch. No build number: the same catalogue must give the same bytes.</summary>
    public static string Text { get; } = typeof(GeneratorVersion).Assembly.GetName().Version.ToString(3);
}
