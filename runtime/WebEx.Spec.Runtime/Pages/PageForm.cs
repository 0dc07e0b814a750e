using System.Text;

namespace WebEx;

// A form of a page, with what it would send if a script posted it.
internal sealed class PageForm
{
    private const string Unclear = "the page sends a form with fields whose values depend on the browser";

    private static readonly string[] Unsent = ["submit", "button", "image", "reset", "file"];

    // Browsers make valid values of theirs.
    private static readonly string[] Cleaned = ["number", "range", "color", "date", "month", "week", "time", "datetime", "datetime-local", "email", "url"];

    private readonly StringBuilder _fields = new();
    private readonly HashSet<string> _controls = new(StringComparer.Ordinal);

    private PageForm(in PageTags tags, string? baseTarget)
    {
        Start = tags.Start;
        Name = tags.Attribute("name");
        Id = tags.Attribute("id");
        Action = tags.Attribute("action") ?? "";
        string method = tags.Attribute("method") ?? "";
        IsPosted = string.Equals(method, "post", StringComparison.OrdinalIgnoreCase);
        // To another window or a frame, so that the page stays.
        if ((tags.Attribute("target") ?? baseTarget) is { Length: > 0 } target && !PageWindow.IsThis(target))
            Problem = "the page sends a form to another window";
        else if (method.Equals("dialog", StringComparison.OrdinalIgnoreCase))
            Problem = Unclear;
    }

    public string? Name { get; }

    public string? Id { get; }

    public string Action { get; }

    public bool IsPosted { get; }

    public int Start { get; }

    // What it sends, percent-encoded.
    public string Fields => _fields.ToString();

    // Where the form ends in the page.
    public int End { get; private set; } = int.MaxValue;

    // Why it cannot be told from the page alone what the form sends, or where; null where it can.
    public string? Problem { get; private set; }

    public static PageForm Begin(in PageTags tags, string? baseTarget) => new(tags, baseTarget);

    public void Close(int end) => End = end;

    // Whether scripts find a field by that name in place of what forms have themselves.
    public bool HasControl(string name) => _controls.Contains(name);

    public void AddInput(in PageTags tags)
    {
        string type = tags.Attribute("type") ?? "text";
        bool isChecked = !IsBox(type) || tags.Attribute("checked") is not null;
        AddControl(tags);
        if (Array.Exists(Cleaned, cleaned => cleaned.Equals(type, StringComparison.OrdinalIgnoreCase)))
            SetUnclear();
        if (isChecked && !IsUnsent(type) && tags.Attribute("disabled") is null && tags.Attribute("name") is { Length: > 0 } name)
            AddField(name, tags.Attribute("value") ?? (IsBox(type) ? "on" : ""));
    }

    // A button is not sent by a script. A script finds it, and an image, by its name all the same.
    public void AddControl(in PageTags tags)
    {
        if (tags.Attribute("name") is { Length: > 0 } name)
            _ = _controls.Add(name);
        if (tags.Attribute("id") is { Length: > 0 } id)
            _ = _controls.Add(id);
    }

    // A choice, an area of text, or fields that may be disabled together: no site was seen to respond in one.
    public void AddOther(in PageTags tags)
    {
        AddControl(tags);
        SetUnclear();
    }

    public void SetUnclear() => Problem ??= Unclear;

    // What a form that is posted sends: the query of its action, and its fields. Without POST a browser leaves the query out.
    public string ToQuery(string action, Encoding? encoding)
    {
        if (!IsPosted || action.IndexOf('?') < 0)
            return _fields.ToString();
        QueryPlace place = QueryPlace.Find(action);
        var query = new StringBuilder();
        PairText pairs = PairText.OfQuery(action, place.Start, place.End, encoding);
        foreach (KeyValuePair<string, string> pair in pairs.ToPairs())
            Append(query, pair.Key, pair.Value);
        if (_fields.Length > 0 && query.Length > 0)
            _ = query.Append('&');
        return query.Append(_fields).ToString();
    }

    private void AddField(string name, string value) => Append(_fields, name, value);

    private static void Append(StringBuilder query, string name, string value)
    {
        if (query.Length > 0)
            _ = query.Append('&');
        _ = query.Append(PercentEncoding.Encode(name)).Append('=').Append(PercentEncoding.Encode(value));
    }

    private static bool IsBox(string type) =>
        type.Equals("checkbox", StringComparison.OrdinalIgnoreCase) || type.Equals("radio", StringComparison.OrdinalIgnoreCase);

    private static bool IsUnsent(string type)
    {
        foreach (string unsent in Unsent)
        {
            if (type.Equals(unsent, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }
}
