using System.Globalization;
using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using WebEx.Spec.Language.Model;
using WebEx.Spec.Tool.Explaining;

namespace WebEx.Spec.Tool.Tests;

/// <summary>The C# that explain writes: it compiles, and sends what the text sent.</summary>
public sealed class ExplainedCodeTests
{
    [Fact]
    public void The_code_for_every_command_and_every_argument_compiles_and_sends_the_same()
    {
        var texts = new List<(string Name, CommandModel Command, List<(string, string)> Pairs, string Code)>();
        foreach (CommandModel command in EmbeddedCatalogue.Instance.Commands)
        {
            foreach (
                CenterSet center in Enum.GetValues<CenterSet>()
                    .Where(center => center is not (CenterSet.None or CenterSet.All) && (command.Centers & center) != 0)
            )
            {
                List<(string Code, string Value)> pairs = [.. PairsOf(command, center)];
                string text = string.Join("&", pairs.Select(pair => $"{pair.Code}={Uri.EscapeDataString(pair.Value)}"));
                if (command.At is not null)
                    text = $"AT={command.At}&{text}";
                string path = command.Path.Length == 0 ? command.Page : command.Path;
                string code = CodeIn(ToolRun.Of("explain", $"https://acme.webex.com/acme/{path}?{text}", "--center", center.ToAbbreviations().Single()).Output);
                texts.Add(($"{command.Id} in {center}", command, pairs, code));
            }
        }

        Assembly assembly = Compile([.. texts.Select((text, i) => InMethod(text.Code, i, "request.ToForm(site).Body"))]);
        var wrong = new List<string>();
        for (int i = 0; i < texts.Count; i++)
        {
            string sent = (string)assembly.GetType($"Explained{i}")!.GetMethod("Run")!.Invoke(null, null)!;
            HashSet<string> expected = [.. texts[i].Pairs.Select(pair => $"{pair.Item1}={pair.Item2}")];
            HashSet<string> actual = [.. sent.Split('&').Select(Decoded).Where(pair => !pair.StartsWith("AT=", StringComparison.Ordinal))];
            if (!expected.SetEquals(actual))
                wrong.Add($"{texts[i].Name}: {string.Join(", ", expected.Except(actual))} -> {string.Join(", ", actual.Except(expected))}");
        }

        wrong.ShouldBeEmpty();
    }

    [Fact]
    public void The_code_for_every_entry_point_compiles()
    {
        List<string> sources = [];
        foreach (EntryPointModel entry in EmbeddedCatalogue.Instance.EntryPoints)
        {
            IEnumerable<string> pairs = entry
                .Arguments.SelectMany(argument => argument.Coded)
                .Select(part => $"{part.Code}={Uri.EscapeDataString(ValueOf(part))}");
            string text = string.Join("&", entry.At is null ? pairs : pairs.Prepend("AT=" + entry.At));
            string output = ToolRun.Of("explain", $"https://acme.webex.com/acme/{entry.Path}?{text}").Output;
            if (output.Contains("an entry point", StringComparison.Ordinal))
                sources.Add(InMethod(CodeIn(output), sources.Count, "page.ToString()"));
        }

        sources.Count.ShouldBeGreaterThan(40);
        _ = Compile(sources);
    }

    // Nothing that a text holds ends a literal, and what every call needs is there.
    [Theory]
    [InlineData("m.php?AT=SM")]
    [InlineData("m.php?AT=SM&MN=%22%3B%20System.Environment.Exit(1)%3B%20//&DU=x&MF=-1&TZ=999&CM=%0A&YE=%00")]
    [InlineData("m.php?AT=SM&MN=%5C&AG=%E2%80%A8&TC1=%22&TC11=x&BU=http%3A%2F%2Fx%2F%22")]
    [InlineData("p.php?AT=SU")]
    [InlineData("p.php?AT=EU&PW=%22")]
    public void A_hostile_or_empty_text_makes_code_that_compiles(string link)
    {
        string code = CodeIn(ToolRun.Of("explain", "https://acme.webex.com/acme/" + link).Output);
        _ = Compile([InMethod(code, 0, "request.ToString()")]);
    }

    private static string Decoded(string pair)
    {
        string[] parts = pair.Split('=', 2);
        return $"{Uri.UnescapeDataString(parts[0])}={Uri.UnescapeDataString(parts[1].Replace('+', ' '))}";
    }

    private static string CodeIn(string output) =>
        string.Join(
            "\n",
            output.Split("The same in C#:\n", 2)[1].Split('\n').Select(line => line.StartsWith("  ", StringComparison.Ordinal) ? line[2..] : line)
        );

    private static string InMethod(string code, int number, string result)
    {
        string[] lines = code.Split('\n');
        IEnumerable<string> usings = lines.Where(line => line.StartsWith("using ", StringComparison.Ordinal)).Prepend("using System;");
        IEnumerable<string> rest = lines.Where(line => !line.StartsWith("using ", StringComparison.Ordinal));
        return $$"""
            {{string.Join("\n", usings)}}
            public static class Explained{{number}}
            {
                public static string Run()
                {
            {{string.Join("\n", rest)}}
                    return {{result}};
                }
            }
            """;
    }

    private static Assembly Compile(IReadOnlyList<string> sources)
    {
        var compilation = CSharpCompilation.Create(
            $"Explained{Guid.NewGuid():N}",
            sources.Select(source => CSharpSyntaxTree.ParseText(source)),
            ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(path => MetadataReference.CreateFromFile(path)),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable)
        );
        using var image = new MemoryStream();
        var result = compilation.Emit(image);
        result
            .Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)
            .Select(diagnostic => $"{diagnostic}\n{diagnostic.Location.SourceTree}")
            .ShouldBeEmpty();
        image.Position = 0;
        return AssemblyLoadContext.Default.LoadFromStream(image);
    }

    // A value of each argument that is not secret, for one center. What the command would object to does not matter here.
    private static IEnumerable<(string Code, string Value)> PairsOf(CommandModel command, CenterSet center) =>
        from argument in command.Arguments
        where (argument.Centers & center) != 0
        from part in argument.Coded
        where !part.IsSecret
        let number = (argument.Numbered ?? part.Numbered)?.From ?? 0
        select (part.Code.Replace("{n}", number.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal), ValueOf(part));

    private static string ValueOf(ArgumentModel argument) =>
        argument.Type switch
        {
            ArgumentType.Number => Math.Max(argument.Min ?? 1, 1).ToString("D" + argument.Digits, CultureInfo.InvariantCulture),
            ArgumentType.Flag => argument.Flag!.Yes,
            ArgumentType.Choice => argument.Choice!.Values[^1].Token,
            ArgumentType.Bits => (1U << argument.Bits!.Named.Last().Bit).ToString(CultureInfo.InvariantCulture),
            ArgumentType.TimeZone => "4",
            ArgumentType.CallOutPhone => "1,408,5551234,12,3,",
            ArgumentType.List => argument.List!.Open
                + (argument.List.IsOfNumbers ? $"1{argument.List.Separator}2" : $"a{argument.List.Separator}b")
                + argument.List.Close,
            ArgumentType.Url => "https://x.example/?a=1&b=2",
            _ when argument.Part is "year" => "2030",
            _ when argument.Part is not null => "11",
            _ => "R&D \"\u00e4\"",
        };
}
