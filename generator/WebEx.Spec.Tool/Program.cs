using System.Text;
using WebEx.Spec.Tool;

// Not Console.Out: on some systems it writes another encoding than UTF-8, and an exported document would be garbled.
using var output = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
return CommandLine.Run(args, output, Console.Error);
