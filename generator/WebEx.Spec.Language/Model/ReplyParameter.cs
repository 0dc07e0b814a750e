namespace WebEx.Spec.Language.Model;

/// <summary>One value of a reply, or a list of them.</summary>
/// <param name="Code">The parameter or element.</param>
/// <param name="Name">The C# property.</param>
/// <param name="Type">What it holds.</param>
/// <param name="Meaning">What it tells.</param>
/// <param name="When">The condition under which it is sent, as in the spec file.</param>
/// <param name="IsOptional">True when it may be missing, condition or not.</param>
/// <param name="Flag">The spelling of yes and no, of a flag.</param>
/// <param name="Choice">The tokens of a choice.</param>
/// <param name="Item">The C# type of an element, of a list.</param>
/// <param name="From">The first number of a numbered list.</param>
/// <param name="To">The last number, if there is one.</param>
/// <param name="Separator">What separates the elements of a packed list.</param>
/// <param name="Inner">What separates the parts of an element of a packed list.</param>
/// <param name="Parts">What an element consists of.</param>
/// <param name="Line">The line of the guide, where it is not that of the reply.</param>
/// <param name="Errata">The ids of the errata that it rests on.</param>
public sealed record ReplyParameter(
    string Code,
    string Name,
    ArgumentType Type,
    string Meaning,
    string? When,
    bool IsOptional,
    FlagTokens? Flag,
    ChoiceModel? Choice,
    string? Item,
    int? From,
    int? To,
    string? Separator,
    string? Inner,
    EquatableArray<ReplyParameter> Parts,
    int? Line,
    EquatableArray<string> Errata
)
{
    /// <summary>True when the guide says that it comes with every success.</summary>
    public bool IsPromised => When is null && !IsOptional;

    /// <summary>The element that it is in, where it is an element inside another one: <c>SharedAPP/App</c>.</summary>
    public string OuterCode => Code.Split('/')[0];
}
