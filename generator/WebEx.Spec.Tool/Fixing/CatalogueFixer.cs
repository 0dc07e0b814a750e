using WebEx.Spec.Language.Binding;
using WebEx.Spec.Language.Diagnostics;

namespace WebEx.Spec.Tool.Fixing;

/// <summary>Puts the alternatives that diagnostics name in place. An edit stays only where it takes an error away and brings no other.</summary>
internal static class CatalogueFixer
{
    // A fixed word can show a further error behind it, which a fix may be known for too.
    private const int MostRounds = 10;

    /// <summary>The edits, and the files as they are after them.</summary>
    /// <param name="loaded">The catalogue.</param>
    /// <param name="cancellation">Stops it.</param>
    public static (IReadOnlyList<TextEdit> Edits, IReadOnlyList<SpecFile> Files, IReadOnlyList<SpecDiagnostic> Left) Fix(
        LoadedFolder loaded,
        CancellationToken cancellation
    )
    {
        var edits = new List<TextEdit>();
        IReadOnlyList<SpecFile> files = loaded.Files;
        IReadOnlyList<SpecDiagnostic> diagnostics = loaded.Catalogue.Diagnostics;
        var refused = new HashSet<TextEdit>();
        for (int round = 0; round < MostRounds; round++)
        {
            TextEdit[] wanted = [.. Wanted(diagnostics, files).Where(edit => !refused.Contains(edit))];
            if (wanted.Length == 0)
                break;
            // All at once, mostly; where that goes wrong, one by one.
            if (Try(loaded.Catalogue, wanted, files, diagnostics, cancellation) is { } all)
            {
                (files, diagnostics) = all;
                edits.AddRange(wanted);
                continue;
            }

            foreach (TextEdit edit in wanted)
            {
                if (Try(loaded.Catalogue, [edit], files, diagnostics, cancellation) is { } one)
                {
                    (files, diagnostics) = one;
                    edits.Add(edit);
                }
                else
                {
                    _ = refused.Add(edit);
                }
            }
        }

        return (edits, files, diagnostics);
    }

    // One a line, from the last one on, so that no edit moves the place of another.
    private static IEnumerable<TextEdit> Wanted(IEnumerable<SpecDiagnostic> diagnostics, IReadOnlyList<SpecFile> files) =>
        diagnostics
            .Select(diagnostic => files.FirstOrDefault(file => file.Path == diagnostic.Path) is { } file ? TextEdit.Of(diagnostic, file) : null)
            .OfType<TextEdit>()
            .Distinct()
            .GroupBy(edit => (edit.Path, edit.Line))
            .Select(line => line.First())
            .OrderBy(edit => edit.Path, StringComparer.Ordinal)
            .ThenByDescending(edit => edit.Line);

    private static (IReadOnlyList<SpecFile> Files, IReadOnlyList<SpecDiagnostic> Diagnostics)? Try(
        Catalogue loaded,
        TextEdit[] edits,
        IReadOnlyList<SpecFile> files,
        IReadOnlyList<SpecDiagnostic> before,
        CancellationToken cancellation
    )
    {
        SpecFile[] edited =
        [
            .. files.Select(file => file with { Text = edits.Where(edit => edit.Path == file.Path).Aggregate(file.Text, (text, edit) => edit.Apply(text)) }),
        ];
        IReadOnlyList<SpecDiagnostic> after = loaded.With(edited, cancellation).Diagnostics;
        var known = before.Select(Identity).ToHashSet();
        // What was hidden behind an error may show now, at another place; in the line of an edit it would be its work.
        bool isWorse = after.Any(diagnostic =>
            !known.Contains(Identity(diagnostic)) && Array.Exists(edits, edit => edit.Path == diagnostic.Path && edit.Line == diagnostic.Span.StartLine)
        );
        return isWorse || after.Count > before.Count - (edits.Length == 1 ? 0 : 1) || after.SequenceEqual(before) ? null : (edited, after);
    }

    // Columns behind an edit move.
    private static (string Id, string Path, int Line, string Message) Identity(SpecDiagnostic diagnostic) =>
        (diagnostic.Rule.Id, diagnostic.Path, diagnostic.Span.StartLine, diagnostic.Message);
}
