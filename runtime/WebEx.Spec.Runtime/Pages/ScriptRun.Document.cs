namespace WebEx;

internal sealed partial class ScriptRun
{
    private const string PutTogether = "the page goes on to a URL that its script puts together";
    private const string OtherWindow = "a script of the page leads another window on, or changes a part of the address";
    private const string UnknownForm = "a script of the page sends a form that cannot be told";

    private readonly Dictionary<PageForm, string> _actions = [];

    // Where in the page the script that runs is: what is below it is not there yet.
    private int _position;

    private ScriptValue GetDocument(string name)
    {
        if (name == "location")
            return ScriptValue.Of(ScriptHost.Location);
        if (_page.Hides(name))
            return FormNamed(name, byNameOnly: true);
        switch (name)
        {
            case "defaultView":
                return ScriptValue.Of(ScriptHost.Window);
            case "forms":
                return ScriptValue.Of(ScriptHost.Forms);
            case "all":
                return ScriptValue.Of(ScriptHost.All);
            case "title" or "cookie" or "URL" or "referrer" or "readyState" or "domain" or "charset" or "characterSet":
                return ScriptValue.SomeText;
            case "body":
                return _page.BodyStart is { } start && start < _position ? ScriptValue.Of(ScriptHost.Body) : ScriptValue.Unknown;
            default:
                return ScriptValue.Unknown;
        }
    }

    private void SetDocument(string name, ScriptValue value)
    {
        if (name == "location")
            Go(value);
        else if (_page.Hides(name))
            Doubt(MayLead);
        // On another address than the site's it is an error.
        else if (name == "domain" && value.IsPrimitive)
            _ = Choose() ? Throw() : default;
        else if (!(name is "title" or "cookie" or "bgColor" or "fgColor" && value.IsPrimitive) && !ScriptEvents.IsOfUser(name))
            Doubt(MayLead);
    }

    private ScriptValue CallDocument(string name, List<ScriptValue> arguments)
    {
        string? argument = arguments.Count > 0 ? arguments[0].AsText() : null;
        if (_page.Hides(name))
            Doubt(MayLead);
        switch (name)
        {
            case "write" or "writeln":
                Write(arguments);
                return ScriptValue.Undefined;
            case "addEventListener":
                return Listen(arguments, ScriptHost.Document);
            case "getElementById" when argument is not null:
                return _page.FindById(argument, _position);
            case "getElementsByName" when argument is not null:
                return ScriptValue.Of(ScriptHost.Named, argument);
            case "getElementsByTagName" when argument is "form":
                return ScriptValue.Of(ScriptHost.Forms);
            case "querySelector" when argument is "form":
                return FormAt(0);
            case "close" when arguments.Count == 0:
                return ScriptValue.Undefined;
            default:
                Doubt(MayLead);
                return default;
        }
    }

    // A text without a tag changes nothing, while the page is read.
    private void Write(List<ScriptValue> arguments)
    {
        bool isPlain = _turn == 0 && arguments.TrueForAll(argument => argument.AsText() is { } text && text.IndexOf('<') < 0);
        if (!isPlain)
            Doubt("a script of the page writes markup of its own");
    }

    private ScriptValue FormAt(int index) =>
        index < _page.Forms.Count && _page.Forms[index].Start < _position ? ScriptValue.Of(_page.Forms[index]) : ScriptValue.Undefined;

    private ScriptValue FormNamed(string name, bool byNameOnly = false)
    {
        PageForm? found = null;
        foreach (PageForm form in _page.Forms)
        {
            if (form.Start >= _position)
                break;
            if (!string.Equals(form.Name, name, StringComparison.Ordinal) && (byNameOnly || !string.Equals(form.Id, name, StringComparison.Ordinal)))
                continue;
            // Of two with one name a browser has a list.
            if (found is not null)
                return ScriptValue.Unknown;
            found = form;
        }

        return found is null || (byNameOnly && _page.CountOf(name) != 1) ? ScriptValue.Unknown : ScriptValue.Of(found);
    }

    private ScriptValue ElementNamed(string name) => _page.Find(name, _position) ?? ScriptValue.Unknown;

    private void Go(ScriptValue url)
    {
        if (url.AsText() is { } text)
            _moves.Go(text, !_isOptional);
        else
            Doubt(PutTogether);
    }

    // Another window is not this page, and browsers keep it from opening.
    private ScriptValue Open(List<ScriptValue> arguments)
    {
        if (arguments.Count < 2)
            return ScriptValue.Unknown;
        if (arguments[1].Kind != ScriptKind.Text)
            Doubt("a script of the page opens a window that cannot be told");
        else if (PageWindow.IsThis(arguments[1].Text))
            Go(arguments[0]);
        else if (_global.FindOwn("name") is not null)
            Doubt("a script of the page opens a window that cannot be told");
        return ScriptValue.Unknown;
    }

    private void Submit(PageForm form)
    {
        if (form.End > _position)
            Doubt(UnknownForm);
        else
            _moves.Submit(form, _actions.TryGetValue(form, out string? action) ? action : form.Action, !_isOptional);
    }
}
