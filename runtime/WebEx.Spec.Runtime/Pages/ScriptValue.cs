namespace WebEx;

// What is known of a value in a script: a text, a function or a form of the page; nothing of any other.
internal readonly record struct ScriptValue(string? Text, ScriptFunction? Function, PageForm? Form)
{
    public static ScriptValue Unknown => default;

    public bool IsKnown => Text is not null || Function is not null || Form is not null;

    public static ScriptValue Of(string text) => new(text, null, null);

    public static ScriptValue Of(ScriptFunction function) => new(null, function, null);

    public static ScriptValue Of(PageForm form) => new(null, null, form);
}
