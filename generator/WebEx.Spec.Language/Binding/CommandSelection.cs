using WebEx.Spec.Language.Diagnostics;
using WebEx.Spec.Language.Model;

namespace WebEx.Spec.Language.Binding;

/// <summary>
/// Which command files count: a file that the consumer adds replaces the catalogue's file of the same command, and of two that want the same type only the first
/// is taken, so that one mistake doesn't take all generated code down.
/// </summary>
public sealed record CommandSelection
{
    private CommandSelection(EquatableArray<string> leftOut, EquatableArray<SpecDiagnostic> diagnostics)
    {
        LeftOut = leftOut;
        Diagnostics = diagnostics;
    }

    /// <summary>The files that don't count.</summary>
    public EquatableArray<string> LeftOut { get; }

    /// <summary>The clashes.</summary>
    public EquatableArray<SpecDiagnostic> Diagnostics { get; }

    /// <summary>Chooses among all commands.</summary>
    public static CommandSelection Select(IEnumerable<CommandKey> keys)
    {
        var leftOut = new List<string>();
        var diagnostics = new List<SpecDiagnostic>();
        var ids = new Dictionary<string, CommandKey>(StringComparer.Ordinal);
        // Generated files are named after types, and the compiler doesn't tell capitals in names of files.
        var types = new Dictionary<string, CommandKey>(StringComparer.OrdinalIgnoreCase);
        foreach (CommandKey key in keys.Where(key => key.Id is not null).OrderByDescending(key => key.IsOverride).ThenBy(key => key.Path, StringComparer.Ordinal))
        {
            if (ids.TryGetValue(key.Id!, out CommandKey? other))
            {
                leftOut.Add(key.Path);
                if (other.IsOverride == key.IsOverride)
                    diagnostics.Add(new SpecDiagnostic(SpecRules.DuplicateCommand, key.Path, key.NamePlace, $"The command {key.Id} is defined in {FileName(other.Path)} already."));
                continue;
            }

            string? clash = key.OwnTypes.Prepend(key.TypeName).FirstOrDefault(types.ContainsKey);
            if (clash is not null)
            {
                leftOut.Add(key.Path);
                diagnostics.Add(new SpecDiagnostic(
                    SpecRules.DuplicateCommand, key.Path, key.NamePlace, $"The type {clash} comes out of {FileName(types[clash].Path)} already; choose another name."));
                continue;
            }

            ids.Add(key.Id!, key);
            foreach (string type in key.OwnTypes.Prepend(key.TypeName)) types[type] = key;
        }

        return new CommandSelection(leftOut.ToEquatableArray(), diagnostics.ToEquatableArray());
    }

    /// <summary>True when a file counts.</summary>
    public bool Includes(string path) => !LeftOut.Contains(path);

    private static string FileName(string path) => Path.GetFileName(path);
}
