namespace WebEx.Spec.Tool;

/// <summary>What is printed when the command line isn't understood.</summary>
internal static class Usage
{
    /// <summary>The exit code for a command line that can't be understood.</summary>
    private const int Misused = 2;

    /// <summary>Prints it.</summary>
    public static int Show(TextWriter error)
    {
        error.WriteLine("webex-spec: checks a catalogue of YAML files");
        error.WriteLine();
        error.WriteLine("  webex-spec check FOLDER     lists every mistake with file, line and column; exit code 1 when there is one");
        return Misused;
    }
}
