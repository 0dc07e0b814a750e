using System.CommandLine;
using System.Text;
using WebEx.Spec.Language.Binding;
using WebEx.Spec.Language.Diagnostics;
using WebEx.Spec.Tool.Fixing;

namespace WebEx.Spec.Tool.Commands;

/// <summary><c>webex-spec fix</c>.</summary>
internal static class FixCommand
{
    /// <summary>Makes it.</summary>
    public static Command Create(ToolConsole console)
    {
        Argument<string?> folder = FolderArgument.Create();
        var dryRun = new Option<bool>("--dry-run") { Description = "Writes no file; only says what would be written." };
        var verb = new Verb(
            "fix",
            "Puts the alternatives that errors name in place, word by word, where that takes the error away and brings no other.",
            ("fix --dry-run spec", "Lists the edits."),
            ("fix spec", "Makes them.")
        )
        {
            folder,
            dryRun,
        };
        verb.SetAction((parsed, cancellation) => Task.FromResult(Run(parsed.GetValue(folder), parsed.GetValue(dryRun), console.Output, cancellation)));
        return verb;
    }

    private static int Run(string? folder, bool isDryRun, TextWriter output, CancellationToken cancellation)
    {
        LoadedFolder loaded = CatalogueFolder.LoadExisting(folder);
        (IReadOnlyList<TextEdit> edits, IReadOnlyList<SpecFile> files, IReadOnlyList<SpecDiagnostic> left) = CatalogueFixer.Fix(loaded, cancellation);
        foreach (TextEdit edit in edits.OrderBy(edit => edit.Path, StringComparer.Ordinal).ThenBy(edit => edit.Line))
            output.WriteLine($"{edit.Path}({edit.Line},{edit.Column}): {edit.Old} -> {edit.New}");
        if (!isDryRun)
        {
            foreach ((SpecFile before, SpecFile after) in loaded.Files.Zip(files).Where(pair => pair.First.Text != pair.Second.Text))
                File.WriteAllText(before.Path, after.Text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        }

        // A file that is none of the catalogue's is not for a word to fix.
        SpecDiagnostic[] others =
        [
            .. left.Concat(loaded.Diagnostics.Where(diagnostic => diagnostic.Rule == SpecRules.NotRead && !left.Contains(diagnostic)))
                .OrderBy(diagnostic => diagnostic.Path, StringComparer.Ordinal)
                .ThenBy(diagnostic => diagnostic.Span.StartLine)
                .ThenBy(diagnostic => diagnostic.Span.StartColumn),
        ];
        foreach (SpecDiagnostic diagnostic in others)
            output.WriteLine(diagnostic);
        output.WriteLine($"{edits.Count} {(edits.Count == 1 ? "edit" : "edits")}{(isDryRun ? ", not written" : "")}; errors left: {others.Length}.");
        return others.Length > 0 || (isDryRun && edits.Count > 0) ? ExitCode.HasFindings : ExitCode.Sound;
    }
}
