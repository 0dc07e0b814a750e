using WebEx.Spec.Language.Diagnostics;
using WebEx.Spec.Language.Keys;
using WebEx.Spec.Language.Kinds;
using WebEx.Spec.Language.Model;
using WebEx.Spec.Language.Reading;
using WebEx.Spec.Language.Sharing;
using WebEx.Spec.Language.Yaml;

namespace WebEx.Spec.Language.Binding;

/// <summary>Binds one parameter of a reply, one element of its markup, or a list of either.</summary>
internal sealed class ReplyParameterBinder(SharedDefinitions shared, DiagnosticBag diagnostics, string command)
{
    // An element is told from a text with separators by what stands behind its number.
    private const int FewestParts = 2;
    private const int MostParts = 9;

    // The keys that do not go with every kind, and the words of those that they go with.
    private static readonly (string Key, string Words)[] OfKinds =
    [
        .. ReplyTable
            .Parameter.KeyNames.Select(key =>
                (Key: key, Words: string.Join(", ", ArgumentKinds.ByWord.Where(kind => kind.Value.ReplyKeys?.Contains(key) == true).Select(kind => kind.Key)))
            )
            .Where(key => key.Words.Length > 0),
    ];

    private enum Position
    {
        Redirect,
        Markup,
        Part,
    }

    /// <summary>Binds a parameter of the redirect.</summary>
    public ReplyParameter Parameter(MappingNode map) => Bind(map, Position.Redirect);

    /// <summary>Binds an element of the markup.</summary>
    public ReplyParameter Element(MappingNode map) => Bind(map, Position.Markup);

    /// <summary>Checks the name of an element of markup, or of the element around them.</summary>
    public void CheckElementName(string name, SourceSpan span)
    {
        if (name.Length > 0 && !name.All(c => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_' or '-' or '.'))
            diagnostics.Add(SpecMessages.ElementNameInvalid(name), span);
    }

    private ReplyParameter Bind(MappingNode map, Position position)
    {
        var reader = new MapReader(
            map,
            ReplyTable.Parameter.KeyNames,
            position == Position.Part ? "a part of a reply parameter" : ReplyTable.Parameter.What,
            diagnostics
        );
        bool isList = reader.Has("parts") && position != Position.Part;
        if (position == Position.Part && reader.Has("parts"))
            diagnostics.Add(SpecMessages.PartWithParts(), reader.SpanOf("parts"));
        ArgumentKind kind = isList ? ArgumentKinds.Usual : reader.OneOf("type", ArgumentKinds.ByWord, ArgumentKinds.Usual, ArgumentKinds.Hint);
        if (kind.ReplyKeys is null)
            diagnostics.Add(SpecMessages.ReplyTypeRefused(reader.Text("type")!), reader.SpanOf("type"));
        // What goes with a type can only be judged when that is known.
        if (isList || !reader.Has("type") || (reader.Node("type") is ScalarNode word && ArgumentKinds.ByWord.ContainsKey(word.Value)))
            CheckKeys(reader, kind, isList);

        string name = reader.Name("name");
        string meaning = reader.Sentence("meaning") ?? "";
        var parameter = new ReplyParameter(
            Code(reader, position, isList),
            name,
            ArgumentKinds.TypeOf(kind),
            meaning,
            reader.Text("when"),
            reader.Flag("optional"),
            Flag: null,
            Choice: null,
            isList ? reader.Name("item") : null,
            reader.Integer("from", 0, KeyLimits.MostNumber),
            reader.Integer("to", 0, KeyLimits.MostNumber),
            reader.Has("separator") ? reader.RequiredSeparator("separator") : null,
            reader.Text("inner"),
            isList ? List(reader, position) : default,
            reader.Integer("line", 1),
            reader.Texts("erratum")
        );
        return kind.Bind(parameter, new KindReading(reader, shared, diagnostics, command));
    }

    private static void CheckKeys(MapReader reader, ArgumentKind kind, bool isList)
    {
        if (kind is ListKind && !isList)
            reader.RequiredSeparator("separator");
        if (isList)
            reader.Refuse("type", "has no effect beside 'parts', which makes it a list");
        else
            foreach (string key in new[] { "item", "from", "to", "inner" })
                reader.Refuse(key, "has no effect without 'parts'");
        foreach ((string key, string words) in OfKinds)
            if (!(isList && key == "separator") && kind.ReplyKeys?.Contains(key) != true)
                reader.Refuse(key, $"does not apply to a parameter of type '{ArgumentKinds.WordOf(kind)}'; it applies to {words}");
        if (reader.Has("when") && reader.Flag("optional"))
            reader.Refuse("optional", "has no effect beside 'when', which says already that the parameter need not come");
    }

    private string Code(MapReader reader, Position position, bool isList)
    {
        string code = position == Position.Part || isList ? (reader.Has("code") ? reader.RequiredText("code") : "") : reader.RequiredText("code");
        SourceSpan span = reader.SpanOf("code");
        if (CodeTemplates.Problem(code) is { } problem)
            diagnostics.Add(SpecMessages.CodeRefused(code, problem), span);
        else if (code.StartsWith("#", StringComparison.Ordinal))
            diagnostics.Add(SpecMessages.ReplyCodeWithHash(code), span);
        else if (CodeTemplates.IsNumbered(code) && position != Position.Part)
            diagnostics.Add(SpecMessages.NumberWithoutList(code), span);
        else if (position == Position.Markup)
            CheckPath(code, isList, span);
        return code;
    }

    // A list may be inside one further element: SharedAPP/App.
    private void CheckPath(string code, bool isList, SourceSpan span)
    {
        string[] names = code.Split('/');
        if (names.Length > (isList ? 2 : 1))
            diagnostics.Add(SpecMessages.ElementOfSeveral(code), span);
        else if (code.Length > 0)
            foreach (string name in names)
                CheckElementName(name.Length == 0 ? "/" : name, span);
    }

    private EquatableArray<ReplyParameter> List(MapReader reader, Position position)
    {
        string item = reader.Text("item") ?? "";
        if (ReservedNames.ReplyItem.Contains(item))
            diagnostics.Add(SpecMessages.ItemNameTaken(item), reader.SpanOf("item"));
        var members = new MemberNames(item, "element", ReservedNames.ReplyItem, diagnostics);
        var parts = new List<(MappingNode Map, ReplyParameter Part)>();
        foreach (MappingNode map in reader.Maps("parts"))
        {
            ReplyParameter part = Bind(map, Position.Part);
            members.Take(part.Name, map.Find("name")?.Value.Span ?? map.Span);
            parts.Add((map, part));
        }

        if (parts.Count == 0)
        {
            // Of another shape, it is reported as that.
            if (reader.Node("parts") is SequenceNode { Items.Count: 0 })
                diagnostics.Add(SpecMessages.NoParts(), reader.SpanOf("parts"));
        }
        else if (reader.Has("separator") || reader.Has("inner"))
            CheckPacked(reader, parts, position);
        else if (reader.Has("code"))
            CheckElements(reader, parts, position);
        else
            CheckNumbered(reader, parts, position);
        return parts.Select(part => part.Part).ToEquatableArray();
    }

    // A packed list is cut at single characters, and an element begins with a number.
    private void CheckPacked(MapReader reader, List<(MappingNode Map, ReplyParameter Part)> parts, Position position)
    {
        int before = diagnostics.Faults;
        reader.RequiredText("code");
        foreach (string key in new[] { "separator", "inner" })
        {
            string text = reader.RequiredText(key);
            if (text.Length > 1)
                diagnostics.Add(SpecMessages.SeparatorOfSeveralCharacters(key, text), reader.SpanOf(key));
            else if (text.Length == 1 && (text[0] is (>= '0' and <= '9') or '-' || char.IsSurrogate(text[0])))
                diagnostics.Add(SpecMessages.SeparatorInNumber(key, text), reader.SpanOf(key));
        }

        if (reader.Text("separator") is { Length: > 0 } separator && separator == reader.Text("inner"))
            diagnostics.Add(SpecMessages.SeparatorsSame(), reader.SpanOf("inner"));
        RefuseNumbers(reader, "a packed list");
        if (position == Position.Markup)
            diagnostics.Add(SpecMessages.PackedInMarkup(), reader.SpanOf("separator"));
        string parted = $"An element of a packed list has {FewestParts} to {MostParts} parts.";
        if (parts.Count > MostParts)
            diagnostics.Add(SpecMessages.PartsRefused(parted), reader.SpanOf("parts"));
        else if (parts.Count > 0 && ArgumentKinds.Of(parts[0].Part) is not IntegerKind)
            diagnostics.Add(SpecMessages.FirstPartNoInteger(), parts[0].Map.Span);
        foreach ((MappingNode map, ReplyParameter part) in parts.Where(part => part.Part.Code.Length > 0))
            diagnostics.Add(SpecMessages.PackedPartWithCode(), map.Find("code")!.Value.Span);

        // Where something else is wrong, it may be that a part is missing.
        if (diagnostics.Faults == before && parts.Count is > 0 and < FewestParts)
            diagnostics.Add(SpecMessages.PartsRefused(parted), reader.SpanOf("parts"));
    }

    // Elements of markup that come several times hold either a text, or elements.
    private void CheckElements(MapReader reader, List<(MappingNode Map, ReplyParameter Part)> parts, Position position)
    {
        RefuseNumbers(reader, "a list of elements");
        if (position == Position.Redirect)
            diagnostics.Add(SpecMessages.ListWithCode(), reader.SpanOf("code"));
        bool hasCodes = parts.Count > 1 || parts[0].Part.Code.Length > 0;
        foreach ((MappingNode map, ReplyParameter part) in parts.Where(_ => hasCodes))
        {
            if (part.Code.Length == 0)
                diagnostics.Add(SpecMessages.ElementWithoutCode(), map.Span);
            else if (parts.First(other => other.Part.Code == part.Code).Map != map)
                diagnostics.Add(SpecMessages.PartCodeTwice(part.Code), map.Find("code")!.Value.Span);
            else
                CheckElementName(part.Code, map.Find("code")!.Value.Span);
        }
    }

    // The elements of a numbered list are told apart by the numbers in their codes.
    private void CheckNumbered(MapReader reader, List<(MappingNode Map, ReplyParameter Part)> parts, Position position)
    {
        if (position == Position.Markup)
            diagnostics.Add(SpecMessages.MarkupListWithoutCode(), reader.Map.Span);
        if (reader.Integer("to", 0, KeyLimits.MostNumber) < (reader.Integer("from", 0, KeyLimits.MostNumber) ?? 1))
            diagnostics.Add(SpecMessages.ReplyToBeforeFrom(reader.Text("to"), reader.Text("from") ?? "1"), reader.SpanOf("to"));
        foreach ((MappingNode map, ReplyParameter part) in parts.Where(part => !CodeTemplates.IsNumbered(part.Part.Code)))
            diagnostics.Add(SpecMessages.PartOfNumberedWithoutCode(), map.Span);
    }

    private void RefuseNumbers(MapReader reader, string what)
    {
        foreach (string key in new[] { "from", "to" })
            if (reader.Map.Find(key) is { } entry)
                diagnostics.Add(SpecMessages.NumbersOfPlainList(key, what), entry.Key.Span);
    }
}
