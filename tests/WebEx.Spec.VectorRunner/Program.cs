// Answers test vectors with what the compiled commands do: reads a line of JSON, and writes one.
using System.Text;
using WebEx.Spec.VectorRunner;

var encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
using var input = new StreamReader(Console.OpenStandardInput(), encoding);
using var output = new StreamWriter(Console.OpenStandardOutput(), encoding) { AutoFlush = true };
while (input.ReadLine() is { } line)
    output.WriteLine(Runner.Answer(line));
