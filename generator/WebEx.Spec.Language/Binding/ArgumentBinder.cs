using WebEx.Spec.Language.Diagnostics;
using WebEx.Spec.Language.Keys;
using WebEx.Spec.Language.Kinds;
using WebEx.Spec.Language.Model;
using WebEx.Spec.Language.Reading;
using WebEx.Spec.Language.Sharing;
using WebEx.Spec.Language.Yaml;

namespace WebEx.Spec.Language.Binding;

/// <summary>Binds one argument whose <c>use</c> has been replaced.</summary>
/// <param name="shared">What may be referred to.</param>
/// <param name="diagnostics">Where mistakes go.</param>
/// <param name="command">The C# name of the command, which inline enums start with.</param>
/// <param name="isShared">True for a shared definition, which has no line yet: each use states its own.</param>
internal sealed class ArgumentBinder(SharedDefinitions shared, DiagnosticBag diagnostics, string command, bool isShared)
{
    /// <summary>Binds an argument, or a part of one.</summary>
    public ArgumentModel Bind(MappingNode map, ArgumentModel? whole = null)
    {
        var reader = new MapReader(map, ArgumentTable.Own.KeyNames, whole is null ? ArgumentTable.Own.What : "a part", diagnostics);
        var ofWhole = whole is null ? null : ArgumentKinds.Of(whole) as WholeKind;
        ArgumentKind kind = reader.OneOf("type", ArgumentKinds.ByWord, ofWhole?.PartKind ?? ArgumentKinds.Usual, ArgumentKinds.Hint);
        // What goes with a type can only be judged when that is known.
        bool isTypeKnown =
            !reader.IsMisspelt("type") && (!reader.Has("type") || reader.Node("type") is ScalarNode word && ArgumentKinds.ByWord.ContainsKey(word.Value));
        if (isTypeKnown)
            new ArgumentKeys(diagnostics).Check(reader, kind, whole);

        bool isWhole = kind.HasParts;
        // An element of a group may have a phone number or a date, and nothing else has parts within parts.
        if (isWhole && whole is not null && (!whole.IsGroup || kind is not WholeKind))
            diagnostics.Add(SpecMessages.PartOfPartedType(ArgumentKinds.WordOf(kind)), reader.SpanOf("type"));
        string name = whole is null || whole.IsGroup ? reader.Name("name") : reader.Text("name") ?? "";

        string meaning = whole is null || whole.IsGroup || reader.Has("meaning") ? reader.RequiredSentence("meaning") : "";
        int line = isWhole || isShared || (!isTypeKnown && reader.Has("parts")) ? reader.Integer("line", 1) ?? 0 : reader.Line();
        var argument = new ArgumentModel
        {
            Code =
                isWhole ? ""
                : isTypeKnown || reader.Has("code") ? reader.RequiredText("code")
                : "",
            Aliases = reader.Texts("aliases"),
            Name = name,
            Type = ArgumentKinds.TypeOf(kind),
            Meaning = meaning,
            Line = line,
            Required = Requirement(reader),
            Centers = reader.Centers("centers", CenterSet.All),
            Only = reader.Phrase("only"),
            Defaults = Defaults(reader),
            DefaultFrom = reader.Phrase("defaultFrom"),
            Max = kind.ReadLimit(reader, "max"),
            Min = kind.ReadLimit(reader, "min"),
            Digits = reader.Integer("digits", 1, KeyLimits.MostDigits) ?? (ofWhole is null ? null : CalendarPart.Find(reader.Text("part")))?.Digits ?? 1,
            Forbidden = reader.Characters("forbidden"),
            IsAscii = reader.Flag("ascii"),
            Fields = reader.Integer("fields", KeyLimits.FewestFields, KeyLimits.MostFields),
            Errors = Errors(reader),
            Deprecated = reader.Phrase("deprecated"),
            Remarks = reader.Remarks(),
            Errata = reader.Texts("erratum"),
            Tokens = reader.Node("tokens") is { } tokens ? new ChoiceBinder(diagnostics).Tokens(tokens) : default,
            Numbered = Numbered(reader, kind, isPart: whole is not null),
            Least = reader.Integer("least", KeyLimits.FewestValues),
            Part = reader.Text("part"),
        };
        argument = kind.Bind(argument, new KindReading(reader, shared, diagnostics, command));

        if (!isTypeKnown)
            return argument;
        if (argument.Required.Centers != CenterSet.None && argument.Deprecated is not null)
            diagnostics.Add(SpecMessages.DeprecatedRequired(), reader.SpanOf("required"));
        CheckLimits(reader, argument, kind, whole);
        CheckLimitErrors(reader, argument);
        var codes = new ArgumentCodes(diagnostics);
        codes.Check(reader, argument);
        if (isWhole)
            argument = WithParts(reader, argument, kind);
        if (whole is null && !argument.IsGroup)
            codes.CheckUnnumbered(reader, argument);
        CheckDefaults(reader, argument, kind);
        return argument;
    }

    private RequirementModel Requirement(MapReader reader)
    {
        switch (reader.Node("required"))
        {
            case null:
                return RequirementModel.Optional;
            case SequenceNode:
                return new RequirementModel(reader.Centers("required", CenterSet.None), null);
            case ScalarNode { Value: "true" }:
                return RequirementModel.Always;
            case ScalarNode { Value: "false" }:
                return RequirementModel.Optional;
            case ScalarNode { IsPlain: true } word when YamlWords.IsTruth(word.Value):
                string canonical = YamlWords.Canonical(word.Value);
                diagnostics.Add(SpecMessages.RequiredIsTruth(canonical, word.Value), word.Span);
                // Whether it is meant to be required is known, so that nothing else is said of it.
                return canonical == "true" ? RequirementModel.Always : RequirementModel.Optional;
            case ScalarNode word when CenterSets.Parse(word.Value) is var center and not CenterSet.None:
                diagnostics.Add(SpecMessages.SingleCenterIsList(word.Value), word.Span);
                return new RequirementModel(center, null);
            default:
                return new RequirementModel(CenterSet.None, reader.Phrase("required") ?? "");
        }
    }

    private EquatableArray<DefaultModel> Defaults(MapReader reader)
    {
        if (reader.Node("default") is not { } node)
            return default;
        if (node is ScalarNode scalar)
            return new[] { new DefaultModel(CenterSet.All, scalar.IsNull ? null : scalar.Value) }.ToEquatableArray();
        if (node is not MappingNode map)
        {
            diagnostics.Add(SpecMessages.DefaultShape(node.Kind), node.Span);
            return default;
        }

        foreach (MappingEntry entry in map.Entries.Where(entry => entry.Value is not ScalarNode))
            diagnostics.Add(SpecMessages.DefaultOfCenterShape(entry.Key.Value, entry.Value.Kind), entry.Value.Span);
        return map
            .Entries.Select(entry => new DefaultModel(reader.Centers([entry.Key]), entry.Value is ScalarNode { IsNull: false } token ? token.Value : null))
            .ToEquatableArray();
    }

    private ArgumentErrors Errors(MapReader reader)
    {
        if (reader.MapUnder("errors") is not { } map)
            return ArgumentErrors.None;
        var errors = new MapReader(map, ArgumentTable.Errors, diagnostics);
        (string? tooLong, long? above) = LimitError(errors, "tooLong", "max");
        (string? tooShort, long? below) = LimitError(errors, "tooShort", "min");
        return new ArgumentErrors(errors.Text("missing"), errors.Text("tooFew"), tooLong, tooShort, errors.Text("characters"), errors.Text("invalid"))
        {
            TooLongAbove = above,
            TooShortBelow = below,
            NotAscii = errors.Text("notAscii"),
        };
    }

    // The code alone where the error belongs to the limit of the argument, or { max: 1024, error: code } where the site returns it at another one.
    private (string? Code, long? Limit) LimitError(MapReader errors, string key, string limit)
    {
        if (errors.Node(key) is not MappingNode map)
            return (errors.Text(key), null);
        var reader = new MapReader(
            map,
            ArgumentTable.LimitError.KeyNames.Where(known => known == limit || known == "error"),
            $"'{key}' with a limit of its own",
            diagnostics
        );
        reader.Required(limit);
        return (reader.RequiredText("error"), reader.Integer(limit, 1));
    }

    private NumberedModel? Numbered(MapReader reader, ArgumentKind kind, bool isPart)
    {
        bool isGroup = kind is GroupKind;
        bool isNumbered = isGroup || (reader.Scalar("code")?.Value is { } code && CodeTemplates.IsNumbered(code));
        // A shared definition may leave the numbers to its uses, and a part of a group has those of the group.
        if (isNumbered && !isGroup && !isPart && !isShared && !reader.Has("from"))
            diagnostics.Add(SpecMessages.FromMissing(), reader.Map.Span);
        bool isCodeKnown = reader.Scalar("code") is not { } written || CodeTemplates.Problem(written.Value) is null;
        if (!isNumbered && isCodeKnown && (reader.Has("from") || reader.Has("to")))
            diagnostics.Add(SpecMessages.FromWithoutNumber(), reader.SpanOf(reader.Has("from") ? "from" : "to"));
        if (isNumbered && !isPart && !kind.CanBeIndexed)
            diagnostics.Add(SpecMessages.CannotBeIndexed(ArgumentKinds.WordOf(kind)), reader.SpanOf("code"));
        if (!reader.Has("from") && (isShared || !isGroup))
            return null;

        int from = reader.Integer("from", 0, KeyLimits.MostNumber) ?? 1;
        int? to = reader.Integer("to", 0, KeyLimits.MostNumber);
        if (to < from)
            diagnostics.Add(SpecMessages.ToBeforeFrom(to, from), reader.SpanOf("to"));
        return new NumberedModel(from, to);
    }

    private ArgumentModel WithParts(MapReader reader, ArgumentModel argument, ArgumentKind kind)
    {
        if (reader.Required("parts") is null)
            return argument;
        if (reader.Node("parts") is SequenceNode { Items.Count: 0 })
            diagnostics.Add(SpecMessages.NoParts(), reader.SpanOf("parts"));
        var parts = reader.Maps("parts").Select(map => (Map: map, Part: Bind(map, argument))).ToList();
        IEnumerable<ArgumentModel> ordered = kind is WholeKind whole
            ? whole.Ordered(parts, ArgumentKinds.WordOf(kind), reader, diagnostics)
            : parts.Select(part => part.Part);
        if (argument.Item is { } item)
        {
            if (ReservedNames.Item.Contains(item))
                diagnostics.Add(SpecMessages.ItemNameTaken(item), reader.SpanOf("item"));
            var members = new MemberNames(item, "element", ReservedNames.Item, diagnostics);
            foreach ((MappingNode map, ArgumentModel part) in parts)
                members.Take(part.Name, map.Find("name")?.Value.Span ?? map.Span);
        }

        foreach ((MappingNode map, ArgumentModel part) in parts)
            if (argument.IsGroup && !part.Coded.All(coded => CodeTemplates.IsNumbered(coded.Code)))
                diagnostics.Add(SpecMessages.PartOfGroupWithoutNumber(), map.Span);

        EquatableArray<ArgumentModel> bound = ordered.ToEquatableArray();
        return argument with { Parts = bound, Line = argument.Line > 0 || bound.Count == 0 ? argument.Line : bound[0].Line };
    }

    private void CheckLimits(MapReader reader, ArgumentModel argument, ArgumentKind kind, ArgumentModel? whole)
    {
        if (argument.Min > argument.Max)
            diagnostics.Add(SpecMessages.MinAboveMax(argument.Min, argument.Max), reader.SpanOf("min"));
        else if (kind.LimitProblem(argument) is { } limit)
            diagnostics.Add(SpecMessages.LimitRefused(limit.Problem), reader.SpanOf(limit.Key));
        if (argument.IsAscii && argument.Numbered is not null)
            diagnostics.Add(SpecMessages.AsciiOfIndexed(), reader.SpanOf("ascii"));
        if (argument.Least is { } least && (argument.Numbered is null || whole is not null) && !isShared)
            diagnostics.Add(SpecMessages.LeastWithoutNumbers(), reader.SpanOf("least"));
        else if (argument.Least is { } count && argument.Numbered is { To: { } last } numbers && count > last - numbers.From + 1)
            diagnostics.Add(SpecMessages.LeastAboveCount(count, last - numbers.From + 1), reader.SpanOf("least"));
        if (argument.Least is null && argument.Errors.TooFew is not null && !isShared)
            diagnostics.Add(SpecMessages.TooFewWithoutLeast(), reader.SpanOf("errors"));
        if (argument.Tokens.Count > 0 && (argument.Numbered is not null || whole is not null))
            diagnostics.Add(SpecMessages.TokensOfSeveral(), reader.SpanOf("tokens"));
    }

    // The site's limit is the wider one: what it refuses lies beyond what the argument allows.
    private void CheckLimitErrors(MapReader reader, ArgumentModel argument)
    {
        if (argument.Errors.TooLongAbove is { } above)
            Check("tooLong", "max", above, argument.Max, above > argument.Max);
        if (argument.Errors.TooShortBelow is { } below)
            Check("tooShort", "min", below, argument.Min, below < argument.Min);

        void Check(string error, string key, long own, long? limit, bool isWider)
        {
            SourceSpan span = (reader.MapUnder("errors")?.Find(error)?.Value as MappingNode)?.Find(key)?.Value.Span ?? reader.SpanOf("errors");
            if (argument.Numbered is not null || !(argument.IsTextual || (argument.Part is not null && argument.Code.Length > 0)))
                diagnostics.Add(SpecMessages.ErrorLimitOfSeveral(error), span);
            else if (limit is null)
                diagnostics.Add(SpecMessages.LimitMissingForError(key, own, error), span);
            else if (!isWider)
                diagnostics.Add(SpecMessages.ErrorLimitNotWider(error, own, key, limit), span);
        }
    }

    // A default that the site would refuse is a mistake in the spec, or an erratum.
    private void CheckDefaults(MapReader reader, ArgumentModel argument, ArgumentKind kind)
    {
        foreach (DefaultModel value in argument.Defaults)
            if (value.Token is { Length: > 0 } token && kind.DefaultProblem(argument, token) is { } problem)
                diagnostics.Add(SpecMessages.DefaultRefused(token, problem), reader.SpanOf("default"));
    }
}
