namespace WebEx;

// Where a page goes by itself once it is loaded, put together from its scripts, its refresh and its forms. Only one destination that is certain counts.
internal sealed class PageMoves
{
    private const string Several = "the page goes on to several URLs";
    private const string NoMove = "no script, refresh or form of the page leads to an answer when it is loaded";

    private bool _isCertain;
    private string? _url;
    private PageForm? _form;
    private string? _problem;
    private bool _changesForm;

    // The URL that the page goes to by GET.
    public void Go(string url, bool isCertain)
    {
        string trimmed = url.Trim();
        // It stays on the page.
        if (trimmed.Length > 0 && trimmed[0] == '#') return;
        if (trimmed.StartsWith("javascript:", StringComparison.OrdinalIgnoreCase)) Doubt("the page goes on by a URL that is a script");
        else if (_form is not null || (_url is not null && !string.Equals(_url, trimmed, StringComparison.Ordinal))) Doubt(Several);
        _url ??= trimmed;
        _isCertain |= isCertain;
    }

    public void Submit(PageForm form, bool isCertain)
    {
        if (form.GoesElsewhere) Doubt("the page sends a form to another window");
        else if (form.IsUnclear) Doubt("the page sends a form with fields whose values depend on the browser");
        else if (_url is not null || (_form is not null && !ReferenceEquals(_form, form))) Doubt(Several);
        _form ??= form;
        _isCertain |= isCertain;
    }

    // What both ways of a condition do is certain after all.
    public void MakeCertain() => _isCertain = true;

    // The first reason why the page can't be read for certain.
    public void Doubt(string problem) => _problem ??= problem;

    // A script fills in a form, or changes where it goes.
    public void DoubtOfForm() => _changesForm = true;

    // Null for a page that goes to one destination, else why it can't be said where it goes.
    public string? Result(out string? url, out PageForm? form)
    {
        url = _url;
        form = _form;
        if (form is not null && _changesForm) Doubt("a script of the page changes the form that it sends");
        return _problem ?? (_url is null && _form is null ? NoMove : _isCertain ? null : "a script of the page goes on under a condition");
    }
}
