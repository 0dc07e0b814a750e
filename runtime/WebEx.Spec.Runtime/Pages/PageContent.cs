namespace WebEx;

// What of a page a browser acts on: its scripts, forms, refreshes and handlers.
internal sealed class PageContent
{
    private const int MostForms = 100;

    private static readonly string[] HeadTags = ["html", "head", "title", "meta", "link", "script", "style", "base", "noscript", "template"];
    private static readonly string[] UnclearFields = ["select", "textarea", "fieldset", "datalist", "object", "output"];
    private static readonly string[] Buttons = ["button", "img"];

    // What scripts find as a property of the document, by its name; objects and images by their id as well.
    private static readonly string[] Named = ["form", "img", "iframe", "embed", "object"];

    // Tags that browsers leave out where they have no place.
    private static readonly string[] Dropped =
    [
        "html",
        "head",
        "body",
        "frameset",
        "frame",
        "caption",
        "col",
        "colgroup",
        "tbody",
        "thead",
        "tfoot",
        "tr",
        "td",
        "th",
    ];

    private static readonly string[] Frames = ["iframe", "frame", "embed", "object"];

    private readonly Dictionary<string, int> _ids = new(StringComparer.Ordinal);
    private readonly HashSet<string> _unclearIds = new(StringComparer.Ordinal);
    private readonly HashSet<string> _hidden = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _names = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Text, ScriptSource Source), ScriptCode?> _read = [];
    private PageForm? _form;
    private string? _baseTarget;
    private bool _hasHtml;
    private bool _hasHtmlEnd;
    private bool _isOfFrames;
    private bool _takesFieldsFromOutside;

    private PageContent() { }

    public List<PageScript> Scripts { get; } = [];

    public List<PageForm> Forms { get; } = [];

    public List<string> Refreshes { get; } = [];

    // What may run while the page is loaded.
    public List<string> Handlers { get; } = [];

    // What runs when the page is loaded.
    public PageScript? OnLoad { get; private set; }

    // Where the tag of the body is; null where there is none.
    public int? BodyStart { get; private set; }

    // Whether addresses are relative to another one than that of the page.
    public bool HasBase { get; private set; }

    // Whether it has an address of jQuery.
    public bool HasLibrary { get; private set; }

    // Why it cannot be told what a browser does with it.
    public string? Problem { get; private set; }

    public static PageContent Read(string text)
    {
        var page = new PageContent();
        var tags = new PageTags(text);
        while (tags.MoveNext())
            page.Add(ref tags);
        // A browser would run what came; but what did not come could have led elsewhere.
        if (tags.EndsInside || page._form is not null || (page._hasHtml && !page._hasHtmlEnd))
            page.Problem = "the page is not whole: it may have been cut off";
        else if (tags.IsUnclear)
            page.Doubt("the page has a part that browsers read in several ways");
        if (page._takesFieldsFromOutside)
        {
            foreach (PageForm form in page.Forms)
                form.SetUnclear();
        }

        return page;
    }

    // Whether an element takes the place of a property of the document.
    public bool Hides(string name) => _hidden.Contains(name);

    // How many elements have a name.
    public int CountOf(string name) => _names.TryGetValue(name, out int count) ? count : 0;

    // An element or a form by its id or name, as scripts find it without declaring a variable; null where there is none.
    public ScriptValue? Find(string name, int position)
    {
        PageForm? found = null;
        foreach (PageForm form in Forms)
        {
            if (form.Start >= position)
                break;
            if (!string.Equals(form.Name, name, StringComparison.Ordinal) && !string.Equals(form.Id, name, StringComparison.Ordinal))
                continue;
            if (found is not null)
                return ScriptValue.Unknown;
            found = form;
        }

        if (_unclearIds.Contains(name))
            return ScriptValue.Unknown;
        if (found is not null)
            return ScriptValue.Of(found);
        return _ids.TryGetValue(name, out int start) && start < position ? ScriptValue.Of(ScriptHost.Element) : null;
    }

    // By its id alone; a script finds nothing where there is none.
    public ScriptValue FindById(string id, int position)
    {
        if (_unclearIds.Contains(id))
            return ScriptValue.Unknown;
        foreach (PageForm form in Forms)
        {
            if (form.Start < position && string.Equals(form.Id, id, StringComparison.Ordinal))
                return _ids[id] == form.Start ? ScriptValue.Of(form) : ScriptValue.Unknown;
        }

        return _ids.TryGetValue(id, out int start) && start < position ? ScriptValue.Of(ScriptHost.Element) : ScriptValue.Null;
    }

    // Null for a script that cannot be read.
    public ScriptCode? Read(string text, ScriptSource source, ScriptBudget budget)
    {
        if (_read.TryGetValue((text, source), out ScriptCode? code))
            return code;
        code = ScriptParser.TryRead(text, budget, isFunction: source is ScriptSource.Handler or ScriptSource.Optional, isModule: source == ScriptSource.Module);
        _read.Add((text, source), code);
        return code;
    }

    private void Doubt(string problem) => Problem ??= problem;

    private void Add(ref PageTags tags)
    {
        if (tags.Is("html"))
        {
            _hasHtml |= !tags.IsEnd;
            _hasHtmlEnd |= tags.IsEnd;
        }

        if (tags.IsEnd)
        {
            if (tags.Is("form"))
                CloseForm(tags);
            return;
        }

        bool isFrameset = tags.Is("frameset");
        if (!isFrameset && !_isOfFrames && !tags.IsAny(HeadTags) && BodyStart is null)
            BodyStart = tags.Start;
        AddHandlers(tags, isFrameset);
        AddNames(tags);
        if (tags.HasUnknownEntity())
            Doubt("the page has an entity that is not known");
        // Where a page has frames in place of a body, nothing else of it is used.
        if (_isOfFrames && (tags.Is("script") || tags.Is("meta") || tags.Is("form")))
            Doubt("the page has frames in place of a body");
        _isOfFrames |= isFrameset;

        if (tags.Is("script"))
            AddScript(ref tags);
        else if (tags.Is("meta"))
            AddMeta(tags);
        else if (tags.Is("base"))
            AddBase(tags);
        else if (tags.Is("form"))
            OpenForm(tags);
        else
            AddField(tags);
        if (tags.IsAny(Frames))
            AddFrame(tags);
    }

    private void AddNames(in PageTags tags)
    {
        bool isNamed = tags.IsAny(Named);
        if (tags.Attribute("id") is { Length: > 0 } id)
        {
            if (!_ids.ContainsKey(id))
                _ids.Add(id, tags.Start);
            if (tags.IsAny(Dropped) || (tags.Is("form") && _form is not null))
                _ = _unclearIds.Add(id);
            if (isNamed && (tags.Is("img") || tags.Is("object")))
                _ = _hidden.Add(id);
        }

        if (tags.Attribute("name") is not { Length: > 0 } name)
            return;
        _names[name] = CountOf(name) + 1;
        if (isNamed)
            _ = _hidden.Add(name);
        // A script finds the window of a frame by its name.
        if (tags.IsAny(Frames))
            _ = _unclearIds.Add(name);
    }

    private void AddHandlers(in PageTags tags, bool isFrameset)
    {
        bool isBody = isFrameset || tags.Is("body");
        foreach (KeyValuePair<string, string> handler in tags.Handlers())
        {
            (string name, string value) = (handler.Key, handler.Value);
            if (ScriptEvents.IsOfUser(name))
                continue;
            if (!isBody || name != "onload")
                Handlers.Add(value);
            // Frames behind a body, or behind text, are not used. Of a second body, only the attributes that the first lacks are.
            else if (OnLoad is null && isFrameset && (BodyStart is not null || tags.HasText))
                Doubt("the page has frames behind a body");
            else
                OnLoad ??= new(value, tags.Start);
        }
    }

    private void AddScript(ref PageTags tags)
    {
        int start = tags.Start;
        bool isRun = PageScript.IsRun(tags, out bool isModule);
        HasLibrary |= tags.Attribute("src") is { } address && address.IndexOf("jquery", StringComparison.OrdinalIgnoreCase) >= 0;
        string script = tags.Content();
        if (!isRun)
            return;
        // A comment with another script in it: browsers look for the end of this one further on.
        if (
            script.IndexOf("<!--", StringComparison.Ordinal) is >= 0 and var comment
            && script.IndexOf("<script", comment, StringComparison.OrdinalIgnoreCase) >= 0
        )
            Doubt("a script of the page cannot be read");
        Scripts.Add(new(script, start, isModule));
    }

    private void AddMeta(in PageTags tags)
    {
        string? name = tags.Attribute("http-equiv");
        if (string.Equals(name, "refresh", StringComparison.OrdinalIgnoreCase))
        {
            if (RefreshText.UrlOf(tags.Attribute("content") ?? "") is { } url)
                Refreshes.Add(url);
        }
        else if (string.Equals(name, "content-security-policy", StringComparison.OrdinalIgnoreCase))
        {
            Doubt("the page has a policy of its own for scripts and forms");
        }
    }

    private void AddBase(in PageTags tags)
    {
        _baseTarget ??= tags.Attribute("target");
        HasBase |= tags.Attribute("href") is not null;
        if (tags.Attribute("href") is { } address && PageMoves.Scheme(address.Trim()) is { } scheme && !PageMoves.IsWeb(scheme))
            Doubt("the page has a base that is no web address");
    }

    // A form in a form is not one.
    private void OpenForm(in PageTags tags)
    {
        if (_form is not null)
            return;
        if (Forms.Count == MostForms)
            Doubt("the page has too many forms to be read");
        if (Problem is not null)
            return;
        _form = PageForm.Begin(tags, _baseTarget);
        Forms.Add(_form);
    }

    private void CloseForm(in PageTags tags)
    {
        _form?.Close(tags.Start);
        _form = null;
    }

    private void AddField(in PageTags tags)
    {
        bool isInput = tags.Is("input");
        bool isOther = !isInput && tags.IsAny(UnclearFields);
        if ((isInput || isOther || tags.IsAny(Buttons)) && tags.Attribute("form") is not null)
            _takesFieldsFromOutside = true;
        if (_form is null)
            return;
        if (isInput)
            _form.AddInput(tags);
        else if (isOther)
            _form.AddOther(tags);
        else if (tags.IsAny(Buttons))
            _form.AddControl(tags);
    }

    // A page in this page can lead it on.
    private void AddFrame(in PageTags tags)
    {
        string address = (tags.Attribute("src") ?? tags.Attribute("data") ?? "").TrimStart();
        bool isPage =
            PageMoves.Scheme(PageMoves.Address(address)) is not { } scheme
            || PageMoves.IsWeb(scheme)
            || scheme.Equals("about", StringComparison.OrdinalIgnoreCase);
        if (tags.Attribute("srcdoc") is not null || !isPage)
            Doubt("the page has a script in a frame");
    }
}
