using WebEx.Spec.Language.Model;

namespace WebEx.Spec.Generator.Emission;

/// <summary>An argument of a command, with the C# names and expressions that are asked for in several places.</summary>
internal sealed class ArgumentView(ArgumentModel argument, CommandModel command, RenderContext context, bool isElement = false)
{
    /// <summary>The argument.</summary>
    public ArgumentModel Model => argument;

    /// <summary>The C# property.</summary>
    public string Name => argument.Name;

    /// <summary>Where it is valid, as far as the command is.</summary>
    public CenterSet Centers => argument.Centers & command.Centers;

    /// <summary>True when some centers of the command don't know it.</summary>
    public bool IsRestricted => Centers != command.Centers;

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
    public bool IsCollection => IsFamily || argument.Type is ArgumentType.Group;

    /// <summary>The code for messages, of an argument made of several the first.</summary>
    public string Code => argument.Code.Length > 0 ? argument.Code : argument.Parts[0].Code;

    /// <summary>The C# type without a question mark.</summary>
    public string ElementType => argument.Type switch
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
        ArgumentType.List when argument.List!.Of == ArgumentType.Number => "global::WebEx.ValueList<int>",
        ArgumentType.List => "global::WebEx.ValueList<string>",
        _ => "string",
    };

    /// <summary>The C# type of an element, of a group.</summary>
    public string ItemType => context.TypeName(command.Namespace, argument.Item!);

    /// <summary>The C# type of the property.</summary>
    public string PropertyType =>
        IsFamily ? $"global::WebEx.NumberedValues<{ElementType}{(argument.IsTextual ? "" : "?")}>"
        : argument.Type == ArgumentType.Group ? $"global::WebEx.ValueList<{ItemType}>"
        : IsNonNullableText || IsNonNullableDate ? ElementType
        : ElementType + "?";

    /// <summary>What the property holds before anything is set, if not null.</summary>
    public string? Initializer =>
        IsFamily ? $"new({argument.Numbered!.From}, {argument.Numbered.To?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "null"})"
        : argument.Type == ArgumentType.Group ? $"global::WebEx.ValueList<{ItemType}>.Empty"
        : IsNonNullableText && !context.Consumer.HasRequired ? "\"\""
        : null;

    /// <summary>The <c>required</c> modifier, where it holds and compiles.</summary>
    public string Modifier => IsRequired && !IsCollection && !isElement && context.Consumer.HasRequired ? "required " : "";

    /// <summary>True when something is given.</summary>
    public string IsGiven => IsCollection ? $"{Name}.Count > 0" : IsNonNullableDate ? $"{Name} != default" : $"{Name} is not null";

    /// <summary>True when nothing is given.</summary>
    public string IsAbsent => IsCollection ? $"{Name}.Count == 0" : IsNonNullableDate ? $"{Name} == default" : $"{Name} is null";

    /// <summary>The value of a family at a number that the variable <c>number</c> holds.</summary>
    public string AtNumber => $"{Name}[number]";

    /// <summary>The end of a check: code, property and line. Notes on a part name the part's code.</summary>
    public string Identity(ArgumentModel? part = null) =>
        $"{CSharpLiteral.Of(part?.Code ?? Code)}, nameof({Name}), {(part ?? argument).Line}";

    private string EnumType(string name, bool isShared) => context.TypeName(isShared ? null : command.Namespace, name);
}
