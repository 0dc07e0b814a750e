using WebEx.Spec.Language.Model;

namespace WebEx.Spec.Tool.Vectors.Kinds;

/// <summary>The kinds of arguments, and what tests each.</summary>
internal static class ArgumentTesters
{
    private static readonly FamilyTester Family = new();

    private static readonly Dictionary<ArgumentType, ArgumentTester> All = new()
    {
        [ArgumentType.Text] = new TextTester(),
        [ArgumentType.Secret] = new SecretTester(),
        [ArgumentType.Email] = new EmailTester(),
        [ArgumentType.Url] = new UrlTester(),
        [ArgumentType.Key] = new KeyTester(),
        [ArgumentType.Number] = new IntegerTester(),
        [ArgumentType.Flag] = new FlagTester(),
        [ArgumentType.Choice] = new ChoiceTester(),
        [ArgumentType.Bits] = new BitsTester(),
        [ArgumentType.TimeZone] = new TimeZoneTester(),
        [ArgumentType.Date] = new CalendarTester(),
        [ArgumentType.DateTime] = new CalendarTester(),
        [ArgumentType.Time] = new CalendarTester(),
        [ArgumentType.Phone] = new PhoneTester(),
        [ArgumentType.CallOutPhone] = new CallOutPhoneTester(),
        [ArgumentType.List] = new ListTester(),
        [ArgumentType.Group] = new GroupTester(),
    };

    /// <summary>What tests an argument as a whole.</summary>
    public static ArgumentTester Of(ArgumentModel argument) => argument.IsFamily ? Family : OfOne(argument);

    /// <summary>What tests one value of an argument, which can be one of a family.</summary>
    public static ArgumentTester OfOne(ArgumentModel argument) => All[argument.Type];

    /// <summary>What tests a value of a reply.</summary>
    public static IReplyTester Of(ReplyParameter parameter) => (IReplyTester)All[parameter.Type];
}
