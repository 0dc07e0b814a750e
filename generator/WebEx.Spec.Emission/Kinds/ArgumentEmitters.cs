using WebEx.Spec.Emission.Arguments;
using WebEx.Spec.Language.Kinds;
using WebEx.Spec.Language.Model;

namespace WebEx.Spec.Emission.Kinds;

/// <summary>The kinds of arguments, and what emits each.</summary>
internal static class ArgumentEmitters
{
    // By the words of the kinds.
    private static readonly Dictionary<string, ArgumentEmitter> All = new(StringComparer.Ordinal)
    {
        ["text"] = new TextEmitter(),
        ["secret"] = new SecretEmitter(),
        ["email"] = new FormattedTextEmitter("check.Email", "an email address"),
        ["url"] = new UrlEmitter(),
        ["key"] = new KeyEmitter(),
        ["integer"] = new IntegerEmitter(),
        ["flag"] = new FlagEmitter(),
        ["choice"] = new ChoiceEmitter(),
        ["bits"] = new BitsEmitter(),
        ["timeZone"] = new TimeZoneEmitter(),
        ["date"] = new CalendarEmitter("Date", "global::WebEx.WebExDate"),
        ["dateTime"] = new DateTimeEmitter(),
        ["time"] = new CalendarEmitter("Time", "global::WebEx.WebExTime"),
        ["phone"] = new PhoneEmitter(),
        ["callOutPhone"] = new CallOutPhoneEmitter(),
        ["list"] = new ListEmitter(),
        ["group"] = new GroupEmitter(),
    };

    /// <summary>What emits an argument.</summary>
    public static ArgumentEmitter Of(ArgumentModel argument) => All[ArgumentKinds.WordOf(ArgumentKinds.Of(argument))];

    /// <summary>What emits a value of a reply.</summary>
    public static ArgumentEmitter Of(ReplyParameter parameter) => All[ArgumentKinds.WordOf(ArgumentKinds.Of(parameter))];
}
