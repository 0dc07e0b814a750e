namespace WebEx;

internal sealed partial class ScriptRun
{
    private static readonly string[] AddressParts = ["href", "search", "hash", "host", "hostname", "protocol", "pathname", "port", "origin"];

    private static readonly string[] BrowserTexts =
    [
        "userAgent",
        "appName",
        "appVersion",
        "appCodeName",
        "platform",
        "language",
        "product",
        "vendor",
        "cookieEnabled",
        "onLine",
        "width",
        "height",
        "availWidth",
        "availHeight",
        "colorDepth",
    ];

    private static readonly string[] OwnTexts =
    [
        "name",
        "status",
        "defaultStatus",
        "innerWidth",
        "innerHeight",
        "outerWidth",
        "outerHeight",
        "screenX",
        "screenY",
        "closed",
        "length",
        "NaN",
        "Infinity",
    ];

    // Functions of the browser that lead nowhere, and what they give.
    private static readonly string[] GiveNothing =
    [
        "alert",
        "focus",
        "blur",
        "moveTo",
        "moveBy",
        "resizeTo",
        "resizeBy",
        "scroll",
        "scrollTo",
        "scrollBy",
        "close",
        "print",
    ];

    private static readonly string[] GiveText =
    [
        "confirm",
        "parseInt",
        "parseFloat",
        "isNaN",
        "isFinite",
        "Number",
        "Boolean",
        "escape",
        "unescape",
        "encodeURI",
        "encodeURIComponent",
        "Date",
    ];
    private static readonly string[] GiveUnknown = ["prompt", "decodeURI", "decodeURIComponent"];

    private static readonly string[] Followed = ["setTimeout", "setInterval", "clearTimeout", "clearInterval", "open", "addEventListener", "String"];

    // What runs texts or functions, or makes what does, and is not followed.
    private static readonly string[] NotFollowed =
    [
        "eval",
        "Function",
        "execScript",
        "navigate",
        "history",
        "navigation",
        "setImmediate",
        "msSetImmediate",
        "requestAnimationFrame",
        "requestIdleCallback",
        "queueMicrotask",
        "Promise",
        "XMLHttpRequest",
        "ActiveXObject",
        "fetch",
        "Worker",
        "Reflect",
        "Proxy",
        "Object",
        "Array",
        "customElements",
        "MutationObserver",
        "arguments",
        "removeEventListener",
        "detachEvent",
        "stop",
        "dispatchEvent",
        "postMessage",
        "event",
        "trustedTypes",
        "scheduler",
        "WebSocket",
        "EventSource",
        "DOMParser",
        "Image",
        "find",
    ];

    // What cannot be changed: a script that assigns to one of these reads what it was.
    private static readonly string[] ReadOnly =
    [
        "closed",
        "customElements",
        "frameElement",
        "styleMedia",
        "isSecureContext",
        "crossOriginIsolated",
        "crypto",
        "indexedDB",
        "localStorage",
        "sessionStorage",
        "crashReport",
        "cookieStore",
        "caches",
        "documentPictureInPicture",
        "originAgentCluster",
        "credentialless",
        "fence",
        "launchQueue",
        "speechSynthesis",
    ];

    private static readonly string[] Objects =
    [
        "window",
        "self",
        "globalThis",
        "frames",
        "top",
        "parent",
        "document",
        "location",
        "navigator",
        "screen",
        "console",
        "Math",
    ];

    private static bool IsFunctionOfBrowser(string name) =>
        Array.IndexOf(GiveNothing, name) >= 0
        || Array.IndexOf(GiveText, name) >= 0
        || Array.IndexOf(GiveUnknown, name) >= 0
        || Array.IndexOf(Followed, name) >= 0;

    // Names that mean something where the page declares nothing.
    private static bool IsOfBrowser(string name) =>
        IsFunctionOfBrowser(name)
        || Array.IndexOf(Objects, name) >= 0
        || Array.IndexOf(NotFollowed, name) >= 0
        || Array.IndexOf(ReadOnly, name) >= 0
        || name is "opener" or "undefined" or "NaN" or "Infinity" or "attachEvent";

    // A name that no script declares.
    private ScriptValue ReadUndeclared(string name)
    {
        if (name == "undefined")
            return ScriptValue.Undefined;
        if (OfBrowser(name) is { } known)
            return known;
        if (!IsGoing)
            return default;
        if (_page.HasLibrary && name is "$" or "jQuery")
            return ScriptValue.Of(ScriptHost.Library);
        if (_page.Find(name, _position) is { } element)
            return element;
        // An error, unless a script that is not in the page declares it.
        return Choose() ? Throw() : ScriptValue.Unknown;
    }

    private ScriptValue? OfBrowser(string name)
    {
        switch (name)
        {
            case "window" or "self" or "globalThis" or "frames":
                return ScriptValue.Of(ScriptHost.Window);
            case "top" or "parent":
                return ScriptValue.Of(ScriptHost.OuterWindow);
            case "document":
                return ScriptValue.Of(ScriptHost.Document);
            case "location":
                return ScriptValue.Of(ScriptHost.Location);
            case "navigator" or "screen" or "clientInformation":
                return ScriptValue.Of(ScriptHost.Browser);
            case "console":
                return ScriptValue.Of(ScriptHost.Console);
            case "Math":
                return ScriptValue.Of(ScriptHost.Math);
            case "opener":
                return ScriptValue.Unknown;
            default:
                break;
        }

        if (Array.IndexOf(NotFollowed, name) >= 0)
        {
            Doubt(MayLead);
            return ScriptValue.Undefined;
        }

        if (Array.IndexOf(OwnTexts, name) >= 0)
            return ScriptValue.SomeText;
        return IsFunctionOfBrowser(name) ? ScriptValue.Of(ScriptHost.Function, name) : null;
    }

    private ScriptValue GetWindow(ScriptValue window, string name)
    {
        if (_global.FindOwn(name) is { } variable)
            return variable.Value;
        // The window that this one is in is not this one for certain.
        if (window.Is(ScriptHost.OuterWindow) && name is "window" or "self")
            return window;
        return OfBrowser(name)
            ?? (_page.HasLibrary && name is "$" or "jQuery" ? ScriptValue.Of(ScriptHost.Library) : _page.Find(name, _position) ?? ScriptValue.Unknown);
    }

    private void SetWindow(string name, ScriptValue value)
    {
        if (name == "location")
        {
            Go(value);
        }
        else if (name == "onload")
        {
            SetOnLoad(value);
        }
        else if (ScriptEvents.IsHandler(name))
        {
            if (!ScriptEvents.IsOfUser(name))
                Doubt(MayLead);
        }
        else if (IsOfBrowser(name) || name == "attachEvent")
        {
            Doubt(OwnName(name));
        }
        else
        {
            NoteChange(0);
            // The browser makes texts of its own properties.
            _global.Declare(name, Array.IndexOf(OwnTexts, name) >= 0 && value.Kind != ScriptKind.Text ? ScriptValue.SomeText : value);
        }
    }

    private ScriptValue CallWindow(ScriptValue window, string name, List<ScriptValue> arguments)
    {
        if (_global.FindOwn(name) is { } variable)
            return CallValue(variable.Value, window, arguments);
        if (IsFunctionOfBrowser(name))
            return CallBrowser(name, arguments);
        if (name == "attachEvent")
            return Choose() ? Throw() : Listen(arguments, ScriptHost.Window);
        ScriptValue member = GetWindow(window, name);
        return IsGoing ? CallValue(member, window, arguments) : default;
    }

    private ScriptValue CallBrowser(string name, List<ScriptValue> arguments)
    {
        switch (name)
        {
            case "setTimeout" or "setInterval":
                return Defer(name, arguments);
            case "clearTimeout" or "clearInterval":
                return ClearTimer(arguments);
            case "open":
                return Open(arguments);
            case "addEventListener":
                return Listen(arguments, ScriptHost.Window);
            case "String" when arguments.Count == 1 && arguments[0].AsText() is { } text:
                return ScriptValue.Of(text);
            default:
                break;
        }

        // An object becomes a text by code of its own.
        if (arguments.Exists(argument => argument.HoldsCode))
            Doubt(MayLead);
        if (Array.IndexOf(GiveNothing, name) >= 0)
            return ScriptValue.Undefined;
        if (Array.IndexOf(GiveUnknown, name) < 0)
            return ScriptValue.SomeText;
        return name != "prompt" && Choose() ? Throw() : ScriptValue.SomeText;
    }

    private ScriptValue CallHost(ScriptValue owner, string name, List<ScriptValue> arguments)
    {
        bool hasCode = arguments.Exists(argument => argument.HoldsCode);
        switch (owner.HostKind)
        {
            case ScriptHost.Window or ScriptHost.OuterWindow:
                return CallWindow(owner, name, arguments);
            case ScriptHost.Document:
                return CallDocument(name, arguments);
            case ScriptHost.Location when name is "replace" or "assign" && arguments.Count > 0:
                Go(arguments[0]);
                return ScriptValue.Undefined;
            case ScriptHost.Forms when name is "item" or "namedItem" && arguments.Count == 1 && arguments[0].AsText() is { } key:
                return GetHost(owner, key);
            case ScriptHost.Console or ScriptHost.Math when !hasCode:
                return ScriptValue.SomeText;
            case ScriptHost.Date when !hasCode:
                return ScriptValue.SomeText;
            case ScriptHost.Pattern when name == "test" && !hasCode:
                return ScriptValue.SomeText;
            case ScriptHost.Browser when name == "javaEnabled":
                return ScriptValue.SomeText;
            case ScriptHost.Body or ScriptHost.Element when name is "focus" or "blur" or "scrollIntoView" && !hasCode:
                return ScriptValue.Undefined;
            case ScriptHost.Body or ScriptHost.Element when name == "getAttribute" && !hasCode:
                return ScriptValue.Unknown;
            case ScriptHost.Body or ScriptHost.Element when name == "addEventListener":
                return Listen(arguments, ScriptHost.Element);
            case ScriptHost.LibraryDocument or ScriptHost.LibraryWindow:
                return CallLibraryMember(owner, name, arguments);
            default:
                Doubt(MayLead);
                return default;
        }
    }

    // The library is known by its name only: what it does when the page is loaded, and nothing else.
    private ScriptValue CallLibrary(List<ScriptValue> arguments)
    {
        if (arguments.Count == 1 && arguments[0].Kind == ScriptKind.Function)
        {
            _ready.Add(arguments[0]);
            return ScriptValue.Unknown;
        }

        if (arguments.Count == 1 && arguments[0].Is(ScriptHost.Document))
            return ScriptValue.Of(ScriptHost.LibraryDocument);
        if (arguments.Count == 1 && arguments[0].Is(ScriptHost.Window))
            return ScriptValue.Of(ScriptHost.LibraryWindow);
        Doubt(MayLead);
        return default;
    }

    private ScriptValue CallLibraryMember(ScriptValue owner, string name, List<ScriptValue> arguments)
    {
        ScriptValue handler = arguments.Count > 0 ? arguments[arguments.Count - 1] : default;
        bool isReady = owner.Is(ScriptHost.LibraryDocument) && name == "ready" && arguments.Count == 1;
        bool isLoad =
            owner.Is(ScriptHost.LibraryWindow)
            && (
                name == "load"
                    ? arguments.Count == 1
                    : name is "on" or "bind" && arguments.Count == 2 && arguments[0] is { Kind: ScriptKind.Text, Text: "load" }
            );
        if (handler.Kind != ScriptKind.Function || (!isReady && !isLoad))
            Doubt(MayLead);
        else
            (isReady ? _ready : _load).Add(handler);
        return owner;
    }
}
