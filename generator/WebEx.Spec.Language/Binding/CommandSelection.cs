using WebEx.Spec.Language.Diagnostics;
using WebEx.Spec.Language.Model;

namespace WebEx.Spec.Language.Binding;

/// <summary>
/// Which command files count: a file that the consumer adds replaces the catalogue's file of the same command, and of two that want the same type only the
/// first is taken, so that one mistake does not take all generated code down.
/// </summary>
public sealed record CommandSelection
{
    private CommandSelection(EquatableArray<string> leftOut, EquatableArray<SpecDiagnostic> diagnostics)
    {
        LeftOut = leftOut;
        Diagnostics = diagnostics;
    }

    /// <summary>The files that do not count.</summary>
    public EquatableArray<string> LeftOut { get; }

    /// <summary>The clashes.</summary>
    public EquatableArray<SpecDiagnostic> Diagnostics { get; }

    /// <summary>Chooses among all commands.</summary>
    public static CommandSelection Select(IEnumerable<CommandKey> keys)
    {
        var leftOut = new List<string>();
        var diagnostics = new List<SpecDiagnostic>();
        var ids = new Dictionary<string, CommandKey>(StringComparer.Ordinal);
        // Generated files are named after types, and the compiler does not tell capitals in names of files.
        var types = new Dictionary<string, CommandKey>(StringComparer.OrdinalIgnoreCase);

        // The consumer's own files first, then those that lie where they have to, then those whose name is that of their section: of two that clash, the later
        // one is to blame.
        foreach (
            CommandKey key in keys.Where(key => key.Id is not null)
                .OrderByDescending(key => key.IsOverride)
                .ThenBy(key => key.ExpectedPath is not null)
                .ThenBy(key => !IsNamedAfterSection(key))
                .ThenBy(key => key.Path, StringComparer.Ordinal)
        )
        {
            string? clash = null;
            if (ids.TryGetValue(key.Id!, out CommandKey? other))
            {
                if (other.IsOverride == key.IsOverride)
                    Report(key, SpecMessages.CommandTwice(key.Id!, ShownPlace.File(other.Path)), key.IdPlace);
            }
            else if (key.ExpectedPath is { } expected)
            {
                Report(key, SpecMessages.WrongFile(expected, Cause(key, expected)), key.IdPlace);
            }
            else if ((clash = key.OwnTypes.Prepend(key.TypeName).FirstOrDefault(types.ContainsKey)) is not null)
            {
                CommandKey first = types[clash];
                // Nobody edits the catalogue for a file of their own.
                if (first.IsOverride && !key.IsOverride)
                    Report(first, SpecMessages.TypeOfTheCatalogue(clash, ShownPlace.File(key.Path)), first.NamePlace);
                else
                    Report(key, SpecMessages.TypeOfTwoFiles(clash, ShownPlace.File(first.Path), ShownPlace.File(key.Path)), key.NamePlace);
            }
            else
            {
                ids.Add(key.Id!, key);
                foreach (string type in key.OwnTypes.Prepend(key.TypeName))
                    types[type] = key;
                continue;
            }

            leftOut.Add(key.Path);
        }

        return new CommandSelection(leftOut.ToEquatableArray(), diagnostics.ToEquatableArray());

        void Report(CommandKey key, SpecMessage message, SourceSpan place) => diagnostics.Add(new SpecDiagnostic(message, key.Path, place));
    }

    // Where the name of the file is right, something else is wrong.
    private static string Cause(CommandKey key, string expected) =>
        key.Path.EndsWith(expected, StringComparison.OrdinalIgnoreCase) ? " The two differ in capitals alone: correct the name of the file, or 'command'."
        : key.Id!.Contains('/') ? ""
        : " If it has an AT, the key 'command' is missing.";

    // "SM: Schedule Meeting command" is the section of ScheduleMeeting.
    private static bool IsNamedAfterSection(CommandKey key)
    {
        string name = key.TypeName.Substring(key.TypeName.LastIndexOf('.') + 1);
        string section = new([.. key.Section.Where(char.IsLetterOrDigit)]);
        return section.IndexOf(name, StringComparison.OrdinalIgnoreCase) >= 0;
    }

    /// <summary>True when a file counts.</summary>
    public bool Includes(string path) => !LeftOut.Contains(path);
}
