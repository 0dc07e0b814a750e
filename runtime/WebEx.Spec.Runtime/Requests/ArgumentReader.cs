namespace WebEx.CodeGeneration;

/// <summary>Reads a request back from a URL, a query or a form body. What is wrong with it is collected, never thrown.</summary>
public sealed class ArgumentReader : ParameterReader
{
    private readonly WebExCommand _command;
    private readonly bool _isUrl;
    private readonly bool _isEscaped;
    private List<Violation>? _problems;
    private List<string>? _secretsInUrl;

    /// <summary>Finds the arguments in a text and checks that they are of the command.</summary>
    /// <param name="text">A whole URL, <c>?query</c>, or a query or form body; null is the same as an empty text.</param>
    /// <param name="command">The command whose arguments these should be.</param>
    /// <param name="center">The center to read for.</param>
    /// <exception cref="ArgumentNullException"><paramref name="command"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such center.</exception>
    public ArgumentReader(string? text, WebExCommand command, Center center)
        : this(text ?? "", QueryPlace.Find(text ?? ""), command, center) { }

    private ArgumentReader(string text, QueryPlace place, WebExCommand command, Center center)
        : base(PairText.OfQuery(text, place.Start, place.End), center.ToSet())
    {
        _command = command ?? throw new ArgumentNullException(nameof(command));
        Center = center;
        _isUrl = place.Start > 0;
        Codes = new HashSet<string>(StringComparer.Ordinal);
        // Written as a number it looks like the fragment of a URL.
        _isEscaped = Pairs.IsEscapedMarkup() || (place.End is > 0 and var end && string.CompareOrdinal(text, end - 1, "&#38;", 0, "&#38;".Length) == 0);
        if (_isEscaped)
        {
            Report(ViolationRule.Unreadable, "text", "joined by &, not by &amp;: it was copied out of XML or HTML, and has to be decoded first", actual: null);
            return;
        }

        CheckPath(text, place);
        CheckAt();
    }

    /// <summary>The center that the text is read for.</summary>
    public Center Center { get; }

    /// <summary>Whether everything could be read.</summary>
    public bool IsReadable => _problems is null;

    /// <summary>Reads a secret. In a URL it is a problem, which does not keep it from being read.</summary>
    /// <param name="code">The code of the argument.</param>
    /// <param name="centers">The centers in which the code has this meaning; in others, null is returned. Default: all.</param>
    /// <returns>The text, decoded; null when it is absent.</returns>
    public override string? Secret(string code, Centers centers = Centers.All)
    {
        string? value = Text(code, centers);
        if (value is not null)
            NoteSecret(CurrentItem is { } number ? CodeTemplate.Fill(First(code), number) : First(code));
        return value;
    }

    /// <summary>Reads the secrets of a family. In a URL they are a problem, which does not keep them from being read.</summary>
    /// <param name="code">The code, with <c>{n}</c> for the number.</param>
    /// <param name="from">The lowest number; 0 or more.</param>
    /// <param name="to">The highest number; null for an open-ended family.</param>
    /// <param name="centers">The centers in which the codes have this meaning; in others, nothing is read. Default: all.</param>
    /// <returns>The values that came; never null.</returns>
    public IndexedValues<string> Secrets(string code, int from, int? to, Centers centers = Centers.All)
    {
        IndexedValues<string> values = Texts(code, from, to, centers);
        foreach (KeyValuePair<int, string> item in values.Items)
            NoteSecret(CodeTemplate.Fill(First(code), item.Key));
        return values;
    }

    /// <summary>A value that has to be there, because its property cannot be null. Where it is missing, that is a problem of the text.</summary>
    /// <param name="value">What was read.</param>
    /// <param name="code">The argument's code.</param>
    /// <param name="property">The argument's property.</param>
    /// <param name="line">The argument's line in the guide.</param>
    /// <param name="error">What the site returns when the argument is missing; null where the guide names no code.</param>
    public string Required(string? value, string code, string property, int line, string? error = null)
    {
        if (value is not null)
            return value;
        if (!_isEscaped)
            (_problems ??= []).Add(
                new()
                {
                    Rule = ViolationRule.Required,
                    ArgumentCode = code,
                    Property = property,
                    GuidePage = _command.GuidePage,
                    GuideLine = line,
                    ErrorText = error,
                    ErrorCode = WebExErrorCode.OrNull(error),
                }
            );
        return "";
    }

    /// <summary>Everything that no other method has taken, in the order in which it came. To be called last.</summary>
    public AdditionalArguments Remaining()
    {
        AdditionalArguments remaining = new();
        for (int i = 0; i < Pairs.Count; i++)
        {
            if (!Pairs[i].IsTaken)
                remaining.Add(Pairs.Name(i), Pairs.Value(i));
        }

        return remaining;
    }

    /// <summary>
    /// Names the error that the site returns when a value of an argument is none of its type. To be called when everything was read; what could be read has no
    /// error.
    /// </summary>
    /// <param name="codes">The code of the argument, with its aliases and <c>{n}</c> as it was read by.</param>
    /// <param name="error">The error code; <c>[n]</c> stands for the number.</param>
    /// <param name="centers">The centers in which the code has this meaning; in others, nothing is named. Default: all.</param>
    /// <exception cref="ArgumentNullException"><paramref name="codes"/> is null.</exception>
    public void Invalid(string codes, string error, Centers centers = Centers.All)
    {
        if (codes is null)
            throw new ArgumentNullException(nameof(codes));
        if (_problems is null || (centers & Center.ToSet()) == 0)
            return;
        for (int i = 0; i < _problems.Count; i++)
        {
            Violation problem = _problems[i];
            if (problem.Rule is not (ViolationRule.Unreadable or ViolationRule.NotAChoice) || problem.ErrorText is not null)
                continue;
            if (!CodeTemplate.IsAnyOf(codes, problem.ArgumentCode, out int? number))
                continue;
            string text = number is { } filled ? error.Replace("[n]", Invariant.Text(filled)) : error;
            _problems[i] = problem with { ErrorText = text, ErrorCode = WebExErrorCode.OrNull(error) };
        }
    }

    /// <summary>
    /// What is wrong with the text: another page or command, values that are not of their argument's type, secrets in a URL; as notices, arguments that the
    /// command does not have. Where it could not be read, also what is wrong with the rest, so that everything is reported at once.
    /// </summary>
    /// <param name="request">What was made of the text.</param>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> is null.</exception>
    public RequestValidationResult Finish(IWebExRequest request)
    {
        if (request is null)
            throw new ArgumentNullException(nameof(request));

        List<Violation> found = [.. _problems ?? []];
        if (_isEscaped || found.Exists(static problem => problem.Rule == ViolationRule.WrongCommand))
            return new([.. found]);

        foreach (string code in _secretsInUrl ?? [])
            found.Add(
                new()
                {
                    Rule = ViolationRule.SecretInUrl,
                    ArgumentCode = code,
                    Property = code,
                    GuidePage = _command.GuidePage,
                }
            );
        if (!IsReadable)
        {
            var named = new HashSet<string>(found.Select(static problem => problem.ArgumentCode), StringComparer.Ordinal);
            found.AddRange(((IEnumerable<Violation>)request.Validate(Center)).Where(violation => !named.Contains(violation.ArgumentCode)));
        }

        found.AddRange(UnknownArguments.Of(Pairs, Codes!, _command));
        return found.Count == 0 ? default : new([.. found]);
    }

    private protected override void Unreadable(int at, string expected) =>
        Report(ViolationRule.Unreadable, Pairs.Name(at), limit: expected, actual: Excerpt.Of(Pairs.Value(at)));

    private protected override void UnknownWord(int at, string expected) =>
        Report(ViolationRule.NotAChoice, Pairs.Name(at), limit: expected, actual: Excerpt.Of(Pairs.Value(at)));

    // The proper code, without the older ones.
    private static string First(string codes) => codes.IndexOf('|') is >= 0 and var length ? codes.Substring(0, length) : codes;

    private void NoteSecret(string code)
    {
        if (_isUrl)
            (_secretsInUrl ??= []).Add(code);
    }

    private void CheckPath(string text, QueryPlace place)
    {
        ReadOnlySpan<char> path = text.AsSpan(place.PathStart, place.PathEnd - place.PathStart);
        if (path.IsEmpty)
            return;

        ReadOnlySpan<char> expected = _command.Path.AsSpan();
        bool isSame =
            path.EndsWith(expected, StringComparison.OrdinalIgnoreCase) && (path.Length == expected.Length || path[path.Length - expected.Length - 1] == '/');
        if (!isSame)
            Report(ViolationRule.WrongCommand, "path", limit: _command.Path, actual: Excerpt.Of(path, Excerpt.Longest));
        else if (path.Length == expected.Length + 1 && SiteAddress.HostedName(Host(text, place)) is { } site)
            Report(ViolationRule.WrongCommand, "path", limit: "/" + site + "/" + _command.Path, actual: Excerpt.Of(path, Excerpt.Longest));
    }

    // Without a port and a user name, which no URL of a site has.
    private static string Host(string text, QueryPlace place)
    {
        int start = QueryPlace.ProtocolLength(text);
        return start == 0 ? "" : text.Substring(start, place.PathStart - start);
    }

    private void CheckAt()
    {
        if (_command.At is not { } expected)
            return;

        int at = Pairs.Find("AT".AsSpan());
        if (at >= 0)
            Pairs.Take(at);

        string? actual = at < 0 ? null : Pairs.Value(at);
        if (!string.Equals(actual, expected, StringComparison.Ordinal))
            Report(ViolationRule.WrongCommand, "AT", limit: expected, actual: actual is null ? null : Excerpt.Of(actual));
    }

    private void Report(ViolationRule rule, string code, string limit, string? actual)
    {
        if (_isEscaped && _problems is not null)
            return;
        (_problems ??= []).Add(
            new()
            {
                Rule = rule,
                ArgumentCode = code,
                Property = code,
                Limit = limit,
                Actual = actual,
                GuidePage = _command.GuidePage,
            }
        );
    }
}
