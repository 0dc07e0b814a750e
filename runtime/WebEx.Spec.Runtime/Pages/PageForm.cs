using System.Text;

namespace WebEx;

// A form of a page, with what it would send if a script posted it.
internal sealed class PageForm
{
    private static readonly string[] Unsent = ["submit", "button", "image", "reset", "file"];

    private readonly StringBuilder _fields = new();

    private PageForm(in PageTags tags)
    {
        Name = tags.Attribute("name");
        Id = tags.Attribute("id");
        Action = tags.Attribute("action") ?? "";
        IsPosted = string.Equals(tags.Attribute("method"), "post", StringComparison.OrdinalIgnoreCase);
        GoesElsewhere = tags.Attribute("target") is { Length: > 0 } target && !PageWindow.IsThis(target);
    }

    public string? Name { get; }

    public string? Id { get; }

    public string Action { get; set; }

    public bool IsPosted { get; }

    // To another window or a frame, so that the page stays.
    public bool GoesElsewhere { get; }

    // Whether a field is of a kind whose value can't be told from the page alone.
    public bool IsUnclear { get; private set; }

    // Where the form ends in the page.
    public int End { get; private set; }

    public static PageForm Begin(in PageTags tags) => new(tags);

    public void Close(int end) => End = end;

    public void AddInput(in PageTags tags)
    {
        string type = tags.Attribute("type") ?? "text";
        bool isChecked = !IsBox(type) || tags.Attribute("checked") is not null;
        if (tags.Attribute("form") is not null) IsUnclear = true;
        if (isChecked && !IsUnsent(type) && tags.Attribute("disabled") is null && tags.Attribute("name") is { Length: > 0 } name)
            AddField(name, tags.Attribute("value") ?? (IsBox(type) ? "on" : ""));
    }

    // A choice, or an area of text: no site was seen to answer in one.
    public void AddOther() => IsUnclear = true;

    // What a form that is posted sends: the query of its action, and its fields. Without POST a browser leaves the query out.
    public string ToQuery(Encoding? encoding)
    {
        if (!IsPosted || Action.IndexOf('?') < 0) return _fields.ToString();
        QueryPlace place = QueryPlace.Find(Action);
        var query = new StringBuilder();
        PairText pairs = PairText.OfQuery(Action, place.Start, place.End, encoding);
        foreach (KeyValuePair<string, string> pair in pairs.ToPairs()) Append(query, pair.Key, pair.Value);
        if (_fields.Length > 0 && query.Length > 0) _ = query.Append('&');
        return query.Append(_fields).ToString();
    }

    private void AddField(string name, string value) => Append(_fields, name, value);

    private static void Append(StringBuilder query, string name, string value)
    {
        if (query.Length > 0) _ = query.Append('&');
        _ = query.Append(PercentEncoding.Encode(name)).Append('=').Append(PercentEncoding.Encode(value));
    }

    private static bool IsBox(string type) => type.Equals("checkbox", StringComparison.OrdinalIgnoreCase) || type.Equals("radio", StringComparison.OrdinalIgnoreCase);

    private static bool IsUnsent(string type)
    {
        foreach (string unsent in Unsent)
        {
            if (type.Equals(unsent, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }
}
