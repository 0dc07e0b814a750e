namespace WebEx.Spec.Tool;

/// <summary>Runs what the command line asks for.</summary>
internal static class CommandLine
{
    /// <summary>Runs it. The result is an <see cref="ExitCode"/>.</summary>
    public static int Run(IReadOnlyList<string> args, TextWriter output, TextWriter error) => args switch
    {
        ["check", var folder] => CheckCommand.Run(folder, output, error),
        ["export", ..] => ExportOptions.Parse([.. args.Skip(1)], error) is { } options ? ExportCommand.Run(options, output, error) : ExitCode.Misused,
        _ => Usage.Show(error),
    };
}
