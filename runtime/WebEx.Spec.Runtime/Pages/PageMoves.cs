namespace WebEx;

// Where a page goes by itself once it is loaded, on one way through its scripts. Only one destination that is certain counts.
internal sealed class PageMoves
{
    private const string Several = "the page goes on to several URLs";
    private const string NoMove = "no script, refresh or form of the page leads to an answer when it is loaded";
    private const string Condition = "a script of the page goes on under a condition";

    private bool _isCertain;
    private string? _action;
    private bool _changesForm;

    public string? Url { get; private set; }

    public PageForm? Form { get; private set; }

    public string? Problem { get; private set; }

    public bool HasMoved => Url is not null || Form is not null;

    // The URL that the page goes to by GET.
    public void Go(string url, bool isCertain)
    {
        if (!TryAddress(url, out string address))
            return;
        if (Form is not null || (Url is not null && !string.Equals(Url, address, StringComparison.Ordinal)))
            Doubt(Several);
        Url ??= address;
        _isCertain |= isCertain;
    }

    public void Submit(PageForm form, string action, bool isCertain)
    {
        if (form.Problem is { } problem)
            Doubt(problem);
        else if (Url is not null || (Form is not null && !ReferenceEquals(Form, form)))
            Doubt(Several);
        if (action.Length > 0 && !TryAddress(action, out _))
            Doubt("the page sends a form to a part of itself");
        Form ??= form;
        _action = action;
        _isCertain |= isCertain;
    }

    // The first reason why the page cannot be read for certain.
    public void Doubt(string problem) => Problem ??= problem;

    // A script fills in a form, or changes where it goes.
    public void DoubtOfForm() => _changesForm = true;

    // Where the form is sent, with what a browser leaves out of an address; empty for the page itself.
    public string FormAction => Address(_action!);

    // The query that the form makes.
    public string FormQuery(System.Text.Encoding? encoding) => Form!.ToQuery(_action!, encoding);

    // Once all has run. Null where it goes to one destination for certain, or nowhere.
    public void Conclude()
    {
        if (Form is not null && _changesForm)
            Doubt("a script of the page changes the form that it sends");
        if (HasMoved && !_isCertain)
            Doubt(Condition);
    }

    // What two ways through a page have in common: the destination.
    public void Join(PageMoves other)
    {
        bool isSame =
            string.Equals(Url, other.Url, StringComparison.Ordinal)
            && ReferenceEquals(Form, other.Form)
            && string.Equals(_action, other._action, StringComparison.Ordinal);
        if (!isSame)
            Doubt(HasMoved && other.HasMoved ? Several : Condition);
    }

    public string? Result() => Problem ?? (HasMoved ? null : NoMove);

    // Only web addresses lead on. False for what stays on the page.
    private bool TryAddress(string text, out string address)
    {
        address = Address(text);
        if (address.Length > 0 && address[0] == '#')
            return false;
        if (Scheme(address) is not { } scheme)
            return true;
        if (scheme.Equals("javascript", StringComparison.OrdinalIgnoreCase))
            Doubt("the page goes on by a URL that is a script");
        else if (!IsWeb(scheme))
            Doubt("the page goes on to a URL that is no web address");
        else if (address.IndexOf("//", StringComparison.Ordinal) == scheme.Length + 1 && !Uri.TryCreate(address, UriKind.Absolute, out _))
            Doubt("the page goes on to a URL that is no web address");
        return true;
    }

    // As browsers read it: blanks and control characters around it, and line ends in it, do not count.
    public static string Address(string text)
    {
        int start = 0;
        int end = text.Length;
        while (start < end && text[start] <= ' ')
            start++;
        while (end > start && text[end - 1] <= ' ')
            end--;
        return text.Substring(start, end - start).Replace("\t", "").Replace("\r", "").Replace("\n", "");
    }

    public static bool IsWeb(string scheme) =>
        scheme.Equals("https", StringComparison.OrdinalIgnoreCase) || scheme.Equals("http", StringComparison.OrdinalIgnoreCase);

    public static string? Scheme(string address)
    {
        int colon = address.IndexOf(':');
        if (colon <= 0 || !IsLetter(address[0]))
            return null;
        for (int i = 1; i < colon; i++)
        {
            if (!IsLetter(address[i]) && address[i] is not ((>= '0' and <= '9') or '+' or '-' or '.'))
                return null;
        }

        return address.Substring(0, colon);
    }

    private static bool IsLetter(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');
}
