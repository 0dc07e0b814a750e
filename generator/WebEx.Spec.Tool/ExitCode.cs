namespace WebEx.Spec.Tool;

/// <summary>What the tool tells the shell.</summary>
internal static class ExitCode
{
    /// <summary>Done, and nothing is wrong.</summary>
    public const int Sound = 0;

    /// <summary>The catalogue has errors.</summary>
    public const int HasErrors = 1;

    /// <summary>The command line can't be understood, or names a folder that isn't there.</summary>
    public const int Misused = 2;
}
