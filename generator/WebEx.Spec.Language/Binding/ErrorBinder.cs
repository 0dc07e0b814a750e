using System.Text.RegularExpressions;
using WebEx.Spec.Language.Diagnostics;
using WebEx.Spec.Language.Model;
using WebEx.Spec.Language.Yaml;

namespace WebEx.Spec.Language.Binding;

/// <summary>Binds the error codes of a command.</summary>
internal sealed class ErrorBinder(SharedDefinitions shared, DiagnosticBag diagnostics)
{
    /// <summary>The member that stands for codes that the guide doesn't know.</summary>
    public const string Unrecognized = "Unrecognized";

    // [n] is any number, [1..10] one of these. Matching is linear, and codes come from files, so a time limit would only make builds depend on luck.
    private static readonly Regex Placeholder = new(@"\[(n|\d{1,4}\.\.\d{1,4})\]", RegexOptions.CultureInvariant);

    /// <summary>Binds all of them.</summary>
    public EquatableArray<ErrorModel> Bind(MappingNode? map)
    {
        var errors = new List<ErrorModel>();
        var names = new HashSet<string>(StringComparer.Ordinal) { Unrecognized };
        foreach (MappingEntry entry in Entries(map))
        {
            if (Bind(entry) is not { } error) continue;
            if (!names.Add(error.Name)) diagnostics.Add(SpecRules.Duplicate, entry.Key.Span, $"Another code has the C# name {Quoted.Text(error.Name)}; give this one a 'name'.");
            errors.Add(error);
        }

        foreach (IGrouping<string, string> twice in errors.SelectMany(error => error.Printed.Prepend(error.Code)).GroupBy(code => code).Where(group => group.Count() > 1))
            diagnostics.Add(SpecRules.Duplicate, map!.Span, $"The spelling {Quoted.Text(twice.Key)} belongs to two codes.");
        return errors.ToEquatableArray();
    }

    // The rows of the command, with the rows of the sets that it uses where it names them. Its own row of a code stands for the set's.
    private IEnumerable<MappingEntry> Entries(MappingNode? map)
    {
        foreach (MappingEntry entry in map?.Entries ?? [])
        {
            if (entry.Key.Value != "use")
            {
                yield return entry;
                continue;
            }

            foreach (ScalarNode name in new MapReader(map!, map!.Entries.Select(known => known.Key.Value), "the errors", diagnostics).Scalars("use"))
            {
                Definition<MappingNode>? set = shared.ErrorSets.FirstOrDefault(definition => definition.Name == name.Value);
                if (set is null)
                    diagnostics.Add(
                        SpecRules.Undefined,
                        name.Span,
                        $"There is no shared set of errors {Quoted.Text(name.Value)}{Suggestion.For(name.Value, shared.ErrorSets.Select(definition => definition.Name))}");
                foreach (MappingEntry row in set?.Value?.Moved(name.Span).Entries ?? [])
                    if (map.Find(row.Key.Value) is null) yield return row;
            }
        }
    }

    private static string MemberName(string code)
    {
        string name = Placeholder.Replace(code, "N").Replace(".", "");
        return name.Length > 0 ? char.ToUpperInvariant(name[0]) + name.Substring(1) : name;
    }

    private ErrorModel? Bind(MappingEntry entry)
    {
        string code = entry.Key.Value;
        if (code.Contains('|') || code.Length == 0 || Placeholder.Replace(code, "").IndexOfAny(['[', ']']) >= 0)
        {
            diagnostics.Add(SpecRules.InvalidValue, entry.Key.Span, $"{Quoted.Text(code)} is not a code; the only brackets are [n] and [1..10], and '|' isn't possible.");
            return null;
        }

        // The short form: only the line, with the shared meaning.
        MappingNode map = entry.Value as MappingNode
            ?? new MappingNode(entry.Value is ScalarNode line ? [new MappingEntry(new ScalarNode("line", true, line.Span), line)] : [], entry.Value.Span);
        if (entry.Value is SequenceNode) diagnostics.Add(SpecRules.WrongShape, entry.Value.Span, "A code has a line, or a map of keys, not a list.");

        var reader = new MapReader(map, Vocabulary.Error, "an error code", diagnostics);
        string? meaning = reader.Text("meaning") ?? shared.MeaningOfError(code);
        if (meaning is null)
            diagnostics.Add(
                SpecRules.MissingKey, entry.Key.Span, $"{Quoted.Text(code)} has no 'meaning' here, nor a shared one{Suggestion.For(code, shared.Errors.Select(error => error.Name))}");

        string name = reader.Text("name") ?? MemberName(code);
        if (!CSharpName.IsValid(name))
            diagnostics.Add(SpecRules.InvalidName, reader.Has("name") ? reader.SpanOf("name") : entry.Key.Span, $"{Quoted.Text(name)} can't be a C# name; give the code a 'name'.");
        return new ErrorModel(
            code, name, meaning ?? "", reader.Line(), reader.Centers("centers", CenterSet.All), reader.Texts("adds"), reader.Texts("printed"), reader.Texts("erratum"));
    }
}
