namespace WebEx;

internal sealed partial class ScriptRun
{
    private const int MostTimers = 200;

    private readonly List<ScriptValue> _ready = [];
    private readonly List<ScriptValue> _load = [];
    private readonly List<ScriptTimer> _timers = [];
    private readonly List<ScriptValue> _optional = [];

    // The function that the window has for its loading, or the text of an attribute of the body.
    private ScriptValue _onLoad;
    private string? _bodyOnLoad;

    // 0 while the page is read, then one for each callback.
    private int _turn;
    private double _now;
    private bool _isOptional;
    private bool _hasChanged;

    // All of the page, as a browser runs it: its scripts in turn, modules, what waits for the page, what waits for a time.
    public void RunPage()
    {
        bool hasBody = false;
        foreach (PageScript script in _page.Scripts)
        {
            if (!hasBody && _page.OnLoad is { } onLoad && onLoad.Start < script.Start)
                SetBodyOnLoad(ref hasBody);
            if (script.IsModule)
                continue;
            _position = script.Start;
            RunOne(script.Text, ScriptSource.Script);
        }

        if (!hasBody && _page.OnLoad is not null)
            SetBodyOnLoad(ref hasBody);
        _position = int.MaxValue;
        foreach (PageScript script in _page.Scripts)
        {
            if (script.IsModule)
                RunOne(script.Text, ScriptSource.Module);
        }

        int early = _timers.Count;
        _turn = 1;
        bool isLoaded = RunLoad();
        bool changesOnLoad = _hasChanged;
        RunTimers();
        // Whether the page is loaded before a time is over is not known.
        if (isLoaded && early > 0 && (changesOnLoad || _hasChanged))
            Doubt(MayLead);
        _hasChanged = false;
        RunOptional();
    }

    private bool RunLoad()
    {
        _hasChanged = false;
        bool isAny = _ready.Count > 0 || _load.Count > 0 || _bodyOnLoad is not null || _onLoad.Kind == ScriptKind.Function;
        for (int i = 0; i < _ready.Count; i++)
            RunCallback(_ready[i], []);
        if (_bodyOnLoad is { } text)
            RunOne(text, ScriptSource.Handler);
        else if (_onLoad.Kind == ScriptKind.Function)
            RunCallback(_onLoad, []);
        for (int i = 0; i < _load.Count; i++)
            RunCallback(_load[i], []);
        return isAny;
    }

    private void RunTimers()
    {
        _hasChanged = false;
        for (int count = 0; _state != ScriptState.Stopped && NextTimer() is { } timer; count++)
        {
            if (count == MostTimers)
            {
                Doubt(TooLong);
                return;
            }

            _now = timer.Due;
            if (timer.Interval is { } interval && !_moves.HasMoved)
                timer.Due += Math.Max(interval, 1);
            else
                timer.IsCleared = true;
            if (timer.What.Kind == ScriptKind.Function)
                RunCallback(timer.What, timer.Arguments);
            else
                RunOne(timer.What.Text, ScriptSource.Script);
        }
    }

    private ScriptTimer? NextTimer()
    {
        ScriptTimer? next = null;
        foreach (ScriptTimer timer in _timers)
        {
            if (!timer.IsCleared && (next is null || timer.Due < next.Due))
                next = timer;
        }

        return next;
    }

    // What may happen, such as that an image cannot be loaded. Where it goes has to be where the page goes anyway.
    private void RunOptional()
    {
        _isOptional = true;
        foreach (string text in _page.Handlers)
            RunOne(text, ScriptSource.Optional);
        for (int i = 0; i < _optional.Count; i++)
            RunCallback(_optional[i], []);
        if (_hasChanged || NextTimer() is not null)
            Doubt(MayLead);
    }

    private void RunOne(string text, ScriptSource source)
    {
        if (_state == ScriptState.Stopped)
            return;
        _state = ScriptState.Going;
        if (_turn > 0)
            _turn++;
        ScriptCode? code = _page.Read(text, source, _budget);
        if (code is null)
            Doubt(Unreadable);
        else
            RunCode(code, source);
    }

    private void RunCallback(ScriptValue function, List<ScriptValue> arguments)
    {
        if (_state == ScriptState.Stopped)
            return;
        _state = ScriptState.Going;
        _turn++;
        _ = Invoke(function.Function!, ScriptValue.Undefined, arguments);
    }

    // A callback leaves something behind for others.
    private void NoteChange(int turn)
    {
        if (turn != _turn)
            _hasChanged = true;
    }

    private void SetBodyOnLoad(ref bool isSet)
    {
        isSet = true;
        _bodyOnLoad = _page.OnLoad!.Text;
        _onLoad = default;
    }

    private void SetOnLoad(ScriptValue handler)
    {
        if (handler.Kind is ScriptKind.Unknown or ScriptKind.Object or ScriptKind.Host || (_turn > 0 && handler.Kind == ScriptKind.Function))
            Doubt(MayLead);
        _bodyOnLoad = null;
        _onLoad = handler;
    }

    private ScriptValue Defer(string name, List<ScriptValue> arguments)
    {
        if (arguments.Count == 0)
            return Throw();
        ScriptValue what = arguments[0];
        double? wait =
            arguments.Count < 2 ? 0
            : arguments[1].Kind == ScriptKind.Number ? Math.Max(0, arguments[1].Number)
            : null;
        if (what.Kind is not (ScriptKind.Function or ScriptKind.Text))
        {
            // Nothing runs where a function was called instead of given.
            if (what.Kind == ScriptKind.Undefined)
                return ScriptValue.SomeText;
            Doubt(what.Kind == ScriptKind.SomeText ? "a script of the page runs a text that it puts together" : MayLead);
            return default;
        }

        if (wait is null)
        {
            // With a time that is not known, only what comes alone is in order.
            if (_timers.Count > 0)
                Doubt(MayLead);
            wait = 0;
        }

        List<ScriptValue> given = arguments.Count > 2 ? arguments.GetRange(2, arguments.Count - 2) : [];
        var timer = new ScriptTimer(what, given) { Due = _now + wait.Value, Interval = name == "setInterval" ? wait : null };
        _timers.Add(timer);
        if (_timers.Count > MostTimers)
            Doubt(TooLong);
        return ScriptValue.Of(timer);
    }

    private ScriptValue ClearTimer(List<ScriptValue> arguments)
    {
        if (arguments.Count > 0 && arguments[0].Timer is { } timer)
            timer.IsCleared = true;
        else if (arguments.Count > 0 && !arguments[0].IsNothing && _timers.Count > 0)
            Doubt(MayLead);
        if (_turn > 0)
            _hasChanged = true;
        return ScriptValue.Undefined;
    }

    private static int Count(List<ScriptValue> handlers, ScriptValue handler) => handlers.FindAll(known => known.IsSame(handler)).Count;

    private ScriptValue Listen(List<ScriptValue> arguments, ScriptHost target)
    {
        ScriptValue handler = arguments.Count > 1 ? arguments[1] : default;
        string? name = arguments.Count > 0 && arguments[0].Kind == ScriptKind.Text ? arguments[0].Text : null;
        if (name is null || handler.Kind != ScriptKind.Function)
            Doubt(MayLead);
        else if (ScriptEvents.IsOfUser(name.StartsWith("on", StringComparison.Ordinal) ? name : "on" + name))
            return ScriptValue.Undefined;
        else if (_turn > 0)
            Doubt(MayLead);
        else if (name == "DOMContentLoaded" && target is ScriptHost.Window or ScriptHost.Document)
            _ready.Add(handler);
        else if (name is "load" or "pageshow" && target == ScriptHost.Window)
            _load.Add(handler);
        else
            _optional.Add(handler);
        // A listener that is added twice runs once.
        if (handler.Kind == ScriptKind.Function && (Count(_ready, handler) > 1 || Count(_load, handler) > 1))
            Doubt(MayLead);
        return ScriptValue.Undefined;
    }
}
