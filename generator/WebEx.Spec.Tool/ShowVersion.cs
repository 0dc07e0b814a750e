using System.CommandLine;
using System.CommandLine.Invocation;
using System.Reflection;

namespace WebEx.Spec.Tool;

/// <summary>Writes the version of this assembly, also where a test is the program.</summary>
internal sealed class ShowVersion : SynchronousCommandLineAction
{
    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        var version = typeof(CommandLine).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>();
        parseResult.InvocationConfiguration.Output.WriteLine(version?.InformationalVersion ?? "unknown");
        return ExitCode.Sound;
    }
}
