using WebEx.Spec.Language.Diagnostics;
using WebEx.Spec.Language.Model;
using WebEx.Spec.Language.Yaml;

namespace WebEx.Spec.Language.Binding;

/// <summary>Binds what a command answers.</summary>
internal sealed class ReplyBinder(SharedDefinitions shared, DiagnosticBag diagnostics, string command)
{
    private static readonly Dictionary<string, ReplyWithoutBackUrl> Without = new(StringComparer.Ordinal)
    {
        ["homePage"] = ReplyWithoutBackUrl.HomePage,
        ["markup"] = ReplyWithoutBackUrl.Markup,
        ["text"] = ReplyWithoutBackUrl.Text,
        ["word"] = ReplyWithoutBackUrl.Word,
        ["page"] = ReplyWithoutBackUrl.Page,
        ["backUrlRequired"] = ReplyWithoutBackUrl.BackUrlRequired,
    };

    private static readonly Dictionary<string, string> Methods = new(StringComparer.Ordinal) { ["GET"] = "GET", ["POST"] = "POST" };

    private const string AnyStatus = "*";

    private static readonly EquatableArray<string> UsualStatus = new(["SUCCESS"]);
    private static readonly EquatableArray<string> UsualJoint = new(["?"]);

    // Members that every reply has anyway.
    private static readonly HashSet<string> Taken = new(StringComparer.Ordinal)
    {
        "Error", "ErrorCode", "Outcome", "IsSuccess", "Parameters", "AdditionalParameters", "Text", "Problem", "Parse", "Finish", "Describe", "Clone", "EqualityContract", "Equals", "GetHashCode", "GetType", "ToString", "PrintMembers",
    };

    /// <summary>Binds it.</summary>
    public ReplyModel Bind(MappingNode map)
    {
        var reader = new MapReader(map, Vocabulary.Reply, "a reply", diagnostics);
        ReplyMarkup? markup = reader.MapUnder("markup") is { } node ? Markup(node) : null;
        ReplyWithoutBackUrl without = reader.OneOf("without", Without, ReplyWithoutBackUrl.NotStated);
        if (without == ReplyWithoutBackUrl.Markup && markup is null)
            diagnostics.Add(SpecRules.MissingKey, reader.SpanOf("without"), "The key 'markup' is missing; the reply without a BackURL is said to be markup.");

        foreach (ScalarNode status in reader.Scalars("status").Where(status => status.Value.Contains('|') || status.Value == AnyStatus))
            diagnostics.Add(SpecRules.InvalidValue, status.Span, $"{Quoted.Text(status.Value)} can't be a word of success: '|' and '*' mean something to the reader of replies.");

        var reply = new ReplyModel(
            reader.Line(),
            reader.Node("status") is ScalarNode { Value: "false" } ? default : reader.Has("status") ? reader.Texts("status") : UsualStatus,
            reader.Text("statusCode") ?? "ST",
            Constants(reader.MapUnder("constants")),
            reader.OneOf("method", Methods, "GET"),
            reader.Has("joint") ? reader.Texts("joint") : UsualJoint,
            Parameters(reader, "success"),
            Parameters(reader, "failure"),
            reader.Flag("additional"),
            without,
            markup,
            reader.Remarks(),
            reader.Texts("erratum"));
        CheckNames(reader, reply);
        return reply;
    }

    private EquatableArray<ReplyConstant> Constants(MappingNode? map)
    {
        if (map is null) return default;
        var reader = new MapReader(map, map.Entries.Select(entry => entry.Key.Value), "the constants of a reply", diagnostics);
        foreach (MappingEntry entry in map.Entries)
        {
            if (entry.Key.Value.IndexOfAny(['=', '&']) >= 0) diagnostics.Add(SpecRules.InvalidValue, entry.Key.Span, $"{Quoted.Text(entry.Key.Value)} can't be a constant: it holds '=' or '&'.");
            if (reader.Text(entry.Key.Value)?.Contains('&') == true)
                diagnostics.Add(SpecRules.InvalidValue, reader.SpanOf(entry.Key.Value), $"The constant {Quoted.Text(entry.Key.Value)} can't hold '&'.");
        }

        return map.Entries.Select(entry => new ReplyConstant(entry.Key.Value, reader.Text(entry.Key.Value) ?? "")).ToEquatableArray();
    }

    private ReplyMarkup Markup(MappingNode map)
    {
        var reader = new MapReader(map, Vocabulary.Markup, "markup", diagnostics);
        return new ReplyMarkup(reader.RequiredText("root"), reader.Flag("xml"), Parameters(reader, "elements"));
    }

    /// <summary>Binds a parameter that a later source adds.</summary>
    public ReplyParameter Parameter(MappingNode map) => Parameter(map, isPart: false);

    private EquatableArray<ReplyParameter> Parameters(MapReader reader, string key) => reader.Maps(key).Select(map => Parameter(map, isPart: false)).ToEquatableArray();

    private ReplyParameter Parameter(MappingNode map, bool isPart)
    {
        var reader = new MapReader(map, Vocabulary.ReplyParameter, isPart ? "a part of a reply parameter" : "a reply parameter", diagnostics);
        string name = reader.Name("name");
        if (!isPart && (Taken.Contains(name) || name == command || name == command + "Reply" || name == command + "Errors"))
            diagnostics.Add(SpecRules.InvalidName, reader.SpanOf("name"), $"{Quoted.Text(name)} can't be a property: every reply has a member of that name already.");
        ArgumentType type = reader.OneOf("type", ArgumentBinder.TypeNames, ArgumentType.Text);
        bool isList = reader.Has("parts");
        if (type == ArgumentType.List && !isList) reader.RequiredSeparator("separator");
        if (type is ArgumentType.Date or ArgumentType.DateTime or ArgumentType.Time or ArgumentType.Phone or ArgumentType.CallOutPhone or ArgumentType.TimeZone or ArgumentType.Bits or ArgumentType.Group)
            diagnostics.Add(SpecRules.InvalidValue, reader.SpanOf("type"), $"A reply parameter can't be of type {Quoted.Text(reader.Text("type")!)}; give each of its codes on its own.");
        if (isList) CheckList(reader);
        string code = isPart || isList ? reader.Text("code") ?? "" : reader.RequiredText("code");
        if (code.Contains('|') || code.StartsWith("#", StringComparison.Ordinal))
            diagnostics.Add(SpecRules.InvalidValue, reader.SpanOf("code"), $"{Quoted.Text(code)} can't be the code of a reply parameter: '|' and a leading '#' mean something to the reader of replies.");
        string meaning = reader.Text("meaning") ?? "";
        return new ReplyParameter(
            code,
            name,
            type,
            meaning,
            reader.Text("when"),
            reader.Flag("optional"),
            type == ArgumentType.Flag ? ArgumentBinder.ReadFlag(reader, diagnostics) : null,
            type == ArgumentType.Choice ? Choice(reader, name, meaning) : null,
            isList ? reader.Name("item") : null,
            reader.Integer("from", 0),
            reader.Integer("to", 0),
            reader.Text("separator"),
            reader.Text("inner"),
            reader.Maps("parts").Select(part => Parameter(part, isPart: true)).ToEquatableArray(),
            reader.Integer("line", 1),
            reader.Texts("erratum"));
    }

    // A packed list is cut at single characters, and its first part is a number; a numbered one tells its elements apart by the numbers in their codes.
    private void CheckList(MapReader reader)
    {
        var parts = reader.Maps("parts").ToList();
        if (reader.Has("separator") || reader.Has("inner"))
        {
            reader.RequiredText("code");
            foreach (string key in new[] { "separator", "inner" })
                if (reader.RequiredText(key).Length > 1) diagnostics.Add(SpecRules.InvalidValue, reader.SpanOf(key), $"The {key} of a packed list is one character, not {Quoted.Text(reader.Text(key)!)}.");
            if (parts.Count is < 1 or > 9)
                diagnostics.Add(SpecRules.InvalidValue, reader.SpanOf("parts"), "An element of a packed list has 1 to 9 parts.");
            else if ((parts[0].Find("type")?.Value as ScalarNode)?.Value != "integer")
                diagnostics.Add(SpecRules.InvalidValue, parts[0].Span, "The first part of a packed list is of type 'integer': elements are told apart by it.");
        }
        else if (!reader.Has("code"))
        {
            foreach (MappingNode part in parts.Where(part => (part.Find("code")?.Value as ScalarNode)?.Value.Contains("{n}") != true))
                diagnostics.Add(SpecRules.InvalidValue, part.Span, "A part of a numbered list needs a 'code' with {n} in it; a packed list or a list of elements has a 'code' of its own.");
        }
    }

    private ChoiceModel? Choice(MapReader reader, string name, string meaning)
    {
        SpecNode? values = reader.Required("values");
        if (values is ScalarNode reference)
        {
            Definition<ChoiceModel>? found = shared.Choices.FirstOrDefault(choice => choice.Name == reference.Value);
            if (found is null)
                diagnostics.Add(
                    SpecRules.Undefined,
                    reference.Span,
                    $"There is no shared choice {Quoted.Text(reference.Value)}{Suggestion.For(reference.Value, shared.Choices.Select(choice => choice.Name))}");
            else if (found.Value is null)
                diagnostics.Add(SpecRules.BrokenDefinition, reference.Span, $"The shared choice {Quoted.Text(reference.Value)} has mistakes of its own.");
            return found?.Value;
        }

        string enumName = reader.Has("enum") ? reader.Name("enum") : command + name;
        return new ChoiceBinder(diagnostics).Own(values, enumName, meaning, 0, reader.Flag("ignoreCase"));
    }

    // The same name is allowed in the redirect and in the markup: there it is the same property.
    private void CheckNames(MapReader reader, ReplyModel reply)
    {
        IEnumerable<IGrouping<string, ReplyParameter>> twice = reply.Success.Concat(reply.Failure.Where(failure => !reply.Success.Any(success => success.Code == failure.Code)))
            .GroupBy(parameter => parameter.Name).Where(group => group.Count() > 1);
        foreach (IGrouping<string, ReplyParameter> group in twice)
            diagnostics.Add(SpecRules.Duplicate, reader.Map.Span, $"Two parameters of the reply are called {Quoted.Text(group.Key)}.");
    }
}
