using System.Text;
using WebEx.Spec.Tool;

// Not Console.In and Console.Out: on some systems they have another encoding than UTF-8, and an exported document would be garbled.
var encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
using var input = new StreamReader(Console.OpenStandardInput(), encoding);
using var output = new StreamWriter(Console.OpenStandardOutput(), encoding);
bool isPlain = !string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")) || Environment.GetEnvironmentVariable("TERM") is "dumb";
var console = new ToolConsole(input, output, Console.Error)
{
    HasColours = !isPlain && !Console.IsOutputRedirected,
    ShowsProgress = !Console.IsErrorRedirected,
};
return await CommandTree.RunAsync(args, console);
