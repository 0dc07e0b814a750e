using System.Collections;
using System.Globalization;
using WebEx.Spec.Language.Model;

namespace WebEx.Tests;

/// <summary>One code of a command, and where its value is set: a property of the request or of a group's first element, a number of a family, a part of a date
/// or a phone number.</summary>
/// <param name="Command">The command.</param>
/// <param name="Group">The group that the property belongs to; null for the request's own.</param>
/// <param name="Whole">The argument that the property stands for.</param>
/// <param name="Coded">The argument with the code: the same one, or a part of it.</param>
internal sealed record CodedValue(GeneratedCommand Command, ArgumentModel? Group, ArgumentModel Whole, ArgumentModel Coded)
{
    private static readonly ViolationRule[] LimitRules =
    [
        ViolationRule.TooLong,
        ViolationRule.TooShort,
        ViolationRule.ForbiddenCharacters,
        ViolationRule.Format,
        ViolationRule.OutOfRange,
        ViolationRule.NotAChoice,
        ViolationRule.NotInCenter,
        ViolationRule.Date,
        ViolationRule.Combined,
        ViolationRule.Bits,
    ];

    /// <summary>What stands for <c>{n}</c>; null where nothing does.</summary>
    public int? Number => (Group ?? Whole).Numbered?.From;

    /// <summary>The code as sent.</summary>
    public string Code => Filled(Coded.Code, "{n}");

    /// <summary>The property that violations name.</summary>
    public string Property => Whole.Name;

    public CenterSet Centers => (Group ?? Whole).Centers & Whole.Centers & Coded.Centers & Command.Model.Centers;

    /// <summary>A center in which it can be sent.</summary>
    public Center AnyCenter => Centers.Each().First();

    /// <summary>The line of the guide that limits are reported with.</summary>
    public int Line => Coded.Line > 0 ? Coded.Line : Whole.Line;

    /// <summary>The C# type of the value alone.</summary>
    public Type ValueType
    {
        get
        {
            Type type = Whole.IsFamily() ? PropertyType.GenericTypeArguments[0] : PropertyType;
            return Whole.Type == ArgumentType.Phone ? typeof(string)
                : Whole.IsCalendar() ? typeof(int)
                : Nullable.GetUnderlyingType(type) ?? type;
        }
    }

    private Type PropertyType => (Group is null ? Command.Property(Whole) : Command.Property(Group, Whole)).PropertyType;

    /// <summary>Every code of a command.</summary>
    public static IEnumerable<CodedValue> Of(GeneratedCommand command) =>
        command.Model.Arguments.SelectMany(argument =>
            argument.Type == ArgumentType.Group
                ? argument.Parts.SelectMany(part =>
                    part.Coded.Select(coded => new CodedValue(command, argument, part with { Numbered = null }, coded with { Numbered = null }))
                )
                : argument.Coded.Select(coded => new CodedValue(command, null, argument, coded))
        );

    /// <summary>What the site returns, with the number in it.</summary>
    public string? SiteError(string? error) => error is null || Number is null ? error : Filled(ErrorCodes.WithoutRanges(error), "[n]");

    /// <summary>A request in which this is given and nothing else.</summary>
    public IWebExRequest Holding(object value) =>
        HoldingWhole(
            Whole.Parts.Count > 0 ? With(Activator.CreateInstance(Nullable.GetUnderlyingType(PropertyType) ?? PropertyType)!, Coded.PartProperty(), value)
            : Whole.IsFamily() ? Family(value)
            : value
        );

    /// <summary>The same with the value of the whole property.</summary>
    public IWebExRequest HoldingWhole(object whole)
    {
        var draft = new Draft(Command);
        if (Group is null)
            draft[Whole.Name] = whole;
        else
            draft[Group.Name] = Elements(Command.Property(Group).PropertyType, whole);
        return draft.ToRequest();
    }

    /// <summary>What the validator says of the limits of the value alone.</summary>
    public IReadOnlyList<Violation> Violations(object value, Center center) =>
        [
            .. Holding(value)
                .Validate(center)
                .Where(violation => violation.ArgumentCode == Code && violation.Property == Property && LimitRules.Contains(violation.Rule)),
        ];

    /// <summary>The value breaks a limit: there is one violation, and it names code, property, line and what the site returns.</summary>
    public void ShouldBreak(object value, ViolationRule rule, string? error, Center? center = null)
    {
        Violation violation = Violations(value, center ?? AnyCenter)
            .Where(violation => violation.Rule == rule)
            .ShouldHaveSingleItem($"{Code} of {Command.Model.Id} with {value}: {rule}");
        violation.Severity.ShouldBe(ViolationSeverity.Error, Code);
        violation.GuideLine.ShouldBe(Line, Code);
        violation.GuidePage.ShouldBe(Command.Model.Guide.Page, Code);
        violation.ErrorText.ShouldBe(SiteError(error), Code);
        if (Coded.IsSecret && (string)value is { Length: > 3 } secret)
            violation.ToString().ShouldNotContain(secret, Case.Sensitive, Code);
    }

    /// <summary>The value keeps all limits.</summary>
    public void ShouldKeepLimits(object value, Center? center = null) =>
        Violations(value, center ?? AnyCenter).ShouldBeEmpty($"{Code} of {Command.Model.Id} with {value}");

    public override string ToString() => $"{Command.Model.Id} {Code}";

    private static object With(object whole, string property, object value)
    {
        whole.GetType().GetProperty(property)!.SetValue(whole, value);
        return whole;
    }

    private object Elements(Type list, object value)
    {
        Type item = list.GenericTypeArguments[0];
        var items = (IList)Activator.CreateInstance(typeof(List<>).MakeGenericType(item))!;
        items.Add(With(Activator.CreateInstance(item)!, Whole.Name, value));
        return Activator.CreateInstance(list, items)!;
    }

    private object Family(object value)
    {
        object values = Activator.CreateInstance(PropertyType)!;
        PropertyType.GetProperty("Item")!.SetValue(values, value, [Number]);
        return values;
    }

    private string Filled(string text, string placeholder) =>
        text.Replace(placeholder, Number?.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);
}
