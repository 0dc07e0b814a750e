using WebEx.Spec.Emission.CSharp;
using WebEx.Spec.Emission.Settings;
using WebEx.Spec.Language.Model;

namespace WebEx.Spec.Emission.Arguments;

/// <summary>
/// What is generated for one kind of argument and of reply parameter. Here is what most kinds have in common; a kind of its own overrides the rest, in a class
/// that holds all there is about it.
/// </summary>
internal abstract class ArgumentEmitter
{
    /// <summary>The C# type of one value, without a question mark, where it is the same for all arguments of the kind.</summary>
    protected virtual string ValueType => "string";

    /// <summary>True when a value that must be given cannot be null, although its parts can be absent.</summary>
    public virtual bool IsCalendar => false;

    /// <summary>True when the C# type is a reference.</summary>
    public virtual bool IsReference => true;

    /// <summary>What stands behind a limit, in a doc comment.</summary>
    public virtual string LimitUnit => " characters";

    /// <summary>True when the request keeps the value, because it is a collection.</summary>
    public virtual bool IsKept(ArgumentModel argument) => argument.Numbered is not null;

    // The property.

    /// <summary>The C# type of one value, without a question mark.</summary>
    public virtual string ElementType(ArgumentView view) => ValueType;

    /// <summary>The C# type of what a collection holds.</summary>
    public virtual string ItemType(ArgumentView view) => view.Model.IsTextual ? view.ElementType : view.ElementType + "?";

    /// <summary>The C# type of the property.</summary>
    public virtual string PropertyType(ArgumentView view) =>
        view.IsFamily ? $"global::WebEx.IndexedValues<{view.ItemType}>"
        : view.IsNeverNull ? view.ElementType
        : view.ElementType + "?";

    /// <summary>The accessors of the property. Collections are kept by the request, which copies them.</summary>
    public virtual string Accessors(ArgumentView view) =>
        view.IsFamily
            ? $"get => {view.Kept("GetIndexed").With(view.Bounds)}; {view.Setter} => {view.Set("SetIndexed").With(view.Bounds).Statement}"
            : $"get; {view.Setter};";

    /// <summary>An expression that is true when something is given.</summary>
    public virtual string IsGiven(ArgumentView view) => $"{view.Value} is not null";

    /// <summary>An expression that is true when nothing is given.</summary>
    public virtual string IsAbsent(ArgumentView view) => $"{view.Value} is null";

    /// <summary>The value without its time of day.</summary>
    public virtual string DateOnly(ArgumentView view) => view.Name;

    // Writing and reading it.

    /// <summary>The statements that write it: one call into the runtime, for most kinds.</summary>
    public virtual IEnumerable<string> Write(ArgumentView view) => [(view.IsFamily ? WriteFamily(view) : WriteOne(view)).Statement];

    /// <summary>The call that writes one value.</summary>
    protected virtual Invocation WriteOne(ArgumentView view) => new("writer.Text", view.WrittenCode, view.Name);

    /// <summary>The call that writes an indexed family.</summary>
    protected virtual Invocation WriteFamily(ArgumentView view) => new("writer.Texts", view.WrittenCode, view.Value);

    /// <summary>The expression that reads one value.</summary>
    /// <param name="view">The argument.</param>
    /// <param name="centers">The centers in which its code means this argument; null where it never means another.</param>
    public virtual string ReadOne(ArgumentView view, string? centers) => Reading("reader.Text", view, centers);

    /// <summary>The expression that reads an indexed family.</summary>
    /// <param name="view">The argument.</param>
    /// <param name="centers">The centers in which its code means this argument; null where it never means another.</param>
    public virtual string ReadFamily(ArgumentView view, string? centers) => ReadingFamily("reader.Texts", view, centers);

    /// <summary>True when what is sent may be no value of the type.</summary>
    /// <param name="coded">The argument, or the part of it that has a code.</param>
    public virtual bool CanBeUnreadable(ArgumentModel coded) => !coded.IsTextual;

    /// <summary>A call that reads one value.</summary>
    protected static string Reading(string method, ArgumentView view, string? centers) =>
        new Invocation(method, view.ReadCode).WithOptional(centers).ToString();

    /// <summary>A call that reads an indexed family.</summary>
    protected static string ReadingFamily(string method, ArgumentView view, string? centers) =>
        new Invocation(method, view.ReadCode).With(view.Bounds).WithOptional(centers).ToString();

    // Checking it.

    /// <summary>The statements that check whether it is given.</summary>
    public virtual IEnumerable<string> CheckPresence(ArgumentView view) => CheckWhole(view, view.Model.Required.Centers);

    /// <summary>The statements that check one value.</summary>
    public virtual IEnumerable<string> CheckOne(ArgumentView view) => [];

    /// <summary>The statements that check an indexed family as a whole.</summary>
    public virtual IEnumerable<string> CheckFamily(ArgumentView view) => [];

    /// <summary>The statements that check the value at a number: what the runtime checks of one value only.</summary>
    public virtual IEnumerable<string> CheckEach(ArgumentView view) => [];

    /// <summary>The check that a whole is given in some centers.</summary>
    protected static IEnumerable<string> CheckWhole(ArgumentView view, CenterSet demanded) =>
        (demanded & view.Centers) == CenterSet.None ? [] : [Required(view, demanded, view.Value, view.Identity(), view.Model.Errors.Missing)];

    /// <summary>The check that something is given in some centers.</summary>
    protected static string Required(ArgumentView view, CenterSet demanded, string subject, string[] identity, string? missing)
    {
        bool isAlways = demanded == CenterSet.All && !view.IsRestricted;
        Invocation check = isAlways ? new("check.Required", subject) : new("check.RequiredIn", CenterText.Expression(demanded & view.Centers), subject);
        return check.With(identity).WithOptional(SiteErrorLiteral.Of(missing)).Statement;
    }

    // Its doc comment.

    /// <summary>What the type of the property does not say of the kind; null where it says all.</summary>
    public virtual string? Fact(ArgumentModel argument) => null;

    /// <summary>Sentences about the limits of its parts.</summary>
    public virtual IEnumerable<string> PartFacts(ArgumentView view) => [];

    /// <summary>A default as it is written in C#; null where the type has no word for it.</summary>
    public virtual string? DefaultReference(ArgumentView view, string token) => null;

    // Conditions of rules.

    /// <summary>A value as a condition compares it.</summary>
    public virtual string Comparable(string value) => value;

    /// <summary>A C# pattern that matches some tokens.</summary>
    public virtual string Patterns(ArgumentModel argument, IEnumerable<string> tokens) => string.Join(" or ", tokens.Select(token => Pattern(argument, token)));

    /// <summary>A C# pattern that matches a token.</summary>
    protected virtual string Pattern(ArgumentModel argument, string token) => CSharpLiteral.Of(token);

    // For readers: a value in an example or an explanation, where namespaces are imported.

    /// <summary>The C# type of one value, as a reader writes it.</summary>
    public virtual string TypeName(ArgumentModel argument) => ValueType.Replace("global::WebEx.", "");

    /// <summary>A value that was sent, as C#; null where it is not of the type.</summary>
    /// <param name="argument">The argument.</param>
    /// <param name="value">What was sent.</param>
    /// <param name="shown">What it is shown by.</param>
    public virtual string? Code(ArgumentModel argument, string value, ShownValues shown) => ReaderLiteral.Of(shown.Masked(value));

    /// <summary>A value of several codes that was sent, as C#, and the codes that it needs and lacks; null where nothing of it was sent.</summary>
    /// <param name="argument">The argument.</param>
    /// <param name="given">What was sent for a part; null for nothing.</param>
    public virtual (string Text, IReadOnlyList<string> Lacks)? CodeOfParts(ArgumentModel argument, Func<string, string?> given) => null;

    /// <summary>C# that stands for a value that is still to be filled in.</summary>
    public virtual string Placeholder(ArgumentModel argument) => "\"\"";

    /// <summary>An example of one value.</summary>
    public abstract ReaderValue Example(ArgumentModel argument, ExampleContext context);

    /// <summary>An example of a value with one code.</summary>
    protected static ReaderValue Single(ArgumentModel argument, string expression, string value) => new(expression, [new ReaderPair(argument.Code, value)]);

    // The same kind in a reply.

    /// <summary>The C# type of the value.</summary>
    public virtual string ReplyType(ReplyParameter parameter, RenderContext context, string page) => ValueType;

    /// <summary>The expression that reads the value.</summary>
    /// <param name="parameter">The value.</param>
    /// <param name="type">Its C# type.</param>
    /// <param name="promise">An expression that is true where the value is promised; null where it never is.</param>
    public virtual string ReadReply(ReplyParameter parameter, string type, string? promise) => ReadingReply("reader.Text", parameter, promise).ToString();

    /// <summary>The call that writes the value, to which the caller adds what is written of any value.</summary>
    /// <param name="parameter">The value.</param>
    /// <param name="value">The expression of what is written.</param>
    public virtual Invocation WriteReply(ReplyParameter parameter, string value) => WritingReply(".Text", parameter, value);

    /// <summary>The call that tells the JSON converter of a reply about the value.</summary>
    /// <param name="parameter">The value.</param>
    public virtual Invocation ReplyJson(ReplyParameter parameter) => JsonOfReply(".Text", parameter);

    /// <summary>A call that reads a value.</summary>
    protected static Invocation ReadingReply(string method, ReplyParameter parameter, string? promise, params string[] arguments) =>
        new Invocation(method, CSharpLiteral.Of(parameter.Code)).With(arguments).WithNamed("promised", promise);

    /// <summary>A call that writes a value.</summary>
    protected static Invocation WritingReply(string method, ReplyParameter parameter, string value) => new(method, CSharpLiteral.Of(parameter.Code), value);

    /// <summary>A call that tells the JSON converter about a value.</summary>
    protected static Invocation JsonOfReply(string method, ReplyParameter parameter) =>
        new(method, CSharpLiteral.Of(parameter.Name), CSharpLiteral.Of(parameter.Code));
}
