using System.Globalization;

namespace WebEx;

internal sealed partial class ScriptRun
{
    // Of an element, what changes only how it looks.
    private static readonly string[] Looks = ["className", "title", "lang", "dir", "align", "width", "height", "tabIndex"];
    private static readonly string[] FormParts = ["value", "name", "disabled", "checked", "type", "selectedIndex", "selected"];

    private ScriptValue GetMember(ScriptValue owner, string name)
    {
        if (!IsGoing)
            return default;
        switch (owner.Kind)
        {
            case ScriptKind.Undefined or ScriptKind.Null:
                return Throw();
            case ScriptKind.Text when name == "length":
                return ScriptValue.Of((double)owner.Text.Length);
            case ScriptKind.SomeText when name == "length":
                return ScriptValue.SomeText;
            case ScriptKind.Object:
                if (owner.Members.TryGetValue(name, out ScriptValue member))
                    return member;
                return Array.IndexOf(ObjectMethods, name) >= 0 || name.StartsWith("__", StringComparison.Ordinal) ? ScriptValue.Unknown : ScriptValue.Undefined;
            case ScriptKind.Array:
                if (name == "length")
                    return ScriptValue.Of((double)owner.Items.Count);
                return Index(name) is { } index
                    ? index < owner.Items.Count
                        ? owner.Items[index]
                        : ScriptValue.Undefined
                    : ScriptValue.Unknown;
            case ScriptKind.Unknown:
                return Choose() ? Throw() : ScriptValue.Unknown;
            case ScriptKind.Form:
                if (owner.Form!.HasControl(name))
                    return ScriptValue.Of(ScriptHost.Element);
                return name == "elements" ? ScriptValue.Of(ScriptHost.Fields)
                    : name == "style" ? ScriptValue.Of(ScriptHost.Style)
                    : ScriptValue.Unknown;
            case ScriptKind.Host:
                return GetHost(owner, name);
            default:
                return ScriptValue.Unknown;
        }
    }

    private void SetMember(ScriptValue owner, string name, ScriptValue value)
    {
        if (!IsGoing)
            return;
        switch (owner.Kind)
        {
            case ScriptKind.Undefined or ScriptKind.Null:
                _ = Throw();
                break;
            case ScriptKind.Object when Array.IndexOf(ObjectMethods, name) < 0 && !name.StartsWith("__", StringComparison.Ordinal):
                NoteChange(-1);
                owner.Members[name] = value;
                break;
            case ScriptKind.Array when Index(name) is { } index && index <= owner.Items.Count:
                NoteChange(-1);
                if (index == owner.Items.Count)
                    owner.Items.Add(value);
                else
                    owner.Items[index] = value;
                break;
            case ScriptKind.Form:
                SetForm(owner.Form!, name, value);
                break;
            case ScriptKind.Host:
                SetHost(owner, name, value);
                break;
            default:
                Doubt(MayLead);
                break;
        }
    }

    private static int? Index(string name) =>
        name.Length is > 0 and < 7 && (name.Length == 1 || name[0] != '0') && int.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out int index)
            ? index
            : null;

    private ScriptValue GetHost(ScriptValue owner, string name)
    {
        switch (owner.HostKind)
        {
            case ScriptHost.Window or ScriptHost.OuterWindow:
                return GetWindow(owner, name);
            case ScriptHost.Document:
                return GetDocument(name);
            case ScriptHost.Location:
                return Array.IndexOf(AddressParts, name) >= 0 ? ScriptValue.SomeText : ScriptValue.Unknown;
            case ScriptHost.Body or ScriptHost.Element:
                return GetElement(name);
            case ScriptHost.Forms:
                return Index(name) is { } index ? FormAt(index)
                    : name == "length" ? ScriptValue.SomeText
                    : FormNamed(name);
            case ScriptHost.Named:
                return name == "0" ? FormNamed(owner.Text, byNameOnly: true) : ScriptValue.Unknown;
            case ScriptHost.All:
                return ElementNamed(name);
            case ScriptHost.Browser:
                return Array.IndexOf(BrowserTexts, name) >= 0 ? ScriptValue.SomeText : ScriptValue.Unknown;
            case ScriptHost.Style:
                return ScriptValue.SomeText;
            default:
                return ScriptValue.Unknown;
        }
    }

    private static ScriptValue GetElement(string name) =>
        name switch
        {
            "style" => ScriptValue.Of(ScriptHost.Style),
            "innerHTML" or "id" or "className" or "tagName" => ScriptValue.SomeText,
            _ => ScriptValue.Unknown,
        };

    private void SetHost(ScriptValue owner, string name, ScriptValue value)
    {
        switch (owner.HostKind)
        {
            case ScriptHost.Window or ScriptHost.OuterWindow:
                SetWindow(name, value);
                break;
            case ScriptHost.Document:
                SetDocument(name, value);
                break;
            case ScriptHost.Location when name == "href":
                Go(value);
                break;
            case ScriptHost.Location:
                Doubt(OtherWindow);
                break;
            case ScriptHost.Body when name == "onload":
                SetOnLoad(value);
                break;
            case ScriptHost.Style or ScriptHost.Image when value.IsPrimitive && !ScriptEvents.IsHandler(name):
                break;
            case ScriptHost.Body or ScriptHost.Element when (Array.IndexOf(Looks, name) >= 0 && value.IsPrimitive) || ScriptEvents.IsOfUser(name):
                break;
            case ScriptHost.Element when Array.IndexOf(FormParts, name) >= 0 && value.IsPrimitive:
                _moves.DoubtOfForm();
                break;
            default:
                Doubt(MayLead);
                break;
        }
    }

    private void SetForm(PageForm form, string name, ScriptValue value)
    {
        if (form.HasControl(name))
            Doubt(MayLead);
        else if (name == "action" && value.Kind == ScriptKind.Text)
            _actions[form] = value.Text;
        else if (name != "onsubmit")
            _moves.DoubtOfForm();
    }

    private ScriptValue CallForm(PageForm form, string name)
    {
        // A field of that name is what a script finds in place of the function.
        if (form.HasControl(name))
            return Throw();
        if (name == "submit")
            Submit(form);
        else if (name is not ("focus" or "blur" or "reset" or "scrollIntoView"))
            Doubt(name == "requestSubmit" ? UnknownForm : MayLead);
        return default;
    }
}
