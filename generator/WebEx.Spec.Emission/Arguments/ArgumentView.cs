using WebEx.Spec.Emission.CSharp;
using WebEx.Spec.Emission.Docs;
using WebEx.Spec.Emission.Settings;
using WebEx.Spec.Language.Model;

namespace WebEx.Spec.Emission.Arguments;

/// <summary>An argument of a command, with the C# names and expressions that are asked for in several places. A collection that its request keeps has a slot
/// there, from 1.</summary>
internal sealed class ArgumentView(
    ArgumentModel argument,
    CommandModel command,
    RenderContext context,
    ArgumentLinks links,
    bool isElement = false,
    int slot = 0
)
{
    /// <summary>The argument.</summary>
    public ArgumentModel Model => argument;

    /// <summary>What sentences about it are written with.</summary>
    public ArgumentLinks Links => links;

    /// <summary>The C# property.</summary>
    public string Name => argument.Name;

    /// <summary>Where it is valid, as far as the command is.</summary>
    public CenterSet Centers => argument.Centers & command.Centers;

    /// <summary>True when some centers of the command don't know it.</summary>
    public bool IsRestricted => Centers != command.Centers;

    /// <summary>True for a part of a group.</summary>
    public bool IsElement => isElement;

    /// <summary>True when a numbered family is a collection.</summary>
    public bool IsFamily => argument.IsFamily;

    /// <summary>True when it must be given in every center.</summary>
    public bool IsRequired => argument.Required.IsAlways && !IsRestricted;

    /// <summary>True when the property can't be null. Elements of groups are told apart by what they hold, so theirs can.</summary>
    public bool IsNonNullableText => IsRequired && argument.IsTextual && !IsFamily && !isElement;

    /// <summary>True when the property is a date that must be given: its parts can be absent, the date itself can't.</summary>
    public bool IsNonNullableDate => IsRequired && !isElement && argument.Type is ArgumentType.Date or ArgumentType.DateTime or ArgumentType.Time;

    /// <summary>What leads to a member of the value.</summary>
    public string Access => IsNonNullableDate ? $"{Name}." : $"{Name}?.";

    /// <summary>The value without its time of day.</summary>
    public string DateOnly => argument.Type == ArgumentType.DateTime ? $"{Access}Date" : Name;

    /// <summary>True when the property is a collection, which is never null.</summary>
    public bool IsCollection => IsFamily || IsGroup;

    // Groups have no lists among their parts: the parts of an element are kept by the element.
    private bool IsList => argument.Type == ArgumentType.List && slot > 0;

    private bool IsGroup => argument.Type == ArgumentType.Group;

    /// <summary>The code for messages, of an argument made of several the first.</summary>
    public string Code => argument.Coded.First().Code;

    /// <summary>The C# type without a question mark.</summary>
    public string ElementType =>
        argument.Type switch
        {
            ArgumentType.Number => "int",
            ArgumentType.Flag => "bool",
            ArgumentType.Choice => EnumType(argument.Choice!.EnumName, argument.Choice.IsShared),
            ArgumentType.Bits => EnumType(argument.Bits!.EnumName, argument.Bits.IsShared),
            ArgumentType.TimeZone => "global::WebEx.WebExTimeZone",
            ArgumentType.Date => "global::WebEx.WebExDate",
            ArgumentType.DateTime => "global::WebEx.WebExDateTime",
            ArgumentType.Time => "global::WebEx.WebExTime",
            ArgumentType.Phone => "global::WebEx.PhoneNumber",
            ArgumentType.CallOutPhone => "global::WebEx.CallOutPhone",
            ArgumentType.List => $"global::WebEx.ValueList<{ListElement}>",
            _ => "string",
        };

    /// <summary>The C# type of an element, of a group.</summary>
    public string ItemType => context.TypeName(command.Namespace, argument.Item!);

    /// <summary>The C# type of the property.</summary>
    public string PropertyType =>
        IsFamily ? $"global::WebEx.IndexedValues<{FamilyElement}>"
        : IsGroup ? $"global::WebEx.ValueList<{ItemType}>"
        : IsNonNullableText || IsNonNullableDate ? ElementType
        : ElementType + "?";

    /// <summary>What the property holds before anything is set, if not null.</summary>
    public string? Initializer => IsNonNullableText && !context.Consumer.HasRequired ? "\"\"" : null;

    /// <summary>The lowest and the highest number, as C# arguments.</summary>
    public string Bounds => $"{argument.Numbered!.From}, {argument.Numbered.To?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "null"}";

    /// <summary>The accessors of the property. Collections are kept by the request, which copies them; elements that can be set have to be copied with
    /// them.</summary>
    public string Accessors =>
        IsFamily ? $"get => GetIndexed{Slotted(Bounds)}; {context.Setter} => SetIndexed({slot}, value, {Bounds});"
        : IsGroup
            ? $"get => GetElements{Slotted()}; {context.Setter} => SetElements({slot}, "
                + $"value{(context.Consumer.HasInit ? "" : ", element => element with { }")});"
        : IsList ? $"get => GetList{Slotted()}; {context.Setter} => SetList({slot}, value);"
        : $"get; {context.Setter};";

    /// <summary>The converter that leaves the secrets of the property out of JSON; null where it has none.</summary>
    public string? JsonConverter =>
        !context.Consumer.HasJson || !argument.IsSecret ? null
        : IsFamily ? "global::WebEx.CodeGeneration.SecretFamilyJsonConverter"
        : "global::WebEx.CodeGeneration.SecretJsonConverter";

    /// <summary>The value for statements that write or check it: null for a family in which nothing is set, which then is not made.</summary>
    public string Value => IsFamily ? $"GivenIndexed{Slotted()}" : Name;

    /// <summary>The <c>required</c> modifier, where it holds and compiles.</summary>
    public string Modifier => IsRequired && !IsCollection && !isElement && context.Consumer.HasRequired ? "required " : "";

    /// <summary>True when something is given.</summary>
    public string IsGiven =>
        IsGroup ? $"{Name}.Count > 0"
        : IsNonNullableDate ? $"{Name} != default"
        : $"{Value} is not null";

    /// <summary>True when nothing is given.</summary>
    public string IsAbsent =>
        IsGroup ? $"{Name}.Count == 0"
        : IsNonNullableDate ? $"{Name} == default"
        : $"{Value} is null";

    /// <summary>How many values, elements or items there are.</summary>
    public string Count => IsFamily ? $"{Value}?.Count ?? 0" : $"{Name}.Count";

    /// <summary>The value of a family at a number that the variable <c>number</c> holds.</summary>
    public string AtNumber => $"{Value}?[number]";

    /// <summary>The end of a check: code, property and line. Notes on a part name the part's code.</summary>
    public string Identity(ArgumentModel? part = null) => $"{CSharpLiteral.Of(part?.Code ?? Code)}, nameof({Name}), {(part ?? argument).Line}";

    /// <summary>A constant of the request, for a reference in a doc comment.</summary>
    public string Constant(string name) => $"{context.TypeName(command.Namespace, command.Name)}.{name}";

    /// <summary>An error of the command, as a reference in a doc comment.</summary>
    public string Error(string code) =>
        command.Errors.FirstOrDefault(error => error.Code == code) is { } error
            ? $"<see cref=\"{context.TypeName(command.Namespace, command.Name)}Error.{error.Name}\"/>"
            : DocText.Code(code);

    private string ListElement => argument.List!.Of == ArgumentType.Number ? "int" : "string";

    private string FamilyElement => argument.IsTextual ? ElementType : ElementType + "?";

    private string Slotted(string? bounds = null) =>
        $"<{(IsGroup ? ItemType : IsList ? ListElement : FamilyElement)}>({slot}{(bounds is null ? "" : ", " + bounds)})";

    private string EnumType(string name, bool isShared) => context.TypeName(isShared ? null : command.Namespace, name);
}
