using WebEx.Spec.Emission.CSharp;
using WebEx.Spec.Emission.Docs;
using WebEx.Spec.Emission.Kinds;
using WebEx.Spec.Emission.Settings;
using WebEx.Spec.Language.Model;

namespace WebEx.Spec.Emission.Replies;

/// <summary>A value of a reply, or a list of them, as C#.</summary>
/// <param name="parameter">The value.</param>
/// <param name="command">The command that is answered.</param>
/// <param name="context">What rendering depends on.</param>
/// <param name="links">What sentences about it are written with.</param>
/// <param name="promise">An expression that is true where it is promised; null where it never is.</param>
internal sealed class ReplyValue(ReplyParameter parameter, CommandModel command, RenderContext context, ArgumentLinks links, string? promise)
{
    /// <summary>The property.</summary>
    public string Name => parameter.Name;

    /// <summary>The C# type of the property.</summary>
    public string PropertyType => parameter.Parts.Count > 0 ? $"global::WebEx.ValueList<{ItemType}>" : ElementType + "?";

    /// <summary>The doc comment.</summary>
    public IEnumerable<string> Doc
    {
        get
        {
            string when = When(parameter, links);
            string codes =
                parameter.Parts.Count > 0 && parameter.Code.Length == 0 ? string.Join(", ", parameter.Parts.Select(part => DocText.Code(part.Code)))
                : IsPlace ? ""
                : DocText.Code(parameter.Code);
            string text = $"{links.Escape(parameter.Meaning)}{when}{(codes.Length == 0 ? "" : $" {codes}.")}{Later}".Trim();
            // A part that is told by its location may have no word but its name.
            return DocText.Element("summary", text.Length > 0 ? text : $"{DocText.Escape(parameter.Name)}.");
        }
    }

    /// <summary>The condition under which a value comes, as a sentence with a blank in front; empty where there is none.</summary>
    public static string When(ReplyParameter parameter, ArgumentLinks links) => parameter.When is null ? "" : $" Sent when {links.Escape(parameter.When)}.";

    private string Later =>
        command.Later.Reply.FirstOrDefault(later => later.Parameter.Name == parameter.Name) is { } later ? " " + LaterDoc.NotInGuide(later.Sources) : "";

    /// <summary>The expression that reads it.</summary>
    public string Read => parameter.Parts.Count > 0 ? ReadList() : ArgumentEmitters.Of(parameter).ReadReply(parameter, ElementType, promise);

    /// <summary>Whether it is promised anywhere.</summary>
    public bool IsPromised => promise is not null;

    /// <summary>The expression that reads it where it is promised, as a value that is not null.</summary>
    public string ReadPromised => ArgumentEmitters.Of(parameter).IsReference ? Read + "!" : $"({Read}).GetValueOrDefault()";

    private bool IsPlace => parameter.Code.Length > 0 && parameter.Code[0] == '#';

    private string Code => CSharpLiteral.Of(parameter.Code);

    /// <summary>The C# type of an element of the list.</summary>
    public string ItemType => context.TypeName(command.Namespace, parameter.Item!);

    /// <summary>The C# type of the value itself, where it is there.</summary>
    public string ElementType => ArgumentEmitters.Of(parameter).ReplyType(parameter, context, command.Namespace);

    /// <summary>The parts of an element. One without a code is asked for by its place.</summary>
    public static IEnumerable<ReplyParameter> PartsOf(ReplyParameter list) =>
        list.Parts.Select((part, place) => part.Code.Length > 0 ? part : part with { Code = $"#{place}" });

    /// <summary>The lowest and the highest number of an indexed list, as C# arguments.</summary>
    public static string[] BoundsOf(ReplyParameter list) => [CSharpLiteral.Of(list.From ?? 1), list.To is { } to ? CSharpLiteral.Of(to) : "null"];

    private string ReadList()
    {
        string read = $"(ref global::WebEx.CodeGeneration.ReplyReader item) => new {ItemType}(ref item)";
        if (parameter.Separator is { } separator)
            return new Invocation("reader.Packed", Code, CSharpLiteral.Of(separator[0]), CSharpLiteral.Of(parameter.Inner![0]))
                .With(CSharpLiteral.Of(parameter.Parts.Count), read)
                .WithNamed("promised", promise)
                .ToString();
        if (parameter.Code.Length > 0)
            return new Invocation("reader.Elements", Code, read).WithFlag("isText", parameter.Parts[0].Code.Length == 0).ToString();
        string codes = CSharpLiteral.Of(string.Join("|", parameter.Parts.Select(part => part.Code)));
        return new Invocation("reader.Items", codes).With(BoundsOf(parameter)).With(read).ToString();
    }
}
