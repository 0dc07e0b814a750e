using WebEx.Spec.Language.Model;

namespace WebEx.Spec.Language.Kinds;

/// <summary>The kinds of arguments, and the word for each in a spec file.</summary>
public static class ArgumentKinds
{
    private static readonly TextKind Text = new(["tokens", "ascii", "fields"], isComparable: true);
    private static readonly IntegerKind Integer = new();

    // In the order in which messages list them.
    private static readonly (ArgumentType Type, string Word, ArgumentKind Kind)[] Known =
    [
        (ArgumentType.Text, "text", Text),
        (ArgumentType.Secret, "secret", new TextKind(["ascii"])),
        (ArgumentType.Email, "email", new EmailKind()),
        (ArgumentType.Url, "url", new UrlKind()),
        (ArgumentType.Key, "key", new KeyKind()),
        (ArgumentType.Number, "integer", Integer),
        (ArgumentType.Flag, "flag", new FlagKind()),
        (ArgumentType.Choice, "choice", new ChoiceKind()),
        (ArgumentType.Bits, "bits", new BitsKind()),
        (ArgumentType.TimeZone, "timeZone", new TimeZoneKind()),
        (ArgumentType.Date, "date", new CalendarKind(Integer, "year", "month", "day")),
        (ArgumentType.DateTime, "dateTime", new CalendarKind(Integer, "year", "month", "day", "hour", "minute")),
        (ArgumentType.Time, "time", new CalendarKind(Integer, "hour", "minute")),
        (ArgumentType.Phone, "phone", new PhoneKind(Text)),
        (ArgumentType.CallOutPhone, "callOutPhone", new CallOutPhoneKind()),
        (ArgumentType.List, "list", new ListKind()),
        (ArgumentType.Group, "group", new GroupKind()),
    ];

    // Words of other languages of this kind, and what they are here.
    private static readonly Dictionary<string, string> ForeignWords = new(StringComparer.OrdinalIgnoreCase)
    {
        ["boolean"] = "'flag', with the tokens of yes and no in 'as'",
        ["bool"] = "'flag', with the tokens of yes and no in 'as'",
        ["string"] = "'text'",
        ["str"] = "'text'",
        ["int"] = "'integer'",
        ["number"] = "'integer'",
        ["enum"] = "'choice', with 'values'",
        ["password"] = "'secret'",
        ["uri"] = "'url'",
        ["mail"] = "'email'",
        ["array"] = "'list', or 'group' where an element has several codes",
        ["object"] = "'group'",
        ["flags"] = "'bits'",
        ["timestamp"] = "'dateTime'",
    };

    /// <summary>The kinds by their words, in the order in which messages list them.</summary>
    public static IReadOnlyDictionary<string, ArgumentKind> ByWord { get; } =
        Known.ToDictionary(known => known.Word, known => known.Kind, StringComparer.Ordinal);

    /// <summary>The words of the parts of the kinds that have fixed ones, each once.</summary>
    public static IEnumerable<string> PartNames => Known.Select(known => known.Kind).OfType<WholeKind>().SelectMany(whole => whole.PartNames).Distinct();

    /// <summary>The kinds that an argument without <c>type</c> can be of: the usual one, and what the parts of some kinds are.</summary>
    public static IEnumerable<ArgumentKind> Unnamed =>
        Known.Select(known => known.Kind).OfType<WholeKind>().Select(whole => whole.PartKind).Prepend(Usual).Distinct();

    /// <summary>The kind of an argument without <c>type</c>.</summary>
    internal static ArgumentKind Usual => Text;

    /// <summary>The kind of an argument.</summary>
    public static ArgumentKind Of(ArgumentModel argument) => Known.First(known => known.Type == argument.Type).Kind;

    /// <summary>The kind of a reply parameter.</summary>
    public static ArgumentKind Of(ReplyParameter parameter) => Known.First(known => known.Type == parameter.Type).Kind;

    /// <summary>The word of a kind.</summary>
    public static string WordOf(ArgumentKind kind) => Known.First(known => known.Kind == kind).Word;

    /// <summary>The type that a model has for a kind.</summary>
    internal static ArgumentType TypeOf(ArgumentKind kind) => Known.First(known => known.Kind == kind).Type;

    /// <summary>What a word that is no type would be here; null when it is not known.</summary>
    internal static string? Hint(string word) => ForeignWords.TryGetValue(word, out string? here) ? here : null;
}
