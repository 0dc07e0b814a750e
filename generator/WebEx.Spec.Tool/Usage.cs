namespace WebEx.Spec.Tool;

/// <summary>What is printed when the command line isn't understood.</summary>
internal static class Usage
{
    /// <summary>Prints it.</summary>
    public static int Show(TextWriter error)
    {
        error.WriteLine("webex-spec: checks and exports a catalogue of YAML files");
        error.WriteLine();
        error.WriteLine("  webex-spec check FOLDER                          lists every mistake with file, line and column; exit code 1 when there is one");
        error.WriteLine("  webex-spec export --format catalogue [FOLDER]    writes the whole catalogue as one JSON document; FOLDER is spec when left out");
        return ExitCode.Misused;
    }
}
