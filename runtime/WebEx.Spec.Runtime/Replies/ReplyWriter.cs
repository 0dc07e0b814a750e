namespace WebEx.CodeGeneration;

/// <summary>
/// Makes a reply from typed values: writes them as a site does, and reads the text by the command's own reader. It is the inverse of <see cref="ReplyReader"/>,
/// and generated code calls it. A value that would not be read back as it is given is an <see cref="ArgumentException"/>; each method takes the name that the
/// exception has for the parameter.
/// </summary>
public sealed class ReplyWriter
{
    private readonly int _error;
    private readonly int? _number;
    private readonly List<ReplyField> _fields = [];
    private readonly int? _item;
    private readonly string? _list;
    private bool _isRedirectOnly;
    private bool _isMarkupOnly;

    /// <summary>Begins a success.</summary>
    /// <param name="command">The command that is answered.</param>
    /// <exception cref="ArgumentNullException"><paramref name="command"/> is null.</exception>
    public ReplyWriter(WebExCommand command) => _ = command ?? throw new ArgumentNullException(nameof(command));

    /// <summary>Begins a failure.</summary>
    /// <param name="command">The command that is answered.</param>
    /// <param name="error">The index of the error in the table of the command, from 1.</param>
    /// <param name="number">The number in the code; null where the code has none.</param>
    /// <exception cref="ArgumentNullException"><paramref name="command"/> is null.</exception>
    /// <exception cref="ArgumentException">There is no such error, or the number does not belong to its code, or is missing.</exception>
    public ReplyWriter(WebExCommand command, int error, int? number = null)
        : this(command)
    {
        if (command.Errors is not { } errors)
            throw new ArgumentException("The errors of " + command.Name + " are not stated.", nameof(command));
        if (!errors.Has(error))
            throw new ArgumentException("The value " + Invariant.Text(error) + " is no error of " + command.Name + " that has a code.", nameof(error));
        if (number is not null && !errors.HasNumber(error))
            throw new ArgumentException("The code " + errors.Text(error, null) + " holds no number.", nameof(number));
        _error = error;
        _number = number;
        ErrorCode = errors.Text(error, number);
    }

    // Of one element of a list: errors name the parameter of the list.
    private ReplyWriter(string list, int? item)
    {
        _list = list;
        _item = item;
    }

    private string? ErrorCode { get; }

    /// <summary>Says in which shapes of the reply the values that follow stand. Default: in every shape.</summary>
    /// <param name="redirect">Whether they are parameters of a redirect, a posted form or plain text.</param>
    /// <param name="markup">Whether they are elements of markup.</param>
    /// <returns>This writer.</returns>
    public ReplyWriter In(bool redirect, bool markup)
    {
        _isRedirectOnly = redirect && !markup;
        _isMarkupOnly = markup && !redirect;
        return this;
    }

    /// <summary>Writes a text.</summary>
    /// <param name="code">The code of the parameter; <c>#0</c> for the first part of a value without codes.</param>
    /// <param name="value">The text; null leaves it out.</param>
    /// <param name="parameter">The name of the caller's parameter.</param>
    /// <param name="promised">Whether the guide says that it comes with every success. Default: it may be missing.</param>
    /// <returns>This writer.</returns>
    /// <exception cref="ArgumentNullException">It is promised, and null.</exception>
    public ReplyWriter Text(string code, string? value, string parameter, bool promised = false) =>
        Add(code, value, parameter, promised, promised && value is { Length: 0 });

    /// <summary>Writes the key of something.</summary>
    /// <param name="code">The code of the parameter; <c>#0</c> for the first part of a value without codes.</param>
    /// <param name="value">The key; null leaves it out.</param>
    /// <param name="parameter">The name of the caller's parameter.</param>
    /// <param name="promised">Whether the guide says that it comes with every success. Default: it may be missing.</param>
    /// <returns>This writer.</returns>
    /// <exception cref="ArgumentNullException">It is promised, and null.</exception>
    /// <exception cref="ArgumentException">It is promised, and empty.</exception>
    public ReplyWriter Key(string code, string? value, string parameter, bool promised = false)
    {
        if (promised && value is { Length: 0 })
            throw Refused(parameter, "is empty, and the guide promises a key");
        return Add(code, value, parameter, promised);
    }

    /// <summary>Writes a whole number.</summary>
    /// <param name="code">The code of the parameter; <c>#0</c> for the first part of a value without codes.</param>
    /// <param name="value">The number; null leaves it out.</param>
    /// <param name="parameter">The name of the caller's parameter.</param>
    /// <param name="promised">Whether the guide says that it comes with every success. Default: it may be missing.</param>
    /// <returns>This writer.</returns>
    /// <exception cref="ArgumentNullException">It is promised, and null.</exception>
    public ReplyWriter Integer(string code, int? value, string parameter, bool promised = false) =>
        Add(code, value is { } number ? Invariant.Text(number) : null, parameter, promised);

    /// <summary>Writes one of two tokens.</summary>
    /// <param name="code">The code of the parameter; <c>#0</c> for the first part of a value without codes.</param>
    /// <param name="value">Whether it is the first token; null leaves it out.</param>
    /// <param name="tokens">The tokens for true and false, such as <c>1/0</c>.</param>
    /// <param name="parameter">The name of the caller's parameter.</param>
    /// <param name="promised">Whether the guide says that it comes with every success. Default: it may be missing.</param>
    /// <returns>This writer.</returns>
    /// <exception cref="ArgumentNullException">It is promised, and null.</exception>
    public ReplyWriter Flag(string code, bool? value, string tokens, string parameter, bool promised = false) =>
        Add(code, value is { } flag ? Tokens.Flag(tokens, flag).ToString() : null, parameter, promised);

    /// <summary>Writes the token of a choice.</summary>
    /// <param name="code">The code of the parameter; <c>#0</c> for the first part of a value without codes.</param>
    /// <param name="value">The index of the token; null leaves it out.</param>
    /// <param name="tokens">The tokens, such as <c>File|Dir</c>.</param>
    /// <param name="parameter">The name of the caller's parameter.</param>
    /// <param name="promised">Whether the guide says that it comes with every success. Default: it may be missing.</param>
    /// <returns>This writer.</returns>
    /// <exception cref="ArgumentNullException">It is promised, and null.</exception>
    /// <exception cref="ArgumentException">There is no such token.</exception>
    public ReplyWriter Token(string code, int? value, string tokens, string parameter, bool promised = false)
    {
        if (value is not { } index)
            return Add(code, null, parameter, promised);
        if (!Tokens.TryAt(tokens, index, '|', out ReadOnlySpan<char> token))
            throw Refused(parameter, "is " + Invariant.Text(index) + ", which is not defined");
        return Add(code, token.ToString(), parameter, promised);
    }

    /// <summary>Writes a choice whose tokens are numbers.</summary>
    /// <param name="code">The code of the parameter; <c>#0</c> for the first part of a value without codes.</param>
    /// <param name="value">The number; null leaves it out.</param>
    /// <param name="tokens">The numbers, such as <c>0|1|2</c>.</param>
    /// <param name="parameter">The name of the caller's parameter.</param>
    /// <param name="promised">Whether the guide says that it comes with every success. Default: it may be missing.</param>
    /// <returns>This writer.</returns>
    /// <exception cref="ArgumentNullException">It is promised, and null.</exception>
    /// <exception cref="ArgumentException">There is no such number among the tokens.</exception>
    public ReplyWriter Number(string code, int? value, string tokens, string parameter, bool promised = false)
    {
        string? text = value is { } number ? Invariant.Text(number) : null;
        if (text is not null && Tokens.IndexOf(tokens, text.AsSpan(), '|', ignoreCase: false) < 0)
            throw Refused(parameter, "is " + text + ", which is not defined");
        return Add(code, text, parameter, promised);
    }

    /// <summary>Writes a list into one value.</summary>
    /// <param name="code">The code of the parameter; <c>#0</c> for the first part of a value without codes.</param>
    /// <param name="values">The items; null leaves it out.</param>
    /// <param name="separator">The text between items.</param>
    /// <param name="parameter">The name of the caller's parameter.</param>
    /// <param name="promised">Whether the guide says that it comes with every success. Default: it may be missing.</param>
    /// <returns>This writer.</returns>
    /// <exception cref="ArgumentNullException">It is promised, and null.</exception>
    /// <exception cref="ArgumentException">An item is empty, begins or ends with a blank, or holds the separator.</exception>
    public ReplyWriter TextList(string code, ValueList<string>? values, string separator, string parameter, bool promised = false)
    {
        if (values is null)
            return Add(code, null, parameter, promised);
        string text = string.Join(separator, values);
        string[] items = ReplyItems.Split(text, separator);
        if (Array.IndexOf(items, "") >= 0 || !items.SequenceEqual(values))
            throw Refused(parameter, "has an item that is empty, begins or ends with a blank, or holds the separator '" + separator + "'");
        return Add(code, text, parameter, promised);
    }

    /// <summary>Writes a list whose parameters are numbered.</summary>
    /// <param name="from">The number of the first element.</param>
    /// <param name="to">The number of the last one; null where there is no such limit.</param>
    /// <param name="values">The elements; null leaves them out.</param>
    /// <param name="write">Writes one element; while it runs, <c>{n}</c> in codes stands for its number.</param>
    /// <param name="parameter">The name of the caller's parameter.</param>
    /// <param name="promised">Whether the guide says that it comes with every success. Default: it may be missing.</param>
    /// <typeparam name="T">The type of an element.</typeparam>
    /// <returns>This writer.</returns>
    /// <exception cref="ArgumentNullException">It is promised, and null; or <paramref name="write"/> is null.</exception>
    /// <exception cref="ArgumentException">There are more elements than numbers, or an element holds nothing.</exception>
    public ReplyWriter Items<T>(int from, int? to, ValueList<T>? values, Action<T, ReplyWriter> write, string parameter, bool promised = false)
    {
        long most = (to ?? int.MaxValue) - (long)from + 1;
        if (values is { } given && given.Count > most)
            throw Refused(parameter, "has " + Invariant.Text(given.Count) + " elements; at most " + Invariant.Text((int)most) + " can be sent");
        foreach (ReplyWriter element in Each(values, write, parameter, promised, from))
        {
            if (element._fields.Count == 0)
                throw Refused(parameter, "has an element that holds nothing, which cannot be sent");
            _fields.AddRange(element._fields.Select(Placed));
        }

        return this;
    }

    /// <summary>Writes a list that is packed into one value, <c>1:Question1:1;2:Question2:0</c>.</summary>
    /// <param name="code">The code of the parameter.</param>
    /// <param name="separator">The text between elements.</param>
    /// <param name="inner">The text between the parts of an element.</param>
    /// <param name="parts">How many parts an element has.</param>
    /// <param name="values">The elements; null leaves the list out.</param>
    /// <param name="write">Writes the parts of one element, in order.</param>
    /// <param name="parameter">The name of the caller's parameter.</param>
    /// <param name="promised">Whether the guide says that it comes with every success. Default: it may be missing.</param>
    /// <typeparam name="T">The type of an element.</typeparam>
    /// <returns>This writer.</returns>
    /// <exception cref="ArgumentNullException">It is promised, and null; or <paramref name="write"/> is null.</exception>
    /// <exception cref="ArgumentException">A part is missing, or the separators in the texts do not let the elements be told apart.</exception>
    public ReplyWriter Packed<T>(
        string code,
        char separator,
        char inner,
        int parts,
        ValueList<T>? values,
        Action<T, ReplyWriter> write,
        string parameter,
        bool promised = false
    )
    {
        List<string[]> elements = Each(values, write, parameter, promised, null)
            .ConvertAll(element => element._fields.ConvertAll(field => field.Text).ToArray());
        if (values is null)
            return this;
        if (elements.Exists(element => element.Length != parts))
            throw Refused(parameter, "has an element without one of its " + Invariant.Text(parts) + " parts, all of which have to be sent");

        string text = string.Join(separator.ToString(), elements.Select(element => string.Join(inner.ToString(), element)));
        var read = new PackedList(text, separator, inner, parts);
        int count = 0;
        while (read.MoveNext() && count < elements.Count && IsSame(read.Current, elements[count]))
            count++;
        if (count != elements.Count || read.HasFailed || read.MoveNext())
            throw Refused(
                parameter,
                "has a text with '" + separator + "', '" + inner + "' or blanks at its ends in a place where the elements cannot be told apart again"
            );
        return Add(code, text, parameter, promised);
    }

    /// <summary>Writes elements of markup that come several times.</summary>
    /// <param name="path">The name of the element, or the element that they are in and it, <c>SharedAPP/App</c>.</param>
    /// <param name="values">The elements; null leaves them out.</param>
    /// <param name="write">Writes one element; its parts have the names of the elements in it, or <c>#0</c> where it holds a text.</param>
    /// <param name="parameter">The name of the caller's parameter.</param>
    /// <param name="isText">Whether an element holds a text. Default: it holds elements.</param>
    /// <param name="promised">Whether the guide says that it comes with every success. Default: it may be missing.</param>
    /// <typeparam name="T">The type of an element.</typeparam>
    /// <returns>This writer.</returns>
    /// <exception cref="ArgumentNullException">It is promised, and null; or <paramref name="path"/> or <paramref name="write"/> is null.</exception>
    public ReplyWriter Elements<T>(
        string path,
        ValueList<T>? values,
        Action<T, ReplyWriter> write,
        string parameter,
        bool isText = false,
        bool promised = false
    )
    {
        if (path is null)
            throw new ArgumentNullException(nameof(path));
        int slash = path.IndexOf('/');
        string name = path.Substring(slash + 1);
        ReplyField[] elements =
        [
            .. Each(values, write, parameter, promised, null)
                .Select(element =>
                    isText
                        ? new ReplyField(name, element._fields.Count == 0 ? "" : element._fields[0].Text) { Parameter = parameter }
                        : new ReplyField(name, element._fields) { Parameter = parameter }
                ),
        ];
        // Without the outer element, a list without elements is nothing at all.
        if (slash < 0)
            _fields.AddRange(elements.Select(Placed));
        else if (values is not null)
            _fields.Add(Placed(new ReplyField(path.Substring(0, slash), elements) { Parameter = parameter }));
        return this;
    }

    /// <summary>The reply, as the command's own reader reads it.</summary>
    /// <param name="command">The command that is answered.</param>
    /// <typeparam name="TRequest">The type of its requests.</typeparam>
    /// <typeparam name="TReply">The type of its replies.</typeparam>
    /// <exception cref="ArgumentNullException"><paramref name="command"/> is null.</exception>
    /// <exception cref="ArgumentException">A value would not be read back as it was given.</exception>
    public TReply ToReply<TRequest, TReply>(WebExCommand<TRequest, TReply> command)
        where TRequest : WebExRequest<TReply>
        where TReply : WebExReply
    {
        if (command is null)
            throw new ArgumentNullException(nameof(command));
        var check = new ReplyWriterCheck(new ReplyContent(command, ErrorCode, _fields));
        TReply reply = command.ReadReply(check.Text, check.Context);
        check.Of(reply);
        if (ErrorCode is not null && (command.Errors!.Find(ErrorCode, out int? number) != _error || number != _number))
            throw new ArgumentException("The code " + ErrorCode + " would be read as another error.");
        reply.Content = check.Content;
        return reply;
    }

    private static bool IsSame(PairText read, string[] element)
    {
        if (read.Count != element.Length)
            return false;
        for (int i = 0; i < element.Length; i++)
        {
            if (!read.ValueSpan(i).SequenceEqual(element[i].AsSpan()))
                return false;
        }

        return true;
    }

    // A writer for each element, after the element has been written.
    private static List<ReplyWriter> Each<T>(ValueList<T>? values, Action<T, ReplyWriter> write, string parameter, bool promised, int? from)
    {
        if (write is null)
            throw new ArgumentNullException(nameof(write));
        if (values is null && promised)
            throw new ArgumentNullException(parameter);
        var elements = new List<ReplyWriter>();
        foreach (T value in values ?? ValueList<T>.Empty)
        {
            var element = new ReplyWriter(parameter, from + elements.Count);
            write(value, element);
            elements.Add(element);
        }

        return elements;
    }

    private ReplyWriter Add(string code, string? value, string parameter, bool promised, bool isPromisedAndEmpty = false)
    {
        if (value is null)
            return promised && _list is null ? throw new ArgumentNullException(parameter) : this;
        string filled = _item is { } item ? CodeTemplate.Fill(code, item) : code;
        _fields.Add(Placed(new ReplyField(filled, value) { Parameter = _list ?? parameter, IsPromisedAndEmpty = isPromisedAndEmpty }));
        return this;
    }

    private ReplyField Placed(ReplyField field) => field with { IsRedirectOnly = _isRedirectOnly, IsMarkupOnly = _isMarkupOnly };

    private ArgumentException Refused(string parameter, string what) => new("The value " + what + ".", _list ?? parameter);
}
