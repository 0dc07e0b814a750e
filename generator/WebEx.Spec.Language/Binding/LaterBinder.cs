using WebEx.Spec.Language.Diagnostics;
using WebEx.Spec.Language.Keys;
using WebEx.Spec.Language.Model;
using WebEx.Spec.Language.Reading;
using WebEx.Spec.Language.Sharing;
using WebEx.Spec.Language.Yaml;

namespace WebEx.Spec.Language.Binding;

/// <summary>Binds what sources later than the guide add to a command. It is beside what the guide says, and never replaces it.</summary>
internal sealed class LaterBinder(SharedDefinitions shared, DiagnosticBag diagnostics)
{
    /// <summary>Binds the facts.</summary>
    /// <param name="map">What is defined under <c>later</c>; null where nothing is.</param>
    /// <param name="errors">The error codes of the guide.</param>
    /// <param name="reply">The reply as the guide has it.</param>
    /// <param name="parameters">Binds reply parameters.</param>
    public LaterFacts Bind(MappingNode? map, EquatableArray<ErrorModel> errors, ReplyModel reply, ReplyBinder parameters)
    {
        if (map is null)
            return LaterFacts.None;
        var reader = new MapReader(map, LaterTable.OfCommand, diagnostics);
        var spelled = new HashSet<string>(errors.SelectMany(error => error.Printed.Prepend(error.Code)), StringComparer.Ordinal);
        return new LaterFacts(
            Errors(reader.MapUnder("errors"), errors, spelled),
            reader.Maps("spellings").Select(item => Spelling(item, errors, spelled)).ToEquatableArray(),
            Parameters(reader, reply, parameters),
            reader.Maps("remarks").Select(item => Fact(new MapReader(item, LaterTable.Remark, diagnostics))).ToEquatableArray()
        );
    }

    /// <summary>Binds a fact that concerns no single command.</summary>
    public LaterTopic Topic(MappingNode map)
    {
        var reader = new MapReader(map, LaterTable.Fact, diagnostics);
        return new LaterTopic(reader.Name("name"), Fact(reader));
    }

    private LaterFact Fact(MapReader reader) =>
        new(reader.RequiredSentence("text"), reader.Integers("contradicts", 1).ToEquatableArray(), LaterSources.Of(reader, shared, diagnostics));

    private EquatableArray<LaterError> Errors(MappingNode? map, EquatableArray<ErrorModel> guide, HashSet<string> spelled)
    {
        if (map is null)
            return default;
        var names = new HashSet<string>(guide.Select(error => error.Name).Concat(ReservedNames.Errors), StringComparer.OrdinalIgnoreCase);
        var errors = new List<LaterError>();
        foreach (MappingEntry entry in map.Entries)
        {
            LaterError error = Error(entry);
            if (!spelled.Add(error.Code))
                diagnostics.Add(SpecMessages.LaterErrorInTable(error.Code), entry.Key.Span);
            else if (!names.Add(error.Name))
                diagnostics.Add(SpecMessages.ErrorNameTaken(error.Name), entry.Key.Span);
            errors.Add(error);
        }

        return errors.ToEquatableArray();
    }

    // The short form of a row is its source alone, or a list of sources.
    private LaterError Error(MappingEntry entry)
    {
        string code = entry.Key.Value;
        MappingNode map =
            entry.Value as MappingNode ?? new MappingNode([new MappingEntry(new ScalarNode("source", true, entry.Value.Span), entry.Value)], entry.Value.Span);
        var reader = new MapReader(map, LaterTable.Error, diagnostics);
        if (code.Length == 0 || code.IndexOfAny(['|', '[', ']']) >= 0)
            diagnostics.Add(SpecMessages.LaterCodeInvalid(code), entry.Key.Span);

        string? meaning = reader.Sentence("meaning") ?? shared.Error(code)?.Meaning;
        if (meaning is null && (shared.IsIncomplete || reader.IsMisspelt("meaning") || shared.Errors.Any(error => error.Name == code)))
            diagnostics.AddElsewhere();
        else if (meaning is null)
            diagnostics.AddMissingDefinition(SpecMessages.LaterErrorWithoutMeaning(code), entry.Key.Span);
        string name = reader.Text("name") ?? code;
        if (!CSharpName.IsValid(name))
            diagnostics.Add(SpecMessages.LaterNameInvalid(name), reader.Has("name") ? reader.SpanOf("name") : entry.Key.Span);
        return new LaterError(code, name, meaning ?? "", LaterSources.Of(reader, shared, diagnostics));
    }

    private LaterSpelling Spelling(MappingNode map, EquatableArray<ErrorModel> errors, HashSet<string> spelled)
    {
        var reader = new MapReader(map, LaterTable.Spelling, diagnostics);
        var spelling = new LaterSpelling(reader.RequiredText("error"), reader.RequiredText("reads"), LaterSources.Of(reader, shared, diagnostics));
        if (spelling.Error.Length > 0 && !errors.Any(error => error.Code == spelling.Error))
            diagnostics.Add(
                SpecMessages.LaterSpellingOfNone(spelling.Error, Suggestion.For(spelling.Error, errors.Select(error => error.Code))),
                reader.SpanOf("error")
            );
        if (spelling.Reads.IndexOf('|') >= 0)
            diagnostics.Add(SpecMessages.LaterSpellingInvalid(spelling.Reads), reader.SpanOf("reads"));
        else if (!spelled.Add(spelling.Reads))
            diagnostics.Add(SpecMessages.LaterSpellingTaken(spelling.Reads), reader.SpanOf("reads"));
        return spelling;
    }

    // Nothing that the guide does not promise is promised.
    private EquatableArray<LaterParameter> Parameters(MapReader reader, ReplyModel reply, ReplyBinder parameters)
    {
        var names = new HashSet<string>(reply.AllParameters.Select(parameter => parameter.Name), StringComparer.Ordinal);
        var later = new List<LaterParameter>();
        foreach (MappingNode map in reader.Maps("reply"))
        {
            var keys = new MapReader(map, LaterTable.Parameter, diagnostics);
            ReplyParameter parameter = parameters.Later(new MappingNode([.. map.Entries.Where(entry => entry.Key.Value != "source")], map.Span));
            if (names.Contains(parameter.Name))
                diagnostics.Add(SpecMessages.LaterParameterInReply(parameter.Name), map.Span);
            later.Add(new LaterParameter(parameter, LaterSources.Of(keys, shared, diagnostics)));
        }

        return later.ToEquatableArray();
    }
}
