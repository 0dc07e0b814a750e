using System.Globalization;
using WebEx.Spec.Language.Diagnostics;
using WebEx.Spec.Language.Model;
using WebEx.Spec.Language.Yaml;

namespace WebEx.Spec.Language.Binding;

/// <summary>Binds one argument whose <c>use</c> has been replaced.</summary>
/// <param name="shared">What may be referred to.</param>
/// <param name="diagnostics">Where mistakes go.</param>
/// <param name="command">The C# name of the command, which inline enums start with.</param>
/// <param name="isShared">True for a shared definition, which has no line yet: each use states its own.</param>
internal sealed class ArgumentBinder(SharedDefinitions shared, DiagnosticBag diagnostics, string command, bool isShared)
{
    // Those of the longest number that there is.
    private const int MostDigits = 19;
    private const int MostFields = 9;
    private const uint LastTimeZone = 61;

    /// <summary>The greatest number of an indexed family or group; with room for sums of such numbers in an int.</summary>
    public const int MostNumber = 999_999;

    private static readonly Dictionary<string, ArgumentType> Types = new(StringComparer.Ordinal)
    {
        ["text"] = ArgumentType.Text,
        ["secret"] = ArgumentType.Secret,
        ["email"] = ArgumentType.Email,
        ["url"] = ArgumentType.Url,
        ["key"] = ArgumentType.Key,
        ["integer"] = ArgumentType.Number,
        ["flag"] = ArgumentType.Flag,
        ["choice"] = ArgumentType.Choice,
        ["bits"] = ArgumentType.Bits,
        ["timeZone"] = ArgumentType.TimeZone,
        ["date"] = ArgumentType.Date,
        ["dateTime"] = ArgumentType.DateTime,
        ["time"] = ArgumentType.Time,
        ["phone"] = ArgumentType.Phone,
        ["callOutPhone"] = ArgumentType.CallOutPhone,
        ["list"] = ArgumentType.List,
        ["group"] = ArgumentType.Group,
    };

    private static readonly Dictionary<ArgumentType, string[]> PartNames = new()
    {
        [ArgumentType.Date] = ["year", "month", "day"],
        [ArgumentType.DateTime] = ["year", "month", "day", "hour", "minute"],
        [ArgumentType.Time] = ["hour", "minute"],
        [ArgumentType.Phone] = ["country", "area", "local", "extension"],
    };

    private static readonly Dictionary<string, ArgumentType> ListTypes = new(StringComparer.Ordinal)
    {
        ["text"] = ArgumentType.Text,
        ["integer"] = ArgumentType.Number,
    };

    // Words of other languages of this kind, and what they are here.
    private static readonly Dictionary<string, string> ForeignTypes = new(StringComparer.OrdinalIgnoreCase)
    {
        ["boolean"] = "'flag', with the tokens of yes and no in 'as'",
        ["bool"] = "'flag', with the tokens of yes and no in 'as'",
        ["string"] = "'text'",
        ["str"] = "'text'",
        ["int"] = "'integer'",
        ["number"] = "'integer'",
        ["enum"] = "'choice', with 'values'",
        ["password"] = "'secret'",
        ["uri"] = "'url'",
        ["mail"] = "'email'",
        ["array"] = "'list', or 'group' where an element has several codes",
        ["object"] = "'group'",
        ["flags"] = "'bits'",
        ["timestamp"] = "'dateTime'",
    };

    /// <summary>The words of <c>type</c>.</summary>
    public static IReadOnlyDictionary<string, ArgumentType> TypeNames => Types;

    /// <summary>The tokens of yes and no.</summary>
    public static FlagTokens? ReadFlag(MapReader reader, DiagnosticBag diagnostics)
    {
        if (reader.Required("as") is null || reader.Scalar("as") is not { } scalar)
            return null;
        string[] tokens = scalar.Value.Split('/');
        bool areTokens = tokens.Length == 2 && tokens.All(token => token.Length > 0 && token.Trim() == token);
        if (areTokens && !string.Equals(tokens[0], tokens[1], StringComparison.OrdinalIgnoreCase))
            return new FlagTokens(tokens[0], tokens[1]);
        diagnostics.Add(
            SpecRules.InvalidValue,
            scalar.Span,
            $"'as' has to be the tokens of yes and no, such as 1/0 or ON/OFF, not {Quoted.Text(scalar.Value)}."
        );
        return null;
    }

    /// <summary>Binds an argument, or a part of one.</summary>
    public ArgumentModel Bind(MappingNode map, ArgumentModel? whole = null)
    {
        var reader = new MapReader(map, Vocabulary.Argument, whole is null ? "an argument" : "a part", diagnostics);
        // A part of a date is a number, a part of a phone is text.
        ArgumentType usual = whole?.Type is ArgumentType.Date or ArgumentType.DateTime or ArgumentType.Time ? ArgumentType.Number : ArgumentType.Text;
        ArgumentType type = reader.OneOf("type", Types, usual, TypeHint);
        // What goes with a type can only be judged when that is known.
        bool isTypeKnown = !reader.IsMisspelt("type") && (!reader.Has("type") || reader.Node("type") is ScalarNode word && Types.ContainsKey(word.Value));
        if (isTypeKnown)
            new ArgumentKeys(diagnostics).Check(reader, type, whole);

        bool isWhole = ArgumentKeys.HasParts(type);
        // An element of a group may have a phone number or a date, and nothing else has parts within parts.
        if (isWhole && whole is not null && (whole.Type != ArgumentType.Group || type == ArgumentType.Group))
            diagnostics.Add(SpecRules.Contradiction, reader.SpanOf("type"), $"A part can't be of type '{Word(type)}', which has parts itself.");
        string name = whole is null || whole.Type == ArgumentType.Group ? reader.Name("name") : reader.Text("name") ?? "";

        string meaning = whole is null || whole.Type == ArgumentType.Group || reader.Has("meaning") ? reader.RequiredSentence("meaning") : "";
        int line = isWhole || isShared || (!isTypeKnown && reader.Has("parts")) ? reader.Integer("line", 1) ?? 0 : reader.Line();
        var argument = new ArgumentModel
        {
            Code =
                isWhole ? ""
                : isTypeKnown || reader.Has("code") ? reader.RequiredText("code")
                : "",
            Aliases = reader.Texts("aliases"),
            Name = name,
            Type = type,
            Meaning = meaning,
            Line = line,
            Required = Requirement(reader),
            Centers = reader.Centers("centers", CenterSet.All),
            Only = reader.Phrase("only"),
            Defaults = Defaults(reader),
            DefaultFrom = reader.Phrase("defaultFrom"),
            Max = Limit(reader, "max", type),
            Min = Limit(reader, "min", type),
            Digits = reader.Integer("digits", 1, MostDigits) ?? (whole is null ? 1 : DigitsOf(reader.Text("part"))),
            Forbidden = reader.Characters("forbidden"),
            IsAscii = reader.Flag("ascii"),
            Fields = reader.Integer("fields", 2, MostFields),
            Errors = Errors(reader),
            Deprecated = reader.Phrase("deprecated"),
            Remarks = reader.Remarks(),
            Errata = reader.Texts("erratum"),
            Flag = type == ArgumentType.Flag ? ReadFlag(reader, diagnostics) : null,
            Choice = type == ArgumentType.Choice ? Choice(reader, name, meaning, line) : null,
            Bits = type == ArgumentType.Bits ? Bits(reader, name, meaning, line) : null,
            Tokens = reader.Node("tokens") is { } tokens ? new ChoiceBinder(diagnostics).Tokens(tokens) : default,
            List = type == ArgumentType.List ? List(reader) : null,
            Numbered = Numbered(reader, type, isPart: whole is not null),
            Least = reader.Integer("least", 2),
            Part = reader.Text("part"),
            Item = type == ArgumentType.Group ? reader.Name("item") : null,
        };

        if (!isTypeKnown)
            return argument;
        if (argument.Required.Centers != CenterSet.None && argument.Deprecated is not null)
            diagnostics.Add(
                SpecRules.Contradiction,
                reader.SpanOf("required"),
                "What is deprecated can't be required: nobody could use what replaces it. Give 'required' a phrase that says when, or leave it out."
            );
        CheckLimits(reader, argument, whole);
        CheckLimitErrors(reader, argument);
        var codes = new ArgumentCodes(diagnostics);
        codes.Check(reader, argument);
        if (isWhole)
            argument = WithParts(reader, argument);
        if (whole is null && type != ArgumentType.Group)
            codes.CheckUnnumbered(reader, argument);
        CheckDefaults(reader, argument);
        return argument;
    }

    private static int DigitsOf(string? part) =>
        part switch
        {
            "year" => 4,
            "hour" or "minute" => 2,
            _ => 1,
        };

    /// <summary>The word of a type.</summary>
    public static string Word(ArgumentType type) => Types.First(word => word.Value == type).Key;

    /// <summary>What a word that is no type would be here; null when it isn't known.</summary>
    public static string? TypeHint(string word) => ForeignTypes.TryGetValue(word, out string? here) ? here : null;

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
                diagnostics.Add(
                    SpecRules.InvalidValue,
                    word.Span,
                    $"'required' is true, a list of centers, or a phrase that says when; write '{canonical}', not {Quoted.Text(word.Value)}."
                );
                // Whether it is meant to be required is known, so that nothing else is said of it.
                return canonical == "true" ? RequirementModel.Always : RequirementModel.Optional;
            case ScalarNode word when CenterSets.Parse(word.Value) is var center and not CenterSet.None:
                diagnostics.Add(SpecRules.InvalidValue, word.Span, $"Centers are a list, also a single one: [{word.Value}].");
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
            diagnostics.Add(SpecRules.WrongShape, node.Span, $"'default' has to be a token, or a map of center to token, not {node.Kind}.");
            return default;
        }

        foreach (MappingEntry entry in map.Entries.Where(entry => entry.Value is not ScalarNode))
            diagnostics.Add(
                SpecRules.WrongShape,
                entry.Value.Span,
                $"The default of {Quoted.Text(entry.Key.Value)} has to be a token, not {entry.Value.Kind}."
            );
        return map
            .Entries.Select(entry => new DefaultModel(reader.Centers([entry.Key]), entry.Value is ScalarNode { IsNull: false } token ? token.Value : null))
            .ToEquatableArray();
    }

    private ArgumentErrors Errors(MapReader reader)
    {
        if (reader.MapUnder("errors") is not { } map)
            return ArgumentErrors.None;
        var errors = new MapReader(map, Vocabulary.ArgumentErrors, "the errors of an argument", diagnostics);
        (string? tooLong, long? above) = LimitError(errors, "tooLong", "max");
        (string? tooShort, long? below) = LimitError(errors, "tooShort", "min");
        return new ArgumentErrors(errors.Text("missing"), errors.Text("tooFew"), tooLong, tooShort, errors.Text("characters"), errors.Text("invalid"))
        {
            TooLongAbove = above,
            TooShortBelow = below,
            NotAscii = errors.Text("notAscii"),
        };
    }

    // The code alone where the error belongs to the limit of the argument, or { max: 1024, error: code } where the site answers it at another one.
    private (string? Code, long? Limit) LimitError(MapReader errors, string key, string limit)
    {
        if (errors.Node(key) is not MappingNode map)
            return (errors.Text(key), null);
        var reader = new MapReader(map, [limit, "error"], $"'{key}' with a limit of its own", diagnostics);
        reader.Required(limit);
        return (reader.RequiredText("error"), reader.Integer(limit, 1));
    }

    private ChoiceModel? Choice(MapReader reader, string name, string meaning, int line)
    {
        SpecNode? values = reader.Required("values");
        var choices = new ChoiceBinder(diagnostics);
        if (values is ScalarNode reference)
            return choices.Used(shared, reference, reader);
        return choices.Own(values, reader.Has("enum") ? reader.Name("enum") : command + name, meaning, line, reader.Flag("ignoreCase"));
    }

    private BitsModel? Bits(MapReader reader, string name, string meaning, int line)
    {
        SpecNode? bits = reader.Required("bits");
        var choices = new ChoiceBinder(diagnostics);
        if (bits is ScalarNode reference)
            return choices.UsedBits(shared, reference, reader);
        return choices.OwnBits(bits, reader.Has("enum") ? reader.Name("enum") : command + name, meaning, line);
    }

    private ListModel? List(MapReader reader)
    {
        ArgumentType of = reader.OneOf("of", ListTypes, ArgumentType.Text);
        if (reader.Required("separator") is null)
            return null;
        if (of == ArgumentType.Number && reader.RequiredSeparator("separator").Any(c => c is (>= '0' and <= '9') or '-'))
            diagnostics.Add(
                SpecRules.Contradiction,
                reader.SpanOf("separator"),
                "The separator of a list of integers holds a digit or '-', which could be a part of a number."
            );
        return new ListModel(
            of == ArgumentType.Number,
            reader.RequiredSeparator("separator"),
            reader.Characters("open") ?? "",
            reader.Characters("close") ?? ""
        );
    }

    private NumberedModel? Numbered(MapReader reader, ArgumentType type, bool isPart)
    {
        bool isGroup = type == ArgumentType.Group;
        bool isNumbered = isGroup || (reader.Scalar("code")?.Value is { } code && CodeTemplates.IsNumbered(code));
        // A shared definition may leave the numbers to its uses, and a part of a group has those of the group.
        if (isNumbered && !isGroup && !isPart && !isShared && !reader.Has("from"))
            diagnostics.Add(SpecRules.MissingKey, reader.Map.Span, "The key 'from' is missing; a code that holds {n} needs it.");
        bool isCodeKnown = reader.Scalar("code") is not { } written || CodeTemplates.Problem(written.Value) is null;
        if (!isNumbered && isCodeKnown && (reader.Has("from") || reader.Has("to")))
            diagnostics.Add(SpecRules.Contradiction, reader.SpanOf(reader.Has("from") ? "from" : "to"), "'from' and 'to' go with a code that holds {n}.");
        if (isNumbered && !isPart && type is (ArgumentType.List or ArgumentType.CallOutPhone))
            diagnostics.Add(SpecRules.Contradiction, reader.SpanOf("code"), $"An argument of type '{Word(type)}' can't be a numbered family.");
        if (!reader.Has("from") && (isShared || !isGroup))
            return null;

        int from = reader.Integer("from", 0, MostNumber) ?? 1;
        int? to = reader.Integer("to", 0, MostNumber);
        if (to < from)
            diagnostics.Add(SpecRules.Contradiction, reader.SpanOf("to"), $"'to' is {to}, which is before 'from', {from}.");
        return new NumberedModel(from, to);
    }

    private ArgumentModel WithParts(MapReader reader, ArgumentModel argument)
    {
        if (reader.Required("parts") is null)
            return argument;
        if (reader.Node("parts") is SequenceNode { Items.Count: 0 })
            diagnostics.Add(SpecRules.InvalidValue, reader.SpanOf("parts"), "'parts' names no part.");
        var parts = reader.Maps("parts").Select(map => (Map: map, Part: Bind(map, argument))).ToList();
        if (PartNames.TryGetValue(argument.Type, out string[]? names))
        {
            foreach ((MappingNode map, ArgumentModel part) in parts)
                if (!names.Contains(part.Part ?? ""))
                    diagnostics.Add(
                        SpecRules.InvalidValue,
                        map.Find("part")?.Value.Span ?? map.Span,
                        $"{Quoted.Text(part.Part ?? "")} is not a part of '{Word(argument.Type)}' "
                            + $"({string.Join(", ", names)}){Suggestion.For(part.Part ?? "", names)}"
                    );
            foreach (var twice in parts.Where(part => names.Contains(part.Part.Part ?? "")).GroupBy(part => part.Part.Part).Where(group => group.Count() > 1))
                diagnostics.Add(SpecRules.Duplicate, twice.Last().Map.Find("part")!.Value.Span, $"The part '{twice.Key}' stands here a second time.");
            foreach (string missing in names.Where(name => parts.TrueForAll(part => part.Part.Part != name)))
                diagnostics.Add(SpecRules.MissingKey, reader.SpanOf("parts"), $"The part '{missing}' is missing.");
        }

        if (argument.Item is { } item)
        {
            if (ReservedNames.Item.Contains(item))
                diagnostics.Add(
                    SpecRules.InvalidName,
                    reader.SpanOf("item"),
                    $"{Quoted.Text(item)} can't be the type of an element: every element has a member of that name already."
                );
            var members = new MemberNames(item, "element", ReservedNames.Item, diagnostics);
            foreach ((MappingNode map, ArgumentModel part) in parts)
                members.Take(part.Name, map.Find("name")?.Value.Span ?? map.Span);
        }

        foreach ((MappingNode map, ArgumentModel part) in parts)
            if (argument.Type == ArgumentType.Group && !part.Coded.All(coded => CodeTemplates.IsNumbered(coded.Code)))
                diagnostics.Add(SpecRules.InvalidValue, map.Span, "The code of a part of a group has to hold {n}.");

        var ordered = names is null ? parts.Select(part => part.Part) : parts.Select(part => part.Part).OrderBy(part => Array.IndexOf(names, part.Part));
        EquatableArray<ArgumentModel> bound = ordered.ToEquatableArray();
        return argument with { Parts = bound, Line = argument.Line > 0 || bound.Count == 0 ? argument.Line : bound[0].Line };
    }

    private void CheckLimits(MapReader reader, ArgumentModel argument, ArgumentModel? whole)
    {
        if (argument.Min > argument.Max)
            diagnostics.Add(SpecRules.Contradiction, reader.SpanOf("min"), $"'min' is {argument.Min}, which is more than 'max', {argument.Max}.");
        else if (argument is { Type: ArgumentType.Number, Min: null, Max: < 0 })
            diagnostics.Add(
                SpecRules.Contradiction,
                reader.SpanOf("max"),
                $"'max' is {argument.Max}, and a number without 'min' is 0 or more: give 'min' too."
            );
        if (argument.IsAscii && argument.Numbered is not null)
            diagnostics.Add(SpecRules.Contradiction, reader.SpanOf("ascii"), "'ascii' is not valid for indexed parameters.");
        if (argument.Least is { } least && (argument.Numbered is null || whole is not null) && !isShared)
            diagnostics.Add(SpecRules.Contradiction, reader.SpanOf("least"), "'least' counts the values of an indexed family or group, which this is not.");
        else if (argument.Least is { } count && argument.Numbered is { To: { } last } numbers && count > last - numbers.From + 1)
            diagnostics.Add(SpecRules.Contradiction, reader.SpanOf("least"), $"'least' is {count}, and there are only {last - numbers.From + 1} numbers.");
        if (argument.Least is null && argument.Errors.TooFew is not null && !isShared)
            diagnostics.Add(SpecRules.Contradiction, reader.SpanOf("errors"), "'tooFew' has no effect without 'least'.");
        if (argument.Tokens.Count > 0 && (argument.Numbered is not null || whole is not null))
            diagnostics.Add(
                SpecRules.Contradiction,
                reader.SpanOf("tokens"),
                "'tokens' become constants beside the property of one value; a part or an indexed family has none."
            );
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
                diagnostics.Add(
                    SpecRules.Contradiction,
                    span,
                    $"Only text of a single code has an error at a limit of its own; give '{error}' the code alone."
                );
            else if (limit is null)
                diagnostics.Add(SpecRules.MissingKey, span, $"The argument has no '{key}' itself; give it '{key}: {own}', and '{error}' the code alone.");
            else if (!isWider)
                diagnostics.Add(
                    SpecRules.Contradiction,
                    span,
                    $"The limit of '{error}' is {own}, which is no wider than '{key}', {limit}; where they are the same, give the code alone."
                );
        }
    }

    // A limit of text is a length, of which none is negative.
    private static long? Limit(MapReader reader, string key, ArgumentType type) =>
        type == ArgumentType.TimeZone ? reader.Integer(key, 0, (int)LastTimeZone, "the index of a time zone")
        : type is ArgumentType.Number or ArgumentType.List ? reader.Integer(key, int.MinValue)
        : reader.Integer(key, 0, what: "a length of text");

    // A default that the site would refuse is a mistake in the spec, or an erratum.
    private void CheckDefaults(MapReader reader, ArgumentModel argument)
    {
        foreach (DefaultModel value in argument.Defaults)
        {
            if (value.Token is not { Length: > 0 } token)
                continue;
            string? problem = argument.Type switch
            {
                ArgumentType.Choice when argument.Choice is { } choice && !choice.Has(token) =>
                    $"is not one of its values{Suggestion.For(token, choice.Values.Select(known => known.Token))}",
                ArgumentType.Flag when argument.Flag is { } flag && token != flag.Yes && token != flag.No => $"is neither {flag.Yes} nor {flag.No}.",
                ArgumentType.Number when !long.TryParse(token, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _) => "is not a number.",
                ArgumentType.TimeZone when !(uint.TryParse(token, NumberStyles.None, CultureInfo.InvariantCulture, out uint zone) && zone <= LastTimeZone) =>
                    $"is not the index of a time zone, 0 to {LastTimeZone}.",
                ArgumentType.Key when !token.All(c => c is >= '0' and <= '9') => "is not made of digits.",
                ArgumentType.Bits when !uint.TryParse(token, NumberStyles.None, CultureInfo.InvariantCulture, out _) => "is not a number.",
                ArgumentType.Number when long.Parse(token, CultureInfo.InvariantCulture) is var number && (number < argument.Min || number > argument.Max) =>
                    "is out of its range.",
                _ when argument.IsTextual && (token.Length > argument.Max || token.Length < argument.Min) =>
                    $"has {token.Length} characters, which its own limits don't allow.",
                _ when argument.IsTextual && argument.Forbidden is { } forbidden && token.IndexOfAny(forbidden.ToCharArray()) >= 0 =>
                    "holds a character that is forbidden.",
                _ => null,
            };
            if (problem is not null)
                diagnostics.Add(SpecRules.Contradiction, reader.SpanOf("default"), $"The default {Quoted.Text(token)} {problem}");
        }
    }
}
