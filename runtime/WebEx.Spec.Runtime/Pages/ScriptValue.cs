namespace WebEx;

internal enum ScriptKind : byte
{
    Undefined,
    Null,
    Truth,
    Number,
    Text,
    Function,
    Object,
    Array,
    Form,
    Host,

    // A text, a number or a truth that is not known: what needs no object can be done with it.
    SomeText,

    // Nothing is known; it can be undefined.
    Unknown,
}

// What the page and the browser give to scripts.
internal enum ScriptHost : byte
{
    Window,

    // The window that this one may be in.
    OuterWindow,
    Document,
    Location,
    Body,
    Element,
    Style,
    Forms,
    Named,
    All,
    Fields,
    Browser,
    Console,
    Math,
    Date,
    Pattern,
    Image,
    Function,
    Library,
    LibraryDocument,
    LibraryWindow,
}

// A function together with the variables that it was made among.
internal sealed record ScriptFunction(ScriptCode Code, ScriptScope Scope, ScriptValue This);

// A value in a script, as far as it is known.
internal readonly struct ScriptValue
{
    private readonly object? _data;

    private ScriptValue(ScriptKind kind, object? data, double number = 0, ScriptHost host = default)
    {
        Kind = kind;
        _data = data;
        Number = number;
        HostKind = host;
    }

    public static ScriptValue Undefined => default;

    public static ScriptValue Null => new(ScriptKind.Null, null);

    public static ScriptValue Unknown => new(ScriptKind.Unknown, null);

    public static ScriptValue SomeText => new(ScriptKind.SomeText, null);

    public ScriptKind Kind { get; }

    public double Number { get; }

    public ScriptHost HostKind { get; }

    public string Text => (string)_data!;

    public ScriptFunction? Function => _data as ScriptFunction;

    public PageForm? Form => _data as PageForm;

    public Dictionary<string, ScriptValue> Members => (Dictionary<string, ScriptValue>)_data!;

    public List<ScriptValue> Items => (List<ScriptValue>)_data!;

    public ScriptTimer? Timer => _data as ScriptTimer;

    public bool IsNothing => Kind is ScriptKind.Undefined or ScriptKind.Null;

    // Whether what becomes of it as a text can be told, or needs no code of the page.
    public bool IsPrimitive => Kind is <= ScriptKind.Text or ScriptKind.SomeText;

    // Whether code of the page can be reached through it.
    public bool HoldsCode => Kind is ScriptKind.Function or ScriptKind.Object or ScriptKind.Array or ScriptKind.Form or ScriptKind.Host;

    public bool Is(ScriptHost host) => Kind == ScriptKind.Host && HostKind == host;

    public static ScriptValue Of(string text) => new(ScriptKind.Text, text);

    public static ScriptValue Of(bool truth) => new(ScriptKind.Truth, null, truth ? 1 : 0);

    public static ScriptValue Of(double number) => ScriptNumber.IsPlain(number) ? new(ScriptKind.Number, null, number) : SomeText;

    public static ScriptValue Of(ScriptFunction function) => new(ScriptKind.Function, function);

    public static ScriptValue Of(PageForm form) => new(ScriptKind.Form, form);

    public static ScriptValue Of(ScriptHost host, string? name = null) => new(ScriptKind.Host, name, 0, host);

    public static ScriptValue Of(Dictionary<string, ScriptValue> members) => new(ScriptKind.Object, members);

    public static ScriptValue Of(List<ScriptValue> items) => new(ScriptKind.Array, items);

    public static ScriptValue Of(ScriptTimer timer) => new(ScriptKind.SomeText, timer);

    // Null where it is not known.
    public bool? Truth() =>
        Kind switch
        {
            ScriptKind.Undefined or ScriptKind.Null => false,
            ScriptKind.Truth or ScriptKind.Number => Number != 0,
            ScriptKind.Text => Text.Length > 0,
            ScriptKind.SomeText => Timer is null ? null : true,
            ScriptKind.Unknown => null,
            ScriptKind.Host when HostKind == ScriptHost.All => null,
            _ => true,
        };

    // As a text; null where it is not known.
    public string? AsText() =>
        Kind switch
        {
            ScriptKind.Undefined => "undefined",
            ScriptKind.Null => "null",
            ScriptKind.Truth => Number != 0 ? "true" : "false",
            ScriptKind.Number => ScriptNumber.Text(Number),
            ScriptKind.Text => Text,
            _ => null,
        };

    public bool IsSame(ScriptValue other) =>
        Kind == other.Kind
        && Kind switch
        {
            ScriptKind.Truth or ScriptKind.Number => Number == other.Number,
            ScriptKind.Text => string.Equals(Text, other.Text, StringComparison.Ordinal),
            ScriptKind.Host => HostKind == other.HostKind,
            ScriptKind.Undefined or ScriptKind.Null => true,
            _ => ReferenceEquals(_data, other._data),
        };
}
