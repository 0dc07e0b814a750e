using WebEx.Spec.Language.Diagnostics;
using WebEx.Spec.Language.Keys;
using WebEx.Spec.Language.Model;
using WebEx.Spec.Language.Reading;
using WebEx.Spec.Language.Sharing;
using WebEx.Spec.Language.Yaml;

namespace WebEx.Spec.Language.Binding;

/// <summary>Binds the error codes of a command.</summary>
internal sealed class ErrorBinder(SharedDefinitions shared, DiagnosticBag diagnostics)
{
    /// <summary>False when codes are missing because a set of them cannot be used, which is reported.</summary>
    public bool IsComplete { get; private set; } = true;

    /// <summary>Checks a shared set of errors on its own, where it is defined.</summary>
    public static void CheckSet(MappingNode set, SharedDefinitions shared, DiagnosticBag diagnostics)
    {
        var binder = new ErrorBinder(shared, diagnostics);
        if (set.Find("use") is { } use)
            diagnostics.Add(SpecMessages.ErrorSetUsesSet(), use.Key.Span);
        else
            _ = binder.Bind(set);
    }

    /// <summary>Binds all of them.</summary>
    public EquatableArray<ErrorModel> Bind(MappingNode? map)
    {
        var errors = new List<ErrorModel>();
        var names = new HashSet<string>(ReservedNames.Errors, StringComparer.OrdinalIgnoreCase);
        var spellings = new Dictionary<string, SourceSpan>(StringComparer.Ordinal);
        foreach (MappingEntry entry in Entries(map))
        {
            if (Bind(entry) is not { } error)
                continue;
            if (!names.Add(error.Name))
                diagnostics.Add(SpecMessages.ErrorNameTaken(error.Name), entry.Key.Span);
            errors.Add(error);
            if (error.Printed.Contains(error.Code))
                diagnostics.Add(SpecMessages.PrintedIsCode(error.Code), (entry.Value as MappingNode)?.Find("printed")?.Value.Span ?? entry.Key.Span);
            foreach (string spelling in error.Printed.Where(spelling => spelling != error.Code).Prepend(error.Code))
            {
                if (spellings.TryGetValue(spelling, out SourceSpan first))
                    diagnostics.Add(SpecMessages.SpellingOfTwoCodes(spelling, first.StartLine), entry.Key.Span);
                else
                    spellings.Add(spelling, entry.Key.Span);
            }
        }

        // The rows of a set stand together in the file, but not in the guide.
        return WithSpellings(errors.OrderBy(error => error.Line)).ToEquatableArray();
    }

    // What other commands spell otherwise is read here too, unless this command has another error of that name.
    private IEnumerable<ErrorModel> WithSpellings(IOrderedEnumerable<ErrorModel> errors)
    {
        var taken = new HashSet<string>(errors.SelectMany(error => error.Printed.Prepend(error.Code)), StringComparer.OrdinalIgnoreCase);
        foreach (ErrorModel error in errors)
        {
            yield return error with
            {
                Printed = error.Printed.Concat(shared.SpellingsOf(error.Code).Where(taken.Add)).ToEquatableArray(),
            };
        }
    }

    // The rows of the sets that the command uses stand where it names them. A row of its own for a code of a set lies over the set's: its keys win.
    private IEnumerable<MappingEntry> Entries(MappingNode? map)
    {
        if (map is null)
            return [];
        var used = Used(map).ToList();
        var codes = new HashSet<string>(used.Select(row => row.Key.Value), StringComparer.Ordinal);
        return map.Entries.SelectMany(entry =>
            entry.Key.Value == "use" ? used.Select(row => Over(row, map.Find(row.Key.Value)))
            : codes.Contains(entry.Key.Value) ? []
            : (IEnumerable<MappingEntry>)[entry]
        );
    }

    private IEnumerable<MappingEntry> Used(MappingNode map)
    {
        var taken = new HashSet<string>(StringComparer.Ordinal);
        foreach (ScalarNode name in new MapReader(map, map.Entries.Select(known => known.Key.Value), "the errors", diagnostics).Scalars("use"))
        {
            if (!taken.Add(name.Value))
            {
                diagnostics.Add(SpecMessages.ErrorSetUsedTwice(name.Value), name.Span);
                continue;
            }

            MappingNode? set = SharedReference.Resolve(shared.ErrorSets, name, ("shared set of errors", "errorSets"), shared, diagnostics);
            IsComplete &= set is not null;
            foreach (MappingEntry row in set?.Moved(name.Span).Entries ?? [])
                yield return row;
        }
    }

    private static MappingEntry Over(MappingEntry row, MappingEntry? own) =>
        own is null ? row : new MappingEntry(own.Key, Keys(row.Value) is { } keys && Keys(own.Value) is { } ownKeys ? keys.With(ownKeys.Entries) : own.Value);

    // The short form of a row is its line alone.
    private static MappingNode? Keys(SpecNode row) =>
        row as MappingNode ?? (row is ScalarNode line ? new MappingNode([new MappingEntry(new ScalarNode("line", true, line.Span), line)], line.Span) : null);

    private static string MemberName(ErrorCodePattern pattern)
    {
        string name = pattern.With("N").Replace(".", "");
        return name.Length > 0 ? char.ToUpperInvariant(name[0]) + name.Substring(1) : name;
    }

    private ErrorModel? Bind(MappingEntry entry)
    {
        string code = entry.Key.Value;
        var pattern = ErrorCodePattern.Of(code);
        if (code.Contains('|') || code.Length == 0 || pattern.With("").IndexOfAny(['[', ']']) >= 0)
        {
            diagnostics.Add(SpecMessages.NotAnErrorCode(code), entry.Key.Span);
            return null;
        }

        if (pattern.Ranges.Any(range => range.From > range.To))
            diagnostics.Add(SpecMessages.CodeCountsBackwards(code), entry.Key.Span);

        bool isEmpty = entry.Value is ScalarNode { IsNull: true };
        if (isEmpty && !diagnostics.IsOwn)
        {
            diagnostics.Add(SpecMessages.ErrorWithoutLine(code), entry.Key.Span);
            return null;
        }

        MappingNode map = (isEmpty ? null : Keys(entry.Value)) ?? new MappingNode([], entry.Value.Span);
        if (entry.Value is SequenceNode)
        {
            diagnostics.Add(SpecMessages.ErrorIsList(), entry.Value.Span);
            return null;
        }

        var reader = new MapReader(map, ErrorTable.Error, diagnostics);
        SharedError? common = shared.Error(code);
        string? meaning = reader.Sentence("meaning") ?? common?.Meaning;
        if (meaning is null && (shared.IsIncomplete || reader.Has("meaning") || reader.IsMisspelt("meaning") || shared.Errors.Any(error => error.Name == code)))
            diagnostics.AddElsewhere();
        else if (meaning is null)
            diagnostics.AddMissingDefinition(
                shared.Errors.Count == 0
                    ? SpecMessages.NoErrorsShared()
                    : SpecMessages.ErrorWithoutMeaning(code, Suggestion.For(code, shared.Errors.Select(error => error.Name))),
                entry.Key.Span
            );

        string name = reader.Text("name") ?? MemberName(pattern);
        if (!CSharpName.IsValid(name))
            diagnostics.Add(SpecMessages.ErrorNameInvalid(name), reader.Has("name") ? reader.SpanOf("name") : entry.Key.Span);

        // A row that says where its error comes from says all of it.
        bool hasOwn = ErrorOrigin.IsIn(reader);
        ErrorOrigin origin = hasOwn ? ErrorOrigin.Read(reader, diagnostics) : common?.Origin ?? ErrorOrigin.NotStated;
        return new ErrorModel(
            code,
            name,
            meaning ?? "",
            reader.Line(),
            reader.Centers("centers", CenterSet.All),
            reader.Texts("adds"),
            reader.Texts("printed"),
            reader.Remarks(),
            reader.Texts("erratum"),
            origin.Causes,
            origin.NotEnforceable
        );
    }
}
