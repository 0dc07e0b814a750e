using System.Globalization;
using WebEx.Spec.Emission.CSharp;
using WebEx.Spec.Emission.Docs;
using WebEx.Spec.Emission.Settings;
using WebEx.Spec.Language.Binding;
using WebEx.Spec.Language.Model;

namespace WebEx.Spec.Emission.Arguments;

/// <summary>An argument of a command, with the C# names and expressions that are asked for in several places. A collection that its request keeps has a slot
/// there, from 1.</summary>
internal sealed class ArgumentView(
    ArgumentEmitter emitter,
    ArgumentModel argument,
    CommandModel command,
    RenderContext context,
    ArgumentLinks links,
    bool isElement = false,
    int slot = 0
)
{
    /// <summary>What is generated for its kind.</summary>
    public ArgumentEmitter Emitter => emitter;

    /// <summary>The argument.</summary>
    public ArgumentModel Model => argument;

    /// <summary>What sentences about it are written with.</summary>
    public ArgumentLinks Links => links;

    /// <summary>The C# property.</summary>
    public string Name => argument.Name;

    /// <summary>What the reference says of it; null where there is no address of that.</summary>
    public string? ReferencePage => context.PageOf(command) is { } page ? $"{page}#{ReferenceAddress.Plain(argument.Coded.First().Code)}" : null;

    /// <summary>Where it is valid, as far as the command is.</summary>
    public CenterSet Centers => argument.Centers & command.Centers;

    /// <summary>True when some centers of the command do not know it.</summary>
    public bool IsRestricted => Centers != command.Centers;

    /// <summary>True when a numbered family is a collection.</summary>
    public bool IsFamily => argument.IsFamily;

    /// <summary>True when it must be given in every center.</summary>
    public bool IsRequired => argument.Required.IsAlways && !IsRestricted;

    /// <summary>True when the property cannot be null. Elements of groups are told apart by what they hold, so theirs can.</summary>
    public bool IsNonNullableText => IsRequired && argument.IsTextual && !IsFamily && !isElement;

    /// <summary>True when the property is a date that must be given: its parts can be absent, the date itself cannot.</summary>
    public bool IsNonNullableDate => IsRequired && !isElement && emitter.IsCalendar;

    /// <summary>True when the property is a single value that cannot be null.</summary>
    public bool IsNeverNull => IsNonNullableText || IsNonNullableDate;

    /// <summary>True when the request keeps the value.</summary>
    public bool HasSlot => slot > 0;

    /// <summary>True when elements can be set at their creation alone.</summary>
    public bool HasInit => context.Consumer.HasInit;

    /// <summary>How properties are set.</summary>
    public string Setter => context.Setter;

    /// <summary>What leads to a member of the value.</summary>
    public string Access => IsNonNullableDate ? $"{Name}." : $"{Name}?.";

    /// <summary>The value without its time of day.</summary>
    public string DateOnly => emitter.DateOnly(this);

    /// <summary>The code for messages, of an argument made of several the first.</summary>
    public string Code => argument.Coded.First().Code;

    /// <summary>The code that it is written with, as a C# argument.</summary>
    public string WrittenCode => CSharpLiteral.Of(argument.Code);

    /// <summary>The codes that it is read by, as a C# argument: the proper one, and the older ones.</summary>
    public string ReadCode => CodesOf(argument);

    /// <summary>The C# type without a question mark.</summary>
    public string ElementType => emitter.ElementType(this);

    /// <summary>The C# type of what a collection holds.</summary>
    public string ItemType => emitter.ItemType(this);

    /// <summary>The C# type of the property.</summary>
    public string PropertyType => emitter.PropertyType(this);

    /// <summary>The accessors of the property.</summary>
    public string Accessors => emitter.Accessors(this);

    /// <summary>What the property holds before anything is set, if not null.</summary>
    public string? Initializer => IsNonNullableText && !context.Consumer.HasRequired ? "\"\"" : null;

    /// <summary>The lowest and the highest number, as C# arguments.</summary>
    public string[] Bounds => [CSharpLiteral.Of(argument.Numbered!.From), argument.Numbered.To?.ToString(CultureInfo.InvariantCulture) ?? "null"];

    /// <summary>
    /// Whether the property is a secret that serializers leave out by an attribute. Not where there are converters for it: the forms of ASP.NET Core go by the
    /// attribute too, and would not be read.
    /// </summary>
    public bool IsIgnoredAsDataMember => context.Consumer is { HasIgnoreDataMember: true, HasJson: false } && argument.IsSecret;

    /// <summary>The converter that leaves the secrets of the property out of JSON; null where it has none.</summary>
    public string? JsonConverter =>
        !context.Consumer.HasJson || !argument.IsSecret ? null
        : IsFamily ? "global::WebEx.CodeGeneration.SecretFamilyJsonConverter"
        : "global::WebEx.CodeGeneration.SecretJsonConverter";

    /// <summary>The value for statements that write or check it: null for a family in which nothing is set, which then is not made.</summary>
    public string Value => IsFamily ? Kept("GivenIndexed").ToString() : Name;

    /// <summary>The <c>required</c> modifier, where it holds and compiles.</summary>
    public string Modifier => IsRequired && !IsFamily && !argument.IsGroup && !isElement && context.Consumer.HasRequired ? "required " : "";

    /// <summary>True when something is given.</summary>
    public string IsGiven => emitter.IsGiven(this);

    /// <summary>True when nothing is given.</summary>
    public string IsAbsent => emitter.IsAbsent(this);

    /// <summary>How many values, elements or items there are.</summary>
    public string Count => IsFamily ? $"{Value}?.Count ?? 0" : $"{Name}.Count";

    /// <summary>The value of a family at a number that the variable <c>number</c> holds.</summary>
    public string AtNumber => $"{Value}?[number]";

    /// <summary>The codes that an argument or a part of one is read by, as a C# argument.</summary>
    public static string CodesOf(ArgumentModel coded) => CSharpLiteral.Of(string.Join("|", coded.Aliases.Prepend(coded.Code)));

    /// <summary>The expression of a part of the value.</summary>
    public string Member(ArgumentModel part) => $"{Access}{char.ToUpperInvariant(part.Part![0])}{part.Part.Substring(1)}";

    /// <summary>The end of a check: code, property and line. Notes on a part name the part's code.</summary>
    public string[] Identity(ArgumentModel? part = null) =>
        [CSharpLiteral.Of(part?.Code ?? Code), CSharpLiteral.Of(Name), CSharpLiteral.Of((part ?? argument).Line)];

    /// <summary>A check whose failure is an invalid value.</summary>
    /// <param name="method">The method of the runtime.</param>
    /// <param name="arguments">What is checked, and against what.</param>
    public string Check(string method, params string[] arguments) =>
        new Invocation(method, arguments).With(Identity()).WithOptional(SiteErrorLiteral.Of(argument.Errors.Invalid)).Statement;

    /// <summary>The notice that something is deprecated.</summary>
    /// <param name="isUsed">An expression that is true where it is used.</param>
    /// <param name="what">What it is, of the argument; null for the argument itself.</param>
    /// <param name="instead">What to use instead, of which the runtime makes a sentence.</param>
    public string Deprecated(string isUsed, string? what, string instead) =>
        new Invocation("check.Deprecated", isUsed, what ?? "null", CSharpLiteral.Of(instead.TrimEnd('.'))).With(Identity()).Statement;

    /// <summary>A call to the request about the collection that it keeps.</summary>
    public Invocation Kept(string method) => new($"{method}<{ItemType}>", CSharpLiteral.Of(slot));

    /// <summary>A call to the request that keeps the new value of the property.</summary>
    public Invocation Set(string method) => new(method, CSharpLiteral.Of(slot), "value");

    /// <summary>A type of the command, or one that several commands share.</summary>
    public string TypeName(string name, bool isShared) => context.TypeName(isShared ? null : command.Namespace, name);

    /// <summary>A constant of the request, for a reference in a doc comment.</summary>
    public string Constant(string name) => $"{context.TypeName(command.Namespace, command.Name)}.{name}";

    /// <summary>An error of the command, as a reference in a doc comment.</summary>
    public string Error(string code) =>
        command.Errors.FirstOrDefault(error => error.Code == code) is { } error
            ? $"<see cref=\"{context.TypeName(command.Namespace, command.Name)}Error.{error.Name}\"/>"
            : DocText.Code(code);
}
