using WebEx.Spec.Emission.Arguments;
using WebEx.Spec.Language.Model;

namespace WebEx.Spec.Emission.Kinds;

/// <summary>The kinds of arguments, and what emits each.</summary>
internal static class ArgumentEmitters
{
    private static readonly Dictionary<ArgumentType, ArgumentEmitter> All = new()
    {
        [ArgumentType.Text] = new TextEmitter(),
        [ArgumentType.Secret] = new SecretEmitter(),
        [ArgumentType.Email] = new FormattedTextEmitter("check.Email", "an email address"),
        [ArgumentType.Url] = new FormattedTextEmitter("check.Url", "a URL"),
        [ArgumentType.Key] = new KeyEmitter(),
        [ArgumentType.Number] = new IntegerEmitter(),
        [ArgumentType.Flag] = new FlagEmitter(),
        [ArgumentType.Choice] = new ChoiceEmitter(),
        [ArgumentType.Bits] = new BitsEmitter(),
        [ArgumentType.TimeZone] = new TimeZoneEmitter(),
        [ArgumentType.Date] = new CalendarEmitter("Date", "global::WebEx.WebExDate"),
        [ArgumentType.DateTime] = new DateTimeEmitter(),
        [ArgumentType.Time] = new CalendarEmitter("Time", "global::WebEx.WebExTime"),
        [ArgumentType.Phone] = new PhoneEmitter(),
        [ArgumentType.CallOutPhone] = new CallOutPhoneEmitter(),
        [ArgumentType.List] = new ListEmitter(),
        [ArgumentType.Group] = new GroupEmitter(),
    };

    /// <summary>What emits an argument.</summary>
    public static ArgumentEmitter Of(ArgumentModel argument) => All[argument.Type];

    /// <summary>What emits a value of a reply.</summary>
    public static ArgumentEmitter Of(ReplyParameter parameter) => All[parameter.Type];
}
