namespace WebEx.Spec.Tool;

/// <summary>What the tool can do.</summary>
internal static class Usage
{
    /// <summary>Writes it.</summary>
    public static void Write(TextWriter writer)
    {
        writer.WriteLine("webex-spec: checks, numbers and exports a catalogue of YAML files");
        writer.WriteLine();
        writer.WriteLine("  webex-spec check [FOLDER]                        lists every error with file, line and column; exit code 1 when there is one");
        writer.WriteLine("  webex-spec export --format catalogue [FOLDER]    writes the whole catalogue as one JSON document");
        writer.WriteLine("  webex-spec number [FOLDER]                       appends the members of enumerations that have no number to common/numbers.yaml");
        writer.WriteLine("  webex-spec --version                             writes the version");
        writer.WriteLine();
        writer.WriteLine($"FOLDER is {CommandLine.UsualFolder} when left out. What the ids of errors mean is in generator/DIAGNOSTICS.md.");
    }
}
