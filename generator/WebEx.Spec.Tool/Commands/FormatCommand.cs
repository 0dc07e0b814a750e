using System.CommandLine;
using System.Text;
using WebEx.Spec.Language.Binding;
using WebEx.Spec.Language.Diagnostics;
using WebEx.Spec.Language.Formatting;
using WebEx.Spec.Tool.Formatting;

namespace WebEx.Spec.Tool.Commands;

/// <summary><c>webex-spec format</c>.</summary>
internal static class FormatCommand
{
    private const string StandardInput = "-";

    /// <summary>Makes it.</summary>
    public static Command Create(ToolConsole console)
    {
        var path = new Argument<string?>("PATH")
        {
            Description = $"The catalogue's folder, or a file, or - for standard input; {CatalogueFolder.Usual} when left out.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var check = new Option<bool>("--check") { Description = "Writes no file; shows what would change, and ends with 1 where something would." };
        var verb = new Verb(
            "format",
            "Lays out spec files: one form of indentation, blanks, quotes and blank lines. Comments are kept, and so are line breaks within brackets.",
            ("format", "Lays out the catalogue in the folder spec."),
            ("format --check spec", "Shows what would change."),
            ("format - < SM.yaml", "Lays out standard input, for editors.")
        )
        {
            path,
            check,
        };
        verb.SetAction(
            (parsed, cancellation) => Task.FromResult(Run(parsed.GetValue(path) ?? CatalogueFolder.Usual, parsed.GetValue(check), console, cancellation))
        );
        return verb;
    }

    private static int Run(string path, bool isCheck, ToolConsole console, CancellationToken cancellation)
    {
        int changed = 0;
        int refused = 0;
        SpecFile[] files = [.. Read(path, console)];
        foreach (SpecFile file in files)
        {
            cancellation.ThrowIfCancellationRequested();
            FormattedFile formatted = SpecFormatter.Format(file.Path, file.Text, cancellation);
            if (formatted.Text is null)
            {
                Report(file, formatted, console);
                refused++;
                continue;
            }

            if (formatted.Text != file.Text)
                changed++;
            if (isCheck)
                LineDiff.Write(console.Output, file.Path, file.Text, formatted.Text);
            else if (path == StandardInput)
                console.Output.Write(formatted.Text);
            else if (formatted.Text != file.Text)
                File.WriteAllText(file.Path, formatted.Text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        }

        if (path != StandardInput)
            console.Error.WriteLine(Summary(files.Length, changed, refused, isCheck));
        if (refused > 0)
            return ExitCode.Misused;
        return isCheck && changed > 0 ? ExitCode.HasFindings : ExitCode.Sound;
    }

    private static IEnumerable<SpecFile> Read(string path, ToolConsole console)
    {
        if (path == StandardInput)
            return [new SpecFile("standard input", console.Input.ReadToEnd())];
        string current = Directory.GetCurrentDirectory();
        if (File.Exists(path))
            return [CatalogueFolder.ReadFile(Path.GetRelativePath(current, path))];
        return Directory.Exists(path)
            ? CatalogueFolder.FilesOf(path).Select(file => CatalogueFolder.ReadFile(Path.GetRelativePath(current, file)))
            : throw new MisuseException($"there is no file and no folder '{path}'.");
    }

    private static void Report(SpecFile file, FormattedFile formatted, ToolConsole console)
    {
        foreach (SpecDiagnostic diagnostic in formatted.Diagnostics)
            console.Error.WriteLine(diagnostic);
        if (formatted.Refusal is { } reason)
            console.Error.WriteLine($"{file.Path}: this file is left as it is. {reason}");
    }

    private static string Summary(int files, int changed, int refused, bool isCheck)
    {
        string done = $"{changed} of {files} {(files == 1 ? "file" : "files")} {(isCheck ? "would change" : "changed")}";
        return refused == 0 ? $"{done}." : $"{done}; left alone because of errors: {refused}.";
    }
}
