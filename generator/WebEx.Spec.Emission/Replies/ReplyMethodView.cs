using Scriban.Runtime;
using WebEx.Spec.Emission.CSharp;
using WebEx.Spec.Emission.Docs;
using WebEx.Spec.Emission.Kinds;
using WebEx.Spec.Emission.Settings;
using WebEx.Spec.Emission.Templates;
using WebEx.Spec.Language.Model;

namespace WebEx.Spec.Emission.Replies;

/// <summary>The methods that make a reply, and the constructor of an element of a list in one. What is promised cannot be left out.</summary>
internal static class ReplyMethodView
{
    private const int LongestSignature = 100;

    /// <summary>The method for a success.</summary>
    public static ScriptObject Success(CommandModel command, ReplyModel reply, RenderContext context, ArgumentLinks links)
    {
        IEnumerable<ReplyParameter> elements = reply.Markup?.Elements ?? default;
        var values = reply
            .Success.Concat(elements)
            .Concat(command.Later.Reply.Select(later => later.Parameter))
            .GroupBy(parameter => parameter.Name)
            .Select(group => Value(group.First(), command, context, links, isPromised: Promises(reply.Success, group.Key) || Promises(elements, group.Key)))
            .ToList();
        var calls = new List<string>();
        (bool Redirect, bool Markup) place = (true, true);
        foreach (BuilderValue value in values)
        {
            (bool, bool) own = reply.Markup is null ? (true, true) : (!elements.Any(Is) || reply.Success.Any(Is), elements.Any(Is));
            if (own != place)
                calls.Add($".In(redirect: {Literal(own.Item1)}, markup: {Literal(own.Item2)})");
            place = own;
            calls.Add(value.Call);

            bool Is(ReplyParameter parameter) => parameter.Name == value.Property;
        }

        return Method(values, [], calls, "A value would not be read back as it is given; the exception names its parameter.");
    }

    /// <summary>The method for a failure; null for a command without error codes.</summary>
    public static ScriptObject? Failure(CommandModel command, ReplyModel reply, RenderContext context, ArgumentLinks links)
    {
        if (command.Errors.Count + command.Later.Errors.Count == 0)
            return null;
        ILookup<string, ReplyParameter> known = reply.AllParameters.ToLookup(parameter => parameter.Name);
        var values = reply
            .Failure.Concat(command.Later.Reply.Select(later => later.Parameter))
            .Select(parameter =>
                Value(parameter, command, context, links, isPromised: false, known[parameter.Name].FirstOrDefault(same => same.Meaning.Length > 0)?.Meaning)
            )
            .ToList();
        string number = ParameterName.Free("number", [.. values.Select(value => value.Name)]);
        bool hasNumber = command.Errors.Any(error => error.IsTemplate);
        var heads = new List<(string, string)> { ($"{context.TypeName(command.Namespace, command.Name)}Error error", "<param name=\"error\">Why.</param>") };
        if (hasNumber)
            heads.Add(($"int? {number} = null", $"<param name=\"{number}\">The number in the code of the error; null where it holds none.</param>"));
        string mistake = hasNumber ? "There is no such error; its code holds a number and none is given, or the other way round" : "There is no such error";
        ScriptObject view = Method(
            values,
            heads,
            values.Select(value => value.Call),
            mistake + (values.Count == 0 ? "." : "; or a value would not be read back as it is given.")
        );
        view.SetValue("number", hasNumber ? ", " + number : "", readOnly: false);
        return view;
    }

    /// <summary>The constructor of an element.</summary>
    public static ScriptObject Constructor(ReplyParameter list, CommandModel command, RenderContext context, ArgumentLinks links)
    {
        var values = list.Parts.Select(part => Value(part, command, context, links, part.IsPromised)).ToList();
        return Method(values, [], values.Select(value => $"{value.Property} = {value.Argument}{(value.CanBeNull ? OrThrow(value) : "")};"), null);
    }

    private static string OrThrow(BuilderValue value) => $" ?? throw new global::System.ArgumentNullException({CSharpLiteral.Of(value.Name)})";

    private static bool Promises(IEnumerable<ReplyParameter> parameters, string name) =>
        parameters.Any(parameter => parameter.Name == name && parameter.IsPromised);

    private static string Literal(bool value) => value ? "true" : "false";

    private static BuilderValue Value(
        ReplyParameter parameter,
        CommandModel command,
        RenderContext context,
        ArgumentLinks links,
        bool isPromised,
        string? meaning = null
    )
    {
        var value = new ReplyValue(parameter, command, context, links, promise: null);
        string name = ParameterName.Of(parameter.Name);
        string argument = ParameterName.Escaped(name);
        string type = parameter.Parts.Count > 0 ? value.PropertyType : value.ElementType;
        string text = $"{links.Escape(meaning ?? parameter.Meaning)}{(isPromised ? "" : ReplyValue.When(parameter, links))}".Trim();
        bool isReference = parameter.Parts.Count > 0 || ArgumentEmitters.Of(parameter).IsReference;
        return new BuilderValue(
            parameter.Name,
            name,
            argument,
            isPromised ? $"{type} {argument}" : $"{type}? {argument} = null",
            $"<param name=\"{name}\">{(text.Length > 0 ? text : DocText.Escape(parameter.Name) + ".")}{(isPromised ? "" : " Default: not sent.")}</param>",
            ReplyWriteCall.Of(parameter, argument, name, isPromised),
            IsPromised: isPromised,
            CanBeNull: isPromised && isReference
        );
    }

    // What cannot be left out comes first.
    private static ScriptObject Method(
        IReadOnlyCollection<BuilderValue> values,
        IReadOnlyCollection<(string Declaration, string Doc)> heads,
        IEnumerable<string> calls,
        string? refusal
    )
    {
        var ordered = values.OrderBy(value => value.IsPromised ? 0 : 1).ToList();
        string[] declarations = [.. heads.Select(head => head.Declaration), .. ordered.Select(value => value.Declaration)];
        string signature = string.Join(", ", declarations);
        var doc = heads.Select(head => head.Doc).Concat(ordered.Select(value => value.Doc)).ToList();
        if (values.Any(value => value.CanBeNull))
            doc.Add("<exception cref=\"global::System.ArgumentNullException\">A value that the guide promises is null.</exception>");
        if (refusal is not null && declarations.Length > 0)
            doc.Add($"<exception cref=\"global::System.ArgumentException\">{refusal}</exception>");
        const string Indent = "\n            ";
        return View.Of(
            ("doc", View.List(doc)),
            ("signature", signature.Length <= LongestSignature ? signature : Indent + string.Join("," + Indent, declarations)),
            ("calls", View.List(calls))
        );
    }

    // A value as a parameter: the property's name, the parameter's name as it is and as it is in code, its declaration and doc comment, and the call that
    // writes it.
    private sealed record BuilderValue(
        string Property,
        string Name,
        string Argument,
        string Declaration,
        string Doc,
        string Call,
        bool IsPromised,
        bool CanBeNull
    );
}
