using WebEx.Spec.Language.Model;

namespace WebEx.Spec.Generator.Emission;

/// <summary>The statements that check the limits of one argument.</summary>
internal static class CheckStatements
{
    /// <summary>One call into the runtime for each limit; none where the argument has none.</summary>
    public static IEnumerable<string> Of(ArgumentView view)
    {
        ArgumentModel argument = view.Model;
        if (view.IsRestricted) yield return $"check.Centers({view.IsGiven}, {CenterText.Expression(view.Centers)}, {view.Identity()});";
        foreach (string statement in Presence(view)) yield return statement;
        foreach (string statement in view.IsFamily ? Family(view) : Value(view)) yield return statement;
        if (view.IsFamily) yield break;
        foreach (ArgumentModel part in argument.Parts.Where(part => argument.Type == ArgumentType.Phone && (part.Max is not null || part.Min is not null)))
        {
            string member = $"{view.Name}?.{char.ToUpperInvariant(part.Part![0])}{part.Part.Substring(1)}";
            yield return Length("Length", member, part, view.Identity(part));
        }
    }

    private static IEnumerable<string> Presence(ArgumentView view)
    {
        ArgumentModel argument = view.Model;
        CenterSet demanded = argument.Required.Centers & view.Centers;
        if (demanded == CenterSet.None) yield break;
        string missing = SiteErrorLiteral.Of(argument.Errors.Missing);
        string centers = view.IsRequired ? "" : CenterText.Expression(demanded) + ", ";
        string method = view.IsRequired ? "Required" : "RequiredIn";
        if (argument.Type is ArgumentType.Date or ArgumentType.DateTime or ArgumentType.Time)
            yield return $"check.{method}Parts({centers}{view.Name}, {WriteStatement.Codes(argument)}, nameof({view.Name}), {argument.Line}, {missing});";
        else
            yield return $"check.{method}({centers}{view.Name}, {view.Identity()}, {missing});";
    }

    private static IEnumerable<string> Value(ArgumentView view)
    {
        ArgumentModel argument = view.Model;
        string invalid = SiteErrorLiteral.Of(argument.Errors.Invalid);
        string secret = argument.IsSecret ? "Secret" : "";
        if (argument.IsTextual && (argument.Max is not null || argument.Min is not null)) yield return Length(secret + "Length", view.Name, argument, view.Identity());
        if (argument.Forbidden is { } forbidden)
            yield return $"check.{secret}Forbidden({view.Name}, {CSharpLiteral.Of(forbidden)}, {view.Identity()}, {SiteErrorLiteral.Of(argument.Errors.Characters ?? argument.Errors.Invalid)});";

        switch (argument.Type)
        {
            case ArgumentType.Email or ArgumentType.Url or ArgumentType.Key:
                yield return $"check.{argument.Type}({view.Name}, {view.Identity()}, {invalid});";
                break;
            case ArgumentType.Number when argument.Min is not null || argument.Max is not null:
                yield return $"check.Range({view.Name}, {Limits(argument, int.MinValue)}, {view.Identity()}, {invalid});";
                break;
            case ArgumentType.TimeZone:
                yield return $"check.Range((int?){view.Name}, {Limits(argument, 0, 61)}, {view.Identity()}, {invalid});";
                break;
            case ArgumentType.Choice:
                yield return $"check.Choice((int?){view.Name} is {ChoiceMembers.Pattern(argument.Choice!)}, (int?){view.Name}, {view.Identity()}, {invalid});";
                foreach (ChoiceValue value in argument.Choice!.Values.Where(value => (value.Centers & view.Centers) != view.Centers))
                {
                    string number = CSharpLiteral.Of(ChoiceMembers.ValueOf(argument.Choice, value.Token));
                    yield return $"check.ChoiceIn((int?){view.Name} is {number}, {CenterText.Expression(value.Centers)}, {CSharpLiteral.Of(value.Token)}, {view.Identity()}, {invalid});";
                }

                break;
            case ArgumentType.Bits:
                foreach (BitModel bit in argument.Bits!.Bits.Where(bit => bit.Needs.Count > 0)) yield return Bits(view, argument.Bits, bit, invalid);
                break;
            case ArgumentType.Date or ArgumentType.DateTime or ArgumentType.Time:
                yield return $"check.{argument.Type}({view.Name}, {WriteStatement.Codes(argument)}, nameof({view.Name}), {argument.Line}, {invalid});";
                break;
            case ArgumentType.Phone when argument.Max is { } together:
                yield return $"check.Together({view.Name}, {together}, {view.Identity()}, {SiteErrorLiteral.Of(argument.Errors.TooLong)});";
                break;
            case ArgumentType.Group:
                if (argument.Numbered!.To is { } last)
                    yield return $"check.Range({view.Name}.Count, 0, {last - argument.Numbered.From + 1}, {view.Identity()}, {invalid});";
                foreach (string statement in WriteStatement.Loop(view, "check", "Check")) yield return statement;
                break;
            case ArgumentType.CallOutPhone when argument.Max is { } length:
                yield return $"check.CallOutPhone({view.Name}, {length}, {view.Identity()}, {SiteErrorLiteral.Of(argument.Errors.TooLong ?? argument.Errors.Invalid)});";
                break;
        }
    }

    private static IEnumerable<string> Family(ArgumentView view)
    {
        ArgumentModel argument = view.Model;
        string secret = argument.IsSecret ? "Secret" : "";
        string invalid = SiteErrorLiteral.Of(argument.Errors.Invalid);
        if (argument.IsTextual && (argument.Max is not null || argument.Min is not null)) yield return Length(secret + "Lengths", view.Name, argument, view.Identity());
        if (argument.Forbidden is { } forbidden)
            yield return $"check.{secret}Forbiddens({view.Name}, {CSharpLiteral.Of(forbidden)}, {view.Identity()}, {SiteErrorLiteral.Of(argument.Errors.Characters ?? argument.Errors.Invalid)});";
        if (argument.Type == ArgumentType.Number && (argument.Min is not null || argument.Max is not null))
            yield return $"check.Ranges({view.Name}, {Limits(argument, int.MinValue)}, {view.Identity()}, {invalid});";
        if (argument.Type == ArgumentType.Choice)
            yield return $"check.Choices({view.Name}, value => (int)value is {ChoiceMembers.Pattern(argument.Choice!, withNull: false)}, {view.Identity()}, {invalid});";
    }

    private static string Length(string method, string subject, ArgumentModel argument, string identity) =>
        $"check.{method}({subject}, {Limits(argument, 0)}, {identity}, {SiteErrorLiteral.Of(argument.Errors.TooShort)}, {SiteErrorLiteral.Of(argument.Errors.TooLong)});";

    private static string Limits(ArgumentModel argument, int least, int most = int.MaxValue) => $"{CSharpLiteral.Of(argument.Min ?? least)}, {CSharpLiteral.Of(argument.Max ?? most)}";

    private static string Bits(ArgumentView view, BitsModel field, BitModel bit, string error)
    {
        uint needed = bit.Needs.Aggregate(0u, (mask, needed) => mask | (1u << needed));
        string names = CenterText.Join([.. bit.Needs.Select(needed => field.Bits.First(other => other.Bit == needed).Name!)], "and");
        string violated = $"((uint?){view.Name} & 0x{(needed | (1u << bit.Bit)):X}) is {{ }} {Local(bit)} && ({Local(bit)} & 0x{1u << bit.Bit:X}) != 0 && ({Local(bit)} & 0x{needed:X}) != 0x{needed:X}";
        return $"check.Bits({violated}, {CSharpLiteral.Of($"{bit.Name} needs {names}")}, {view.Identity()}, {error});";
    }

    private static string Local(BitModel bit) => $"bit{bit.Bit}";
}
