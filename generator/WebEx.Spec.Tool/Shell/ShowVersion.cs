using System.CommandLine;
using System.CommandLine.Invocation;
using System.Reflection;

namespace WebEx.Spec.Tool;

/// <summary>Writes the version of this assembly, also where a test is the program.</summary>
internal sealed class ShowVersion : SynchronousCommandLineAction
{
    /// <summary>The version.</summary>
    public static string Text => typeof(ToolName).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;

    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        parseResult.InvocationConfiguration.Output.WriteLine(Text);
        return ExitCode.Sound;
    }
}
