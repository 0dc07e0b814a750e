using WebEx.Spec.Emission.CSharp;
using WebEx.Spec.Language.Model;

namespace WebEx.Spec.Emission.Arguments;

/// <summary>The statements that check the limits of one argument.</summary>
internal static class CheckStatements
{
    /// <summary>One call into the runtime for each limit; none where the argument has none.</summary>
    public static IEnumerable<string> Of(ArgumentView view)
    {
        ArgumentModel argument = view.Model;
        if (view.IsRestricted)
            yield return $"check.Centers({view.IsGiven}, {CenterText.Expression(view.Centers)}, {view.Identity()});";
        foreach (string statement in Presence(view))
            yield return statement;
        if (argument.Deprecated is { } instead)
            yield return $"check.Deprecated({view.IsGiven}, null, {Phrase(instead)}, {view.Identity()});";
        if (argument.Least is { } least)
            yield return $"check.Least({view.Count}, {CSharpLiteral.Of(least)}, {view.Identity()}{SiteErrorLiteral.Last(argument.Errors.TooFew)});";
        foreach (string statement in view.IsFamily ? Family(view) : Value(view))
            yield return statement;
        if (view.IsFamily)
            yield break;
        foreach (ArgumentModel part in argument.Parts.Where(part => argument.Type == ArgumentType.Phone && (part.Max is not null || part.Min is not null)))
            yield return Length("Length", Member(view, part), part, view.Identity(part));
    }

    private static IEnumerable<string> Presence(ArgumentView view)
    {
        ArgumentModel argument = view.Model;
        // A part of a phone number that must be given stands for the whole, which would be reported by the same code.
        IEnumerable<ArgumentModel> ofPhone = argument.Type == ArgumentType.Phone ? argument.Parts : [];
        CenterSet whole = argument.Required.Centers & ~ofPhone.Aggregate(CenterSet.None, (all, part) => all | part.Required.Centers);
        if (!IsCalendar(argument) && (whole & view.Centers) != CenterSet.None)
            yield return Required(view, whole, view.Value, view.Identity(), argument.Errors.Missing);
        if (argument.Type == ArgumentType.Group)
            yield break;
        foreach (ArgumentModel part in argument.Parts)
        {
            // Of a date each part has to be there, of a phone number any.
            CenterSet demanded = part.Required.Centers | (IsCalendar(argument) ? argument.Required.Centers : CenterSet.None);
            if ((demanded & view.Centers) != CenterSet.None)
                yield return Required(view, demanded, Member(view, part), view.Identity(part), part.Errors.Missing ?? argument.Errors.Missing);
        }
    }

    private static string Required(ArgumentView view, CenterSet demanded, string subject, string identity, string? missing) =>
        demanded == CenterSet.All && !view.IsRestricted
            ? $"check.Required({subject}, {identity}{SiteErrorLiteral.Last(missing)});"
            : $"check.RequiredIn({CenterText.Expression(demanded & view.Centers)}, {subject}, {identity}{SiteErrorLiteral.Last(missing)});";

    // Each part has a line, and often an error, of its own.
    private static IEnumerable<string> Calendar(ArgumentView view)
    {
        foreach (ArgumentModel part in view.Model.Parts)
        {
            (int least, int most) = part.Part switch
            {
                "year" => (1, 9999),
                "month" => (1, 12),
                "day" => (1, 31),
                "hour" => (0, 23),
                _ => (0, 59),
            };
            string range = $"{CSharpLiteral.Of(Math.Max(least, part.Min ?? least))}, {CSharpLiteral.Of(Math.Min(most, part.Max ?? most))}";
            string invalid = SiteErrorLiteral.Last(part.Errors.Invalid ?? view.Model.Errors.Invalid);
            yield return $"check.Range({Member(view, part)}, {range}, {view.Identity(part)}{invalid});";
            if (part.Part == "day")
                yield return $"check.Day({view.DateOnly}, {view.Identity(part)}{invalid});";
        }
    }

    private static bool IsCalendar(ArgumentModel argument) => argument.Type is ArgumentType.Date or ArgumentType.DateTime or ArgumentType.Time;

    private static string Member(ArgumentView view, ArgumentModel part) => $"{view.Access}{char.ToUpperInvariant(part.Part![0])}{part.Part.Substring(1)}";

    private static IEnumerable<string> Value(ArgumentView view)
    {
        ArgumentModel argument = view.Model;
        string invalid = SiteErrorLiteral.Last(argument.Errors.Invalid);
        string secret = argument.IsSecret ? "Secret" : "";
        if (argument.IsTextual && (argument.Max is not null || argument.Min is not null))
            yield return Length(secret + "Length", view.Name, argument, view.Identity());
        if (argument.Forbidden is { } forbidden)
            yield return $"check.{secret}Forbidden({view.Name}, {CSharpLiteral.Of(forbidden)}, "
                + $"{view.Identity()}{SiteErrorLiteral.Last(argument.Errors.Characters ?? argument.Errors.Invalid)});";
        if (argument.IsAscii)
            yield return $"check.{secret}Ascii({view.Name}, {view.Identity()}{SiteErrorLiteral.Last(argument.Errors.NotAscii)});";

        if (argument.Fields is { } fields)
            yield return $"check.Fields({view.Name}, {CSharpLiteral.Of(fields)}, {view.Identity()}{invalid});";
        foreach (ChoiceValue token in argument.Tokens)
            yield return $"check.Token({view.Name}, {CSharpLiteral.Of(token.Token)}, {view.Identity()}{invalid});";
        switch (argument.Type)
        {
            case ArgumentType.Email or ArgumentType.Url or ArgumentType.Key:
                yield return $"check.{argument.Type}({view.Name}, {view.Identity()}{invalid});";
                break;
            case ArgumentType.Number:
                if (argument.Min is null)
                    yield return NotNegative(view, view.Name);
                if (argument.Min is not null || argument.Max is not null)
                    yield return $"check.Range({view.Name}, {Limits(argument, int.MinValue)}, {view.Identity()}{invalid});";
                break;
            case ArgumentType.TimeZone:
                yield return $"check.Range((int?){view.Name}, {Limits(argument, 0, 61)}, {view.Identity()}{invalid});";
                break;
            case ArgumentType.Choice:
                yield return $"check.Choice({ChoiceMembers.Test($"(int?){view.Name}", argument.Choice!)}, (int?){view.Name}, {view.Identity()}{invalid});";
                break;
            case ArgumentType.Date or ArgumentType.DateTime or ArgumentType.Time:
                foreach (string statement in Calendar(view))
                    yield return statement;
                break;
            case ArgumentType.Phone when argument.Max is { } together:
                yield return $"check.Together({view.Name}, {together}, {view.Identity()}{SiteErrorLiteral.Last(argument.Errors.TooLong)});";
                break;
            case ArgumentType.Group:
                if (argument.Numbered!.To is { } last)
                    yield return $"check.Range({view.Name}.Count, 0, {last - argument.Numbered.From + 1}, {view.Identity()}{invalid});";
                foreach (string statement in WriteStatement.Loop(view, "check", "Check"))
                    yield return statement;
                break;
            case ArgumentType.List when argument.List!.Of != ArgumentType.Number:
                yield return $"check.Items({view.Name}, {TokenLiteral.Of(argument.List)}, {view.Identity()});";
                break;
            case ArgumentType.CallOutPhone:
                yield return $"check.CallOutPhone({view.Name}, {CSharpLiteral.Of(argument.Max ?? int.MaxValue)}, "
                    + $"{view.Identity()}{SiteErrorLiteral.Last(argument.Errors.TooLong ?? argument.Errors.Invalid)});";
                break;
        }

        foreach (string statement in Meanings(view, view.Name))
            yield return statement;
    }

    private static IEnumerable<string> Family(ArgumentView view)
    {
        ArgumentModel argument = view.Model;
        string secret = argument.IsSecret ? "Secret" : "";
        string invalid = SiteErrorLiteral.Last(argument.Errors.Invalid);
        yield return $"check.Numbers({view.Value}, {view.Identity()});";
        if (argument.IsTextual && (argument.Max is not null || argument.Min is not null))
            yield return Length(secret + "Lengths", view.Value, argument, view.Identity());
        if (argument.Forbidden is { } forbidden)
            yield return $"check.{secret}Forbiddens({view.Value}, {CSharpLiteral.Of(forbidden)}, "
                + $"{view.Identity()}{SiteErrorLiteral.Last(argument.Errors.Characters ?? argument.Errors.Invalid)});";
        if (argument.Type == ArgumentType.Number && (argument.Min is not null || argument.Max is not null))
            yield return $"check.Ranges({view.Value}, {Limits(argument, int.MinValue)}, {view.Identity()}{invalid});";
        if (argument.Type == ArgumentType.Choice)
            yield return $"check.Choices({view.Value}, value => {ChoiceMembers.Test("(int)value", argument.Choice!, withNull: false)}, "
                + $"{view.Identity()}{invalid});";
        foreach (string statement in EachOfFamily(view))
            yield return statement;
    }

    // What the runtime checks of one value only is asked of each in turn.
    private static IEnumerable<string> EachOfFamily(ArgumentView view)
    {
        ArgumentModel argument = view.Model;
        var single = new List<string>();
        string invalid = SiteErrorLiteral.Last(argument.Errors.Invalid);
        if (argument.Type is ArgumentType.Email or ArgumentType.Url or ArgumentType.Key)
            single.Add($"check.{argument.Type}({view.AtNumber}, {view.Identity()}{invalid});");
        if (argument.Fields is { } fields)
            single.Add($"check.Fields({view.AtNumber}, {CSharpLiteral.Of(fields)}, {view.Identity()}{invalid});");
        if (argument is { Type: ArgumentType.Number, Min: null })
            single.Add(NotNegative(view, view.AtNumber));
        if (argument.Type == ArgumentType.TimeZone)
            single.Add($"check.Range((int?){view.AtNumber}, {Limits(argument, 0, 61)}, {view.Identity()}{invalid});");
        single.AddRange(Meanings(view, view.AtNumber));
        if (single.Count == 0)
            return [];
        return [$"for (int number = -1; check.Next({view.Value}, ref number);)", "{", .. single.Select(statement => "    " + statement), "}"];
    }

    // What single choices and bits mean: where they are valid, whether they are deprecated, what they need.
    private static IEnumerable<string> Meanings(ArgumentView view, string subject)
    {
        string invalid = SiteErrorLiteral.Last(view.Model.Errors.Invalid);
        if (view.Model.Choice is { } choice)
        {
            var members = new ChoiceMembers(choice);
            foreach (ChoiceValue value in choice.Values)
            {
                string isChosen = $"(int?){subject} is {CSharpLiteral.Of(members.ValueOf(value.Token))}";
                string token = CSharpLiteral.Of(value.Token);
                if ((value.Centers & view.Centers) != view.Centers)
                    yield return $"check.ChoiceIn({isChosen}, {CenterText.Expression(value.Centers)}, {token}, {view.Identity()}{invalid});";
                if (value.Deprecated is { } instead)
                    yield return $"check.Deprecated({isChosen}, {CSharpLiteral.Of($"{value.Name} ({value.Token})")}, {Phrase(instead)}, {view.Identity()});";
            }
        }

        if (view.Model.Bits is { } field)
        {
            uint known = Mask(field.Named.Select(bit => bit.Bit));
            uint reserved = Mask(field.Bits.Where(bit => bit.Name is null).Select(bit => bit.Bit));
            if (known != uint.MaxValue)
                yield return $"check.Bits(unchecked((uint?){subject}), 0x{known:X}, 0x{reserved:X}, {view.Identity()}{invalid});";
            foreach (BitModel bit in field.Bits.Where(bit => bit.Needs.Count > 0))
                yield return Needs(subject, view, field, bit, invalid);
        }
    }

    // A message goes on behind it.
    private static string Phrase(string text) => CSharpLiteral.Of(text.TrimEnd('.'));

    private static uint Mask(IEnumerable<int> bits) => bits.Aggregate(0u, (mask, bit) => mask | (1u << bit));

    /// <summary>An element of a group that holds nothing would not be sent, and the site would not look for those behind it.</summary>
    public static IEnumerable<string> OfElement(ArgumentModel group, IReadOnlyList<ArgumentView> parts)
    {
        if (parts.Any(part => part.IsRequired))
            yield break;
        string codes = CSharpLiteral.Of(string.Join(", ", group.Parts.SelectMany(part => part.Coded).Select(part => part.Code)));
        yield return $"check.AnyOf({string.Join(" || ", parts.Select(part => part.IsGiven))}, {codes}, {parts[0].Identity()});";
    }

    // The error of the site is about the limits of the guide, which this is not.
    private static string NotNegative(ArgumentView view, string subject) => $"check.NotNegative({subject}, {view.Identity()});";

    private static string Length(string method, string subject, ArgumentModel argument, string identity)
    {
        // Without a least length nothing can be too short.
        string tooShort = argument.Min is null ? "" : LengthError("tooShort", argument.Errors.TooShort, $"{subject}?.Length <", argument.Errors.TooShortBelow);
        string tooLong = LengthError("tooLong", argument.Errors.TooLong, $"{subject}?.Length >", argument.Errors.TooLongAbove);
        return $"check.{method}({subject}, {Limits(argument, 0)}, {identity}{tooShort}{tooLong});";
    }

    // The site may answer an error only beyond another limit than that of the argument.
    private static string LengthError(string parameter, string? code, string comparison, long? limit) =>
        code is null ? ""
        : limit is { } own ? $", {parameter}: {comparison} {CSharpLiteral.Of(own)} ? {SiteErrorLiteral.Of(code)} : null"
        : $", {parameter}: {SiteErrorLiteral.Of(code)}";

    private static string Limits(ArgumentModel argument, int least, int most = int.MaxValue) =>
        $"{CSharpLiteral.Of(argument.Min ?? least)}, {CSharpLiteral.Of(argument.Max ?? most)}";

    private static string Needs(string value, ArgumentView view, BitsModel field, BitModel bit, string error)
    {
        string names = CenterText.Join([.. bit.Needs.Select(needed => field.Bits.First(other => other.Bit == needed).Name!)], "and");
        string words = CSharpLiteral.Of($"{bit.Name} needs {names}");
        return $"check.Needs(unchecked((uint?){value}), 0x{1u << bit.Bit:X}, 0x{Mask(bit.Needs):X}, {words}, {view.Identity()}{error});";
    }
}
