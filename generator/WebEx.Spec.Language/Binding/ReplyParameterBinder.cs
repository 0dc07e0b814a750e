using WebEx.Spec.Language.Diagnostics;
using WebEx.Spec.Language.Model;
using WebEx.Spec.Language.Yaml;

namespace WebEx.Spec.Language.Binding;

/// <summary>Binds one parameter of a reply, one element of its markup, or a list of either.</summary>
internal sealed class ReplyParameterBinder(SharedDefinitions shared, DiagnosticBag diagnostics, string command)
{
    // An element is told from a text with separators by what stands behind its number.
    private const int FewestParts = 2;
    private const int MostParts = 9;

    private static readonly ArgumentType[] Types =
    [
        ArgumentType.Text,
        ArgumentType.Secret,
        ArgumentType.Email,
        ArgumentType.Url,
        ArgumentType.Key,
        ArgumentType.Number,
        ArgumentType.Flag,
        ArgumentType.Choice,
        ArgumentType.List,
    ];

    // Keys that say something only of some types.
    private static readonly Dictionary<string, ArgumentType> KeysOfTypes = new(StringComparer.Ordinal)
    {
        ["as"] = ArgumentType.Flag,
        ["values"] = ArgumentType.Choice,
        ["enum"] = ArgumentType.Choice,
        ["ignoreCase"] = ArgumentType.Choice,
        ["separator"] = ArgumentType.List,
    };

    private enum Place
    {
        Redirect,
        Markup,
        Part,
    }

    /// <summary>Binds a parameter of the redirect.</summary>
    public ReplyParameter Parameter(MappingNode map) => Bind(map, Place.Redirect);

    /// <summary>Binds an element of the markup.</summary>
    public ReplyParameter Element(MappingNode map) => Bind(map, Place.Markup);

    /// <summary>Checks the name of an element of markup, or of the element around them.</summary>
    public void CheckElementName(string name, SourceSpan span)
    {
        if (name.Length > 0 && !name.All(c => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_' or '-' or '.'))
            diagnostics.Add(SpecRules.InvalidValue, span, $"{Quoted.Text(name)} can't be the name of an element: letters, digits, '_', '-' and '.' only.");
    }

    private ReplyParameter Bind(MappingNode map, Place place)
    {
        var reader = new MapReader(map, Vocabulary.ReplyParameter, place == Place.Part ? "a part of a reply parameter" : "a reply parameter", diagnostics);
        bool isList = reader.Has("parts") && place != Place.Part;
        if (place == Place.Part && reader.Has("parts"))
            diagnostics.Add(SpecRules.Contradiction, reader.SpanOf("parts"), "A part of a list can't have parts itself.");
        ArgumentType type = isList ? ArgumentType.Text : reader.OneOf("type", ArgumentBinder.TypeNames, ArgumentType.Text, ArgumentBinder.TypeHint);
        if (!Types.Contains(type))
            diagnostics.Add(
                SpecRules.InvalidValue,
                reader.SpanOf("type"),
                $"A reply parameter can't be of type {Quoted.Text(reader.Text("type")!)}; give each of its codes on its own."
            );
        // What goes with a type can only be judged when that is known.
        if (isList || !reader.Has("type") || (reader.Node("type") is ScalarNode word && ArgumentBinder.TypeNames.ContainsKey(word.Value)))
            CheckKeys(reader, type, isList);

        string name = reader.Name("name");
        string meaning = reader.Sentence("meaning") ?? "";
        return new ReplyParameter(
            Code(reader, place, isList),
            name,
            type,
            meaning,
            reader.Text("when"),
            reader.Flag("optional"),
            type == ArgumentType.Flag ? ArgumentBinder.ReadFlag(reader, diagnostics) : null,
            type == ArgumentType.Choice ? Choice(reader, name, meaning) : null,
            isList ? reader.Name("item") : null,
            reader.Integer("from", 0, ArgumentBinder.MostNumber),
            reader.Integer("to", 0, ArgumentBinder.MostNumber),
            reader.Has("separator") ? reader.RequiredSeparator("separator") : null,
            reader.Text("inner"),
            isList ? List(reader, place) : default,
            reader.Integer("line", 1),
            reader.Texts("erratum")
        );
    }

    private void CheckKeys(MapReader reader, ArgumentType type, bool isList)
    {
        if (type == ArgumentType.List && !isList)
            reader.RequiredSeparator("separator");
        if (isList)
            Refuse("type", "has no effect beside 'parts', which makes it a list");
        else
            foreach (string key in new[] { "item", "from", "to", "inner" })
                Refuse(key, "has no effect without 'parts'");
        foreach (KeyValuePair<string, ArgumentType> key in KeysOfTypes)
            if (!(isList && key.Key == "separator") && type != key.Value)
                Refuse(key.Key, $"does not apply to a parameter of type '{ArgumentBinder.Word(type)}'; it applies to {ArgumentBinder.Word(key.Value)}");
        if (reader.Has("when") && reader.Flag("optional"))
            Refuse("optional", "has no effect beside 'when', which says already that the parameter need not come");

        void Refuse(string key, string why)
        {
            if (reader.Map.Find(key) is { } entry)
                diagnostics.Add(SpecRules.Contradiction, entry.Key.Span, $"'{key}' {why}.");
        }
    }

    private string Code(MapReader reader, Place place, bool isList)
    {
        string code = place == Place.Part || isList ? (reader.Has("code") ? reader.RequiredText("code") : "") : reader.RequiredText("code");
        SourceSpan span = reader.SpanOf("code");
        if (CodeTemplates.Problem(code) is { } problem)
            diagnostics.Add(SpecRules.InvalidValue, span, $"{Quoted.Text(code)} can't be a code: {problem}.");
        else if (code.StartsWith("#", StringComparison.Ordinal))
            diagnostics.Add(
                SpecRules.InvalidValue,
                span,
                $"{Quoted.Text(code)} can't be the code of a reply parameter: '#' in front means a place to the reader of replies."
            );
        else if (CodeTemplates.IsNumbered(code) && place != Place.Part)
            diagnostics.Add(
                SpecRules.InvalidValue,
                span,
                $"{Quoted.Text(code)} holds {{n}}, which only the parts of a numbered list can: give it 'parts', 'item' and 'from'."
            );
        else if (place == Place.Markup)
            CheckPath(code, isList, span);
        return code;
    }

    // A list may be inside one further element: SharedAPP/App.
    private void CheckPath(string code, bool isList, SourceSpan span)
    {
        string[] names = code.Split('/');
        if (names.Length > (isList ? 2 : 1))
            diagnostics.Add(
                SpecRules.InvalidValue,
                span,
                $"{Quoted.Text(code)} can't be the name of an element: only a list may name the element around it, and one only."
            );
        else if (code.Length > 0)
            foreach (string name in names)
                CheckElementName(name.Length == 0 ? "/" : name, span);
    }

    private EquatableArray<ReplyParameter> List(MapReader reader, Place place)
    {
        string item = reader.Text("item") ?? "";
        if (ReservedNames.ReplyItem.Contains(item))
            diagnostics.Add(
                SpecRules.InvalidName,
                reader.SpanOf("item"),
                $"{Quoted.Text(item)} can't be the type of an element: every element has a member of that name already."
            );
        var members = new MemberNames(item, "element", ReservedNames.ReplyItem, diagnostics);
        var parts = new List<(MappingNode Map, ReplyParameter Part)>();
        foreach (MappingNode map in reader.Maps("parts"))
        {
            ReplyParameter part = Bind(map, Place.Part);
            members.Take(part.Name, map.Find("name")?.Value.Span ?? map.Span);
            parts.Add((map, part));
        }

        if (parts.Count == 0)
        {
            // Of another shape, it is reported as that.
            if (reader.Node("parts") is SequenceNode { Items.Count: 0 })
                diagnostics.Add(SpecRules.InvalidValue, reader.SpanOf("parts"), "'parts' names no part.");
        }
        else if (reader.Has("separator") || reader.Has("inner"))
            CheckPacked(reader, parts, place);
        else if (reader.Has("code"))
            CheckElements(reader, parts, place);
        else
            CheckNumbered(reader, parts, place);
        return parts.Select(part => part.Part).ToEquatableArray();
    }

    // A packed list is cut at single characters, and an element begins with a number.
    private void CheckPacked(MapReader reader, List<(MappingNode Map, ReplyParameter Part)> parts, Place place)
    {
        int before = diagnostics.Faults;
        reader.RequiredText("code");
        foreach (string key in new[] { "separator", "inner" })
        {
            string text = reader.RequiredText(key);
            if (text.Length > 1)
                diagnostics.Add(SpecRules.InvalidValue, reader.SpanOf(key), $"The {key} of a packed list is one character, not {Quoted.Text(text)}.");
            else if (text.Length == 1 && (text[0] is (>= '0' and <= '9') or '-' || char.IsSurrogate(text[0])))
                diagnostics.Add(
                    SpecRules.InvalidValue,
                    reader.SpanOf(key),
                    $"The {key} of a packed list can't be {Quoted.Text(text)}, which could be a part of the number that an element begins with."
                );
        }

        if (reader.Text("separator") is { Length: > 0 } separator && separator == reader.Text("inner"))
            diagnostics.Add(
                SpecRules.Contradiction,
                reader.SpanOf("inner"),
                "'separator' and 'inner' are the same, so that elements and their parts can't be told apart."
            );
        RefuseNumbers(reader, "a packed list");
        if (place == Place.Markup)
            diagnostics.Add(SpecRules.Contradiction, reader.SpanOf("separator"), "A list in markup is not packed: its elements come several times.");
        string parted = $"An element of a packed list has {FewestParts} to {MostParts} parts.";
        if (parts.Count > MostParts)
            diagnostics.Add(SpecRules.InvalidValue, reader.SpanOf("parts"), parted);
        else if (parts.Count > 0 && parts[0].Part.Type != ArgumentType.Number)
            diagnostics.Add(SpecRules.InvalidValue, parts[0].Map.Span, "The first part of a packed list is of type 'integer': elements are told apart by it.");
        foreach ((MappingNode map, ReplyParameter part) in parts.Where(part => part.Part.Code.Length > 0))
            diagnostics.Add(SpecRules.Contradiction, map.Find("code")!.Value.Span, "A part of a packed list has no code: it is told by its place.");

        // Where something else is wrong, it may be that a part is missing.
        if (diagnostics.Faults == before && parts.Count is > 0 and < FewestParts)
            diagnostics.Add(SpecRules.InvalidValue, reader.SpanOf("parts"), parted);
    }

    // Elements of markup that come several times hold either a text, or elements.
    private void CheckElements(MapReader reader, List<(MappingNode Map, ReplyParameter Part)> parts, Place place)
    {
        RefuseNumbers(reader, "a list of elements");
        if (place == Place.Redirect)
            diagnostics.Add(
                SpecRules.Contradiction,
                reader.SpanOf("code"),
                "A list with a code of its own is packed, with 'separator' and 'inner', or an element of 'markup'; a numbered list has its codes in its parts."
            );
        bool hasCodes = parts.Count > 1 || parts[0].Part.Code.Length > 0;
        foreach ((MappingNode map, ReplyParameter part) in parts.Where(_ => hasCodes))
        {
            if (part.Code.Length == 0)
                diagnostics.Add(SpecRules.MissingKey, map.Span, "The key 'code' is missing; an element that holds several others needs the name of each.");
            else if (parts.First(other => other.Part.Code == part.Code).Map != map)
                diagnostics.Add(SpecRules.Duplicate, map.Find("code")!.Value.Span, $"Another part has the code {Quoted.Text(part.Code)}.");
            else
                CheckElementName(part.Code, map.Find("code")!.Value.Span);
        }
    }

    // The elements of a numbered list are told apart by the numbers in their codes.
    private void CheckNumbered(MapReader reader, List<(MappingNode Map, ReplyParameter Part)> parts, Place place)
    {
        if (place == Place.Markup)
            diagnostics.Add(
                SpecRules.MissingKey,
                reader.Map.Span,
                "The key 'code' is missing; a list in markup needs the name of the element that comes several times."
            );
        if (reader.Integer("to", 0, ArgumentBinder.MostNumber) < (reader.Integer("from", 0, ArgumentBinder.MostNumber) ?? 1))
            diagnostics.Add(
                SpecRules.Contradiction,
                reader.SpanOf("to"),
                $"'to' is {reader.Text("to")}, which is before 'from', {reader.Text("from") ?? "1"}."
            );
        foreach ((MappingNode map, ReplyParameter part) in parts.Where(part => !CodeTemplates.IsNumbered(part.Part.Code)))
            diagnostics.Add(
                SpecRules.InvalidValue,
                map.Span,
                "A part of a numbered list needs a 'code' with {n} in it; a packed list or a list of elements has a 'code' of its own."
            );
    }

    private void RefuseNumbers(MapReader reader, string what)
    {
        foreach (string key in new[] { "from", "to" })
            if (reader.Map.Find(key) is { } entry)
                diagnostics.Add(SpecRules.Contradiction, entry.Key.Span, $"'{key}' does not apply to {what}, whose elements have no numbers.");
    }

    private ChoiceModel? Choice(MapReader reader, string name, string meaning)
    {
        var choices = new ChoiceBinder(diagnostics);
        SpecNode? values = reader.Required("values");
        if (values is ScalarNode reference)
            return choices.Used(shared, reference, reader);
        string enumName = reader.Has("enum") ? reader.Name("enum") : command + name;
        return choices.Own(values, enumName, meaning, 0, reader.Flag("ignoreCase"));
    }
}
