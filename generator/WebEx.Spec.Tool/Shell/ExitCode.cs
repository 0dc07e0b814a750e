namespace WebEx.Spec.Tool;

/// <summary>What the tool tells the shell.</summary>
internal static class ExitCode
{
    /// <summary>Done, and nothing is wrong.</summary>
    public const int Sound = 0;

    /// <summary>There are findings.</summary>
    public const int HasFindings = 1;

    /// <summary>The command line is not understood, or names what is not there or cannot be read.</summary>
    public const int Misused = 2;

    /// <summary>Stopped by the user.</summary>
    public const int Cancelled = 130;
}
