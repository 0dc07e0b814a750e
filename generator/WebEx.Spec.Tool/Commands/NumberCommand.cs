using System.CommandLine;
using System.Text;
using WebEx.Spec.Language.Binding;
using WebEx.Spec.Language.Diagnostics;
using WebEx.Spec.Language.Model;
using WebEx.Spec.Language.Sharing;

namespace WebEx.Spec.Tool.Commands;

/// <summary><c>webex-spec number</c>.</summary>
internal static class NumberCommand
{
    private const string FileName = "numbers.yaml";
    private const int Width = 160;

    /// <summary>Makes it.</summary>
    public static Command Create(ToolConsole console)
    {
        Argument<string?> folder = FolderArgument.Create();
        var verb = new Verb(
            "number",
            "Appends the members of enumerations that have no number to common/numbers.yaml.",
            ("number spec", "Numbers what was added to the catalogue in the folder spec.")
        )
        {
            folder,
        };
        verb.SetAction(parsed => Run(parsed.GetValue(folder), console.Output));
        return verb;
    }

    // Nothing is written while the catalogue has other errors: a member that cannot be read would seem to be gone.
    private static int Run(string? folder, TextWriter output)
    {
        LoadedFolder loaded = CatalogueFolder.LoadExisting(folder);
        var others = loaded.Diagnostics.Where(diagnostic => diagnostic.Rule != SpecRules.Number).ToList();
        if (others.Count > 0)
        {
            foreach (SpecDiagnostic diagnostic in others)
                output.WriteLine(diagnostic);
            return ExitCode.HasFindings;
        }

        SharedDefinitions shared = loaded.Catalogue.Shared;
        var lists = shared.Numbers.ToDictionary(list => list.Name, list => list.Value!.Members, StringComparer.Ordinal);
        int before = lists.Values.Sum(list => list.Count);
        foreach ((string name, IReadOnlyList<string> members, _) in NumberCheck.Needed(loaded.Catalogue.Commands))
            lists[name] = NumberList.Complete(lists.TryGetValue(name, out var known) ? new NumberList(known) : null, members);
        int added = lists.Values.Sum(list => list.Count) - before;
        if (added > 0)
        {
            string common = Directory.CreateDirectory(Path.Combine(folder ?? CatalogueFolder.Usual, SpecFolders.Common)).FullName;
            var sorted = lists.OrderBy(list => list.Key, StringComparer.Ordinal).Select(list => (list.Key, list.Value.AsEnumerable()));
            File.WriteAllText(Path.Combine(common, FileName), Text(sorted));
        }

        output.WriteLine($"{added} {(added == 1 ? "number" : "numbers")} appended.");
        return ExitCode.Sound;
    }

    private static string Text(IEnumerable<(string Name, IEnumerable<string> Members)> lists)
    {
        var text = new StringBuilder(
            """
            # yaml-language-server: $schema=../schema/shared.schema.json
            # The numbers of the members of enumerations: errors from 1, choices by word from 0.
            # Written by 'webex-spec number', which only appends; what is no longer used stays.
            numbers:

            """
        );
        foreach ((string name, IEnumerable<string> members) in lists)
        {
            _ = text.Append("  ").Append(YamlScalar.Of(name)).Append(": [");
            int column = text.Length - LastLine(text);
            bool isFirst = true;
            foreach (string member in members.Select(YamlScalar.Of))
            {
                if (!isFirst)
                    _ = text.Append(',');
                bool breaks = column + member.Length + 3 > Width;
                _ = text.Append(
                        breaks ? "\n    "
                        : isFirst ? ""
                        : " "
                    )
                    .Append(member);
                column = breaks ? 4 + member.Length : column + member.Length + 2;
                isFirst = false;
            }

            _ = text.Append("]\n");
        }

        return text.ToString();
    }

    private static int LastLine(StringBuilder text)
    {
        int start = text.Length;
        while (start > 0 && text[start - 1] != '\n')
            start--;
        return start;
    }
}
