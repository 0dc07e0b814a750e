namespace WebEx.Spec.Emission.Settings;

/// <summary>The version that generated code is marked with.</summary>
public static class GeneratorVersion
{
    /// <summary>Major, minor and patch. No build number: the same catalogue must give the same bytes.</summary>
    public static string Text { get; } = typeof(GeneratorVersion).Assembly.GetName().Version.ToString(3);
}
