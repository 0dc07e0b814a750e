namespace WebEx.CodeGeneration;

/// <summary>
/// Reads a reply in any of its shapes: a redirect (whole URL or query), a form's body, plain text, markup, a page that redirects. Says what the reply tells;
/// the typed methods give null for what is not there, and for all of an unreadable reply. Codes of parameters are case-sensitive. No text makes it throw.
/// </summary>
public ref struct ReplyReader
{
    private const string Failed = "FAIL";
    private const string Ampersands = "its parameters are joined by &amp; as in markup: decode the entities of the text first (WebUtility.HtmlDecode)";

    private readonly PairText _pairs;
    private readonly TextEnd _end;
    private readonly bool _isSuccess;
    private readonly bool _needsEvidence;
    private readonly bool _isWord;
    private readonly string? _encoding;
    private bool _isMuted;
    private bool _hasEvidence;
    private bool _lacksPromised;
    private int? _item;
    private string? _problem;

    /// <summary>Finds the parameters of a reply and what it says.</summary>
    /// <param name="text">The text as received; null is the same as an empty text.</param>
    /// <param name="command">The command that was sent.</param>
    /// <param name="context">What is known beside the text.</param>
    internal ReplyReader(string? text, WebExCommand command, ReplyContext context)
    {
        this = default;
        ReceivedText = text ?? "";
        Command = command;
        Context = context;
        string? error = null;
#if NET
        HasUndecodableValues = context.Restored?.HasUndecodableValues;
        if (context.Restored is { Pairs: { } pairs } restored)
        {
            ReceivedText = restored.Text;
            _pairs = pairs;
            IsMarkup = restored.IsMarkup;
            _isSuccess = restored.Outcome != ReplyOutcome.Failure;
            _problem = restored.Problem;
            error = restored.Error;
        }
        else
#endif
        {
            ReplyText found = ReplyText.Find(ReceivedText, command, context);
            _pairs = found.Pairs;
            _end = found.End;
            _encoding = context.Encoding?.WebName;
            IsMarkup = found.IsMarkup;
            _isWord = found.IsWord;
            _needsEvidence = NeedsEvidence(found, command.Reply);
            _problem = found.Problem ?? Identify(found, command) ?? ReadStatus(found, command, out _isSuccess);
            if (!IsMarkup && found.Problem is null && HasEscapedAmpersand(ReceivedText))
                _problem = Ampersands;
#if NET
            _problem = context.Restored?.Problem ?? _problem;
#endif
            _isMuted = _problem is not null;
            if (_isMuted)
                _isSuccess = false;
            else if (!_isSuccess)
                error = _pairs.Find(found.ReasonName.AsSpan()) is >= 0 and var reason ? _pairs.Value(reason) : "";
        }

        if (error is null)
            return;
        Error = error;
        if (command.Errors is not { } errors)
            return;

        ErrorIndex = errors.Find(error, out int? number);
        if (ErrorIndex > 0)
            ErrorCode = new WebExErrorCode(errors.Code(ErrorIndex));
        ErrorNumber = number;
    }

    internal ReplyReader(PairText pairs, bool isSuccess)
    {
        this = default;
        _pairs = pairs;
        _isSuccess = isSuccess;
        ReceivedText = "";
        Command = null!;
        Context = ReplyContext.NotStated;
    }

    /// <summary>The error code of a failure, as received; empty where the site gave none, null where the reply is not a failure.</summary>
    public string? Error { get; }

    /// <summary>Which error of the table it is, from 1; 0 for one that the guide does not know.</summary>
    public int ErrorIndex { get; }

    /// <summary>The number inside the error code; null where there is none.</summary>
    public int? ErrorNumber { get; }

    /// <summary>The same error for all commands; null for one that the guide does not know.</summary>
    internal WebExErrorCode? ErrorCode { get; }

    /// <summary>Whether the reply is markup.</summary>
    public bool IsMarkup { get; }

    /// <summary>What the reply says, as far as it has been read.</summary>
    public readonly ReplyOutcome Outcome =>
        _isMuted ? ReplyOutcome.Unreadable
        : !_isSuccess ? ReplyOutcome.Failure
        : _problem is null ? ReplyOutcome.Success
        : ReplyOutcome.Incomplete;

    /// <summary>Why the reply is unreadable or incomplete; null where it is neither.</summary>
    public readonly string? Problem => _isMuted || _isSuccess ? _problem : null;

    // What JSON says of the text that the reply was read from; null where that text itself is read.
    internal bool? HasUndecodableValues { get; }

    internal string ReceivedText { get; }

    // Of a whole reply; its elements have none.
    internal WebExCommand Command { get; }

    internal ReplyContext Context { get; }

    internal readonly PairText Pairs => _pairs;

    /// <summary>Reads a text.</summary>
    /// <param name="code">The code of the parameter; <c>#0</c> for the first part of a value without codes.</param>
    /// <param name="promised">Whether the guide says that it comes with every success; else it may be missing. Default: it may.</param>
    /// <returns>The text, decoded; null when it is absent.</returns>
    public string? Text(string code, bool promised = false)
    {
        if (Find(code, promised) is not (>= 0 and var at))
            return null;
        string text = Decoded(code, at);
        if (promised && text.Length == 0 && at == _pairs.Count - 1 && _end == TextEnd.BeforeValue)
            Report(code, " is empty, and the text ends there: it may have been cut off");
        return text;
    }

    /// <summary>Reads the key of something, which says nothing when it is empty.</summary>
    /// <param name="code">The code of the parameter; <c>#0</c> for the first part of a value without codes.</param>
    /// <param name="promised">Whether the guide says that it comes with every success; else it may be missing or empty. Default: it may.</param>
    /// <returns>The key, decoded; null when it is absent.</returns>
    public string? Key(string code, bool promised = false)
    {
        if (Find(code, promised) is not (>= 0 and var at))
            return null;
        string key = Decoded(code, at);
        if (promised && key.Length == 0)
            Report(code, " is empty");
        return key;
    }

    /// <summary>Reads a whole number in ASCII digits, at most a minus in front, within the range of <see cref="int"/>.</summary>
    /// <param name="code">The code of the parameter; <c>#0</c> for the first part of a value without codes.</param>
    /// <param name="promised">Whether the guide says that it comes with every success. Default: it may be missing.</param>
    /// <returns>The number; null when it is absent or unreadable.</returns>
    public int? Integer(string code, bool promised = false)
    {
        if (Find(code, promised) is not (>= 0 and var at))
            return null;
        if (Invariant.TryRead(_pairs.ValueSpan(at), out long value) && value is >= int.MinValue and <= int.MaxValue)
            return (int)value;
        Report(code, " is not a whole number", promised);
        return null;
    }

    /// <summary>Reads one of two tokens; letters may be of either case.</summary>
    /// <param name="code">The code of the parameter; <c>#0</c> for the first part of a value without codes.</param>
    /// <param name="tokens">The tokens for true and false, such as <c>1/0</c>.</param>
    /// <param name="promised">Whether the guide says that it comes with every success. Default: it may be missing.</param>
    /// <returns>True for the first token; null when it is absent or unreadable.</returns>
    public bool? Flag(string code, string tokens, bool promised = false)
    {
        if (Find(code, promised) is not (>= 0 and var at))
            return null;
        ReadOnlySpan<char> value = _pairs.ValueSpan(at);
        if (value.Equals(Tokens.Flag(tokens, true), StringComparison.OrdinalIgnoreCase))
            return true;
        if (value.Equals(Tokens.Flag(tokens, false), StringComparison.OrdinalIgnoreCase))
            return false;
        Report(code, " is neither " + tokens.Replace("/", " nor "), promised);
        return null;
    }

    /// <summary>Reads the token of a choice.</summary>
    /// <param name="code">The code of the parameter; <c>#0</c> for the first part of a value without codes.</param>
    /// <param name="tokens">The tokens, such as <c>File|Dir</c>.</param>
    /// <param name="ignoreCase">Whether letters may be of either case. Default: they may not.</param>
    /// <param name="promised">Whether the guide says that it comes with every success. Default: it may be missing.</param>
    /// <returns>The index of the token; null when it is absent or unreadable.</returns>
    public int? Token(string code, string tokens, bool ignoreCase = false, bool promised = false)
    {
        if (Find(code, promised) is not (>= 0 and var at))
            return null;
        int index = Tokens.IndexOf(tokens, _pairs.ValueSpan(at), '|', ignoreCase);
        if (index >= 0)
            return index;
        Report(code, " is none of " + tokens.Replace("|", ", "), promised);
        return null;
    }

    /// <summary>Reads a choice whose tokens are numbers.</summary>
    /// <param name="code">The code of the parameter; <c>#0</c> for the first part of a value without codes.</param>
    /// <param name="tokens">The numbers, such as <c>0|1|2</c>.</param>
    /// <param name="promised">Whether the guide says that it comes with every success. Default: it may be missing.</param>
    /// <returns>The number; null when it is absent or none of these.</returns>
    public int? Number(string code, string tokens, bool promised = false)
    {
        int? index = Token(code, tokens, ignoreCase: false, promised);
        return index is { } at && Tokens.TryAt(tokens, at, '|', out ReadOnlySpan<char> token) && Invariant.TryRead(token, out long value) ? (int)value : null;
    }

    /// <summary>Reads a list from one value. Blanks around an item, and a separator behind the last one, do not count.</summary>
    /// <param name="code">The code of the parameter; <c>#0</c> for the first part of a value without codes.</param>
    /// <param name="separator">The text between items.</param>
    /// <param name="promised">Whether the guide says that it comes with every success. Default: it may be missing.</param>
    /// <returns>The items; null when it is absent.</returns>
    public ValueList<string>? TextList(string code, string separator, bool promised = false)
    {
        if (Find(code, promised) is not (>= 0 and var at))
            return null;
        string[] items = ReplyItems.Split(Decoded(code, at), separator);
        if (Array.IndexOf(items, "") >= 0)
            Report(code, " has an empty item");
        return ValueList.Create(items);
    }

    /// <summary>Reads a list whose parameters are numbered, from the first number until none of the codes came with a number.</summary>
    /// <param name="codes">All codes of an element, with <c>{n}</c> for the number and <c>|</c> between them.</param>
    /// <param name="from">The number of the first element.</param>
    /// <param name="to">The number of the last one; null where there is no such limit.</param>
    /// <param name="read">Reads one element; while it runs, <c>{n}</c> in codes stands for its number.</param>
    /// <typeparam name="T">The type of an element.</typeparam>
    /// <returns>The elements, without those that lack a value that the guide promises; never null.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="codes"/> or <paramref name="read"/> is null.</exception>
    public ValueList<T> Items<T>(string codes, int from, int? to, ReplyItemReader<T> read)
    {
        if (codes is null)
            throw new ArgumentNullException(nameof(codes));
        if (read is null)
            throw new ArgumentNullException(nameof(read));
        if (_isMuted)
            return ValueList<T>.Empty;

        List<T>? items = null;
        long number = from;
        for (; number <= (to ?? int.MaxValue); number++)
        {
            _item = (int)number;
            if (!HasAny(codes, (int)number))
                break;
            ReplyReader item = this;
            item._lacksPromised = false;
            Add(ref items, read, ref item);
            _problem ??= item._problem;
        }

        _item = null;
        if (number > from)
            _hasEvidence = true;
        if (IsAnyLost(codes, from, number, to))
            _problem ??= "the numbers of " + codes.Replace("{n}", "").Replace("|", ", ") + " do not run from " + Invariant.Text(from) + " without a gap";
        return items is null ? ValueList<T>.Empty : new ValueList<T>(items.ToArray(), checkItems: false);
    }

    /// <summary>
    /// Reads a list that is packed into one value, <c>1:Question1:1;2:Question2:0</c>. The first part of an element is a whole number; one part may hold the
    /// separators themselves, as far as it can be told apart.
    /// </summary>
    /// <param name="code">The code of the parameter.</param>
    /// <param name="separator">The text between elements.</param>
    /// <param name="inner">The text between the parts of an element.</param>
    /// <param name="parts">How many parts an element has; the second takes what the others leave.</param>
    /// <param name="read">Reads one element; its parts have the codes <c>#0</c>, <c>#1</c> and so on.</param>
    /// <param name="promised">Whether the guide says that it comes with every success. Default: it may be missing.</param>
    /// <typeparam name="T">The type of an element.</typeparam>
    /// <returns>The elements, without those that lack a value that the guide promises; never null.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="read"/> is null.</exception>
    public ValueList<T> Packed<T>(string code, char separator, char inner, int parts, ReplyItemReader<T> read, bool promised = false)
    {
        if (read is null)
            throw new ArgumentNullException(nameof(read));
        if (Find(code, promised) is not (>= 0 and var at))
            return ValueList<T>.Empty;

        List<T>? items = null;
        var list = new PackedList(Decoded(code, at), separator, inner, parts);
        while (list.MoveNext())
        {
            var item = new ReplyReader(list.Current, _isSuccess);
            Add(ref items, read, ref item);
            if (item._problem is not null)
                Report(code, " has an element that cannot be read");
        }

        if (list.HasFailed)
            Report(code, " has an element that cannot be read");
        return items is null ? ValueList<T>.Empty : new ValueList<T>(items.ToArray(), checkItems: false);
    }

    /// <summary>Reads elements of markup that come several times.</summary>
    /// <param name="path">The name of the element, or the element that they are in and it, <c>SharedAPP/App</c>.</param>
    /// <param name="read">Reads one; its parts have the names of the elements in it, or <c>#0</c> where it holds a text.</param>
    /// <param name="isText">Whether it holds a text. Default: it holds elements.</param>
    /// <typeparam name="T">The type of an element.</typeparam>
    /// <returns>The elements, without those that lack a value that the guide promises; never null.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> or <paramref name="read"/> is null.</exception>
    public ValueList<T> Elements<T>(string path, ReplyItemReader<T> read, bool isText = false)
    {
        if (path is null)
            throw new ArgumentNullException(nameof(path));
        if (read is null)
            throw new ArgumentNullException(nameof(read));

        PairText pairs = _pairs;
        int slash = path.IndexOf('/');
        if (_isMuted)
            return ValueList<T>.Empty;
        if (slash >= 0)
        {
            if (Find(path.Substring(0, slash), promised: false) is not (>= 0 and var outer))
                return ValueList<T>.Empty;
            if (!pairs.TryOfChildren(outer, out pairs))
            {
                Report(path.Substring(0, slash), " has an element without an end, or text between elements");
                return ValueList<T>.Empty;
            }
        }

        List<T>? items = null;
        for (int at = pairs.Find(path.AsSpan(slash + 1)); at >= 0; at = pairs.FindNext(at))
        {
            pairs.Take(at);
            PairText children = PairText.OfValues("");
            if (isText)
            {
                string value = pairs.Value(at);
                children = PairText.OfValues(value);
                children.AddValue(0, value.Length);
            }
            else if (!pairs.TryOfChildren(at, out children))
            {
                Report(path, " has an element without an end, or text between elements");
                continue;
            }

            var item = new ReplyReader(children, _isSuccess);
            Add(ref items, read, ref item);
            _problem ??= item._problem;
        }

        return items is null ? ValueList<T>.Empty : new ValueList<T>(items.ToArray(), checkItems: false);
    }

    // An element that lacks what the guide promises is left out, so that nobody sees the null that stands for it; the reply is incomplete then.
    private static void Add<T>(ref List<T>? items, ReplyItemReader<T> read, ref ReplyReader item)
    {
        T element = read(ref item);
        if (!item._lacksPromised)
            (items ??= []).Add(element);
    }

    // After the last value has been read: whether a success can be what is left of something else.
    internal void Conclude()
    {
        if (_isMuted || !_isSuccess || _problem is not null)
            return;
        if (_needsEvidence && !_hasEvidence)
        {
            _isMuted = true;
            _problem = "nothing in it tells a success from a failure that was cut off";
        }
        else if (_end == TextEnd.InParameter)
        {
            _problem = "the text ends in the middle of a parameter: it may have been cut off";
        }
    }

    // Where success has no word, and how the text came does not tell, only a value of success does. Markup has its end tag.
    private static bool NeedsEvidence(in ReplyText found, ReplyShape shape) =>
        HasNoWord(shape.SuccessStatus) && !found.IsMarkup && found.Origin != (shape.IsPosted ? ReplyOrigin.PostedForm : ReplyOrigin.Redirect);

    private static bool HasNoWord(string? success) => success is null or ReplyShape.AnyStatus;

    // A failure is one all the same. What the BackURL holds comes before AT, and is its owner's.
    private readonly bool HasEscapedAmpersand(string text) =>
        _problem is not null ? EscapedAmpersand.IsIn(text) : _isSuccess && _pairs.HasEscapedAmpersand(_pairs.Find("AT".AsSpan()) + 1);

    // Problems are shown and logged, and hold no value that came: anything can be in any place of a response.
    private readonly string? Identify(in ReplyText found, WebExCommand command)
    {
        if (_pairs.Count == 0)
            return "there are no parameters";
        if (found.IsMarkup || found.IsWord)
            return null;

        if (command.At is { } expected)
        {
            int at = _pairs.Find("AT".AsSpan());
            if (at < 0)
                return "there is no AT" + OfAnotherPage();
            _pairs.Take(at);
            if (_pairs.IsRepeated(at))
                return "AT is there more than once";
            if (!_pairs.ValueSpan(at).SequenceEqual(expected.AsSpan()))
                return "it answers another command than " + expected;
        }

        return command.Reply.Constants.Length == 0 ? null : CheckConstants(command.Reply.Constants);
    }

    // A constant tells the replies of two pages apart that have an AT in common.
    private readonly string? CheckConstants(string constants)
    {
        foreach (string constant in constants.Split('&'))
        {
            int middle = constant.IndexOf('=');
            string name = constant.Substring(0, middle);
            int at = _pairs.Find(name.AsSpan());
            if (at < 0)
                return "there is no " + constant;
            _pairs.Take(at);
            if (_pairs.IsRepeated(at))
                return name + " is there more than once";
            if (!_pairs.ValueSpan(at).SequenceEqual(constant.AsSpan(middle + 1)))
                return constant.Replace("=", " is not ") + ": it answers another page";
        }

        return null;
    }

    // Sites put pages of their own between a command and its response, and mark them so.
    private readonly string OfAnotherPage() =>
        _pairs.Find("siteurl".AsSpan()) >= 0 ? ": it leads to another page of the site (siteurl), from which no answer has come yet" : "";

    private readonly string? ReadStatus(in ReplyText found, WebExCommand command, out bool isSuccess)
    {
        isSuccess = false;
        string? success = command.Reply.SuccessStatus;
        int status = _pairs.Find(found.StatusName.AsSpan());
        int reason = _pairs.Find(found.ReasonName.AsSpan());
        if (status >= 0 && _pairs.IsRepeated(status))
            return found.StatusName + " is there more than once";
        if (reason >= 0 && _pairs.IsRepeated(reason))
            return found.ReasonName + " is there more than once";
        if (reason >= 0)
            _pairs.Take(reason);
        if (status < 0 && !HasNoWord(success))
            return "there is no status (" + found.StatusName + ")" + OfAnotherPage();

        ReadOnlySpan<char> word = status < 0 ? default : _pairs.ValueSpan(status);
        if (status >= 0 && word.SequenceEqual(Failed.AsSpan()))
        {
            _pairs.Take(status);
            return null;
        }

        if (status >= 0 && success is not ReplyShape.AnyStatus)
        {
            _pairs.Take(status);
            if (success is null)
                return "the status (" + found.StatusName + ") is not " + Failed;
            if (Tokens.IndexOf(success, word, '|', ignoreCase: false) < 0)
                return "the status (" + found.StatusName + ") is neither " + success.Replace("|", ", ") + " nor " + Failed;
        }

        if (reason >= 0 && !_pairs.ValueSpan(reason).IsEmpty)
            return "there is a reason (" + found.ReasonName + ") without a failure";
        // Without a word for success, nothing but this tells that it failed.
        if (HasNoWord(success))
        {
            if (_pairs.HasMisspelled(found.StatusName, Failed))
                return "the status (" + found.StatusName + ") is " + Failed + " in another spelling";
            if (command.Reply.IsPosted && !found.IsMarkup && found.Origin is (ReplyOrigin.Redirect or ReplyOrigin.Body))
                return "a success is posted to the BackURL, and this is "
                    + (found.Origin == ReplyOrigin.Redirect ? "a redirect, as of a failure" : "the body of a response");
        }

        isSuccess = true;
        return null;
    }

    private int Find(string code, bool promised)
    {
        if (_isMuted)
            return -1;

        int at = _item is { } item ? FindNumbered(code, item) : FindOne(code.AsSpan());
        if (at < 0)
        {
            _lacksPromised |= promised;
            if (promised && _isSuccess && !_isWord)
                Report(code, " is missing");
            return -1;
        }

        _pairs.Take(at);
        _hasEvidence = true;
        if (_isSuccess && code[0] != '#' && _pairs.IsRepeated(at))
            Report(code, " is there more than once");
        return at;
    }

    private readonly int FindNumbered(string code, int item)
    {
        Span<char> room = stackalloc char[CodeTemplate.Room];
        if (code.Length > CodeTemplate.Room - Invariant.LongestInteger)
            return FindOne(CodeTemplate.Fill(code, item).AsSpan());
        return FindOne(room.Slice(0, CodeTemplate.Fill(code.AsSpan(), item, room)));
    }

    private readonly int FindOne(ReadOnlySpan<char> code)
    {
        if (code.Length != 2 || code[0] != '#')
            return _pairs.Find(code);
        int place = code[1] - '0';
        return place < _pairs.Count ? place : -1;
    }

    private readonly bool HasAny(string codes, int item)
    {
        foreach (string code in codes.Split('|'))
        {
            if (FindNumbered(code, item) >= 0)
                return true;
        }

        return false;
    }

    // Elements before the first number, behind a gap or with a number of another spelling (01) would be lost without a word.
    private readonly bool IsAnyLost(string codes, int from, long number, int? to)
    {
        string[] templates = codes.Split('|');
        for (int i = 0; i < _pairs.Count; i++)
        {
            if (_pairs[i].IsTaken)
                continue;
            foreach (string template in templates)
            {
                if (
                    CodeTemplate.TryMatch(template.AsSpan(), _pairs.NameSpan(i), out int other)
                        ? other < from || (other > number && !(other > to))
                        : CodeTemplate.IsNumbered(template.AsSpan(), _pairs.NameSpan(i))
                )
                {
                    return true;
                }
            }
        }

        return false;
    }

    // What cannot be decoded is in the reply's text as it came.
    private string Decoded(string code, int at)
    {
        string value = _pairs.Value(at);
        if (_pairs[at].ValueIsDamaged)
        {
            Report(
                code,
                _encoding is null
                    ? " has bytes that are not text in UTF-8: give the encoding of the site (ReplyContext.Encoding)"
                    : " has bytes that are not text in " + _encoding
            );
        }

        return value;
    }

    private void Report(string code, string what, bool promised = false)
    {
        _lacksPromised |= promised;
        if (_problem is null && _isSuccess)
            _problem =
                (
                    code[0] == '#' ? "a part"
                    : _item is { } item ? CodeTemplate.Fill(code, item)
                    : code
                ) + what;
    }
}
