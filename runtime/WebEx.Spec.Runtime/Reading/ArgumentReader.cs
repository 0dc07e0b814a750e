namespace WebEx;

/// <summary>Reads a request back from a URL, a query or a form body. What is wrong with it is collected, never thrown.</summary>
public sealed class ArgumentReader : ParameterReader
{
    private readonly WebExCommand _command;
    private List<Violation>? _problems;

    /// <summary>Finds the arguments in a text and checks that they are of the command.</summary>
    /// <param name="text">A whole URL, <c>?query</c>, or a query or form body; null is the same as an empty text.</param>
    /// <param name="command">The command whose arguments these should be.</param>
    /// <param name="center">The center to read for.</param>
    /// <exception cref="ArgumentNullException"><paramref name="command"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such center.</exception>
    public ArgumentReader(string? text, WebExCommand command, Center center)
        : this(text ?? "", QueryPlace.Find(text ?? ""), command, center)
    {
    }

    private ArgumentReader(string text, QueryPlace place, WebExCommand command, Center center)
        : base(PairText.OfQuery(text, place.Start, place.End), center.ToSet())
    {
        _command = command ?? throw new ArgumentNullException(nameof(command));
        Center = center;
        CheckPath(text.AsSpan(place.PathStart, place.PathEnd - place.PathStart));
        CheckAt();
    }

    /// <summary>The center that the text is read for.</summary>
    public Center Center { get; }

    /// <summary>A value that has to be there, because its property can't be null. Where it is missing, that is a problem of the text.</summary>
    /// <param name="value">What was read.</param>
    /// <param name="code">The argument's code.</param>
    /// <param name="property">The argument's property.</param>
    /// <param name="line">The argument's line in the guide.</param>
    /// <param name="error">What the site answers when the argument is missing; null where the guide names no code.</param>
    public string Required(string? value, string code, string property, int line, string? error = null)
    {
        if (value is not null) return value;
        (_problems ??= []).Add(new() { Rule = ViolationRule.Required, Code = code, Property = property, GuidePage = _command.GuidePage, GuideLine = line, SiteError = error });
        return "";
    }

    /// <summary>Everything that no other method has taken, in the order in which it came. To be called last.</summary>
    public AdditionalArguments Remaining()
    {
        AdditionalArguments? remaining = null;
        for (int i = 0; i < Pairs.Count; i++)
        {
            if (!Pairs[i].IsTaken) (remaining ??= new()).Add(Pairs.Name(i), Pairs.Value(i));
        }

        return remaining ?? AdditionalArguments.Empty;
    }

    /// <summary>What kept the text from being read: another page or command, values that aren't of their argument's type.</summary>
    public ValidationResult Finish() => new(_problems?.ToArray());

    private protected override void Unreadable(int at, string expected) =>
        Report(ViolationRule.Unreadable, Pairs.Name(at), limit: expected, actual: Excerpt.Of(Pairs.Value(at)));

    private void CheckPath(ReadOnlySpan<char> path)
    {
        if (path.IsEmpty) return;

        ReadOnlySpan<char> expected = _command.Path.AsSpan();
        bool isSame = path.EndsWith(expected, StringComparison.OrdinalIgnoreCase) && (path.Length == expected.Length || path[path.Length - expected.Length - 1] == '/');
        if (!isSame) Report(ViolationRule.WrongCommand, "path", limit: _command.Path, actual: Excerpt.Of(path, Excerpt.Longest));
    }

    private void CheckAt()
    {
        if (_command.At is not { } expected) return;

        int at = Pairs.Find("AT".AsSpan());
        if (at >= 0) Pairs[at].IsTaken = true;

        string? actual = at < 0 ? null : Pairs.Value(at);
        if (!string.Equals(actual, expected, StringComparison.Ordinal)) Report(ViolationRule.WrongCommand, "AT", limit: expected, actual: actual is null ? null : Excerpt.Of(actual));
    }

    private void Report(ViolationRule rule, string code, string limit, string? actual) =>
        (_problems ??= []).Add(new() { Rule = rule, Code = code, Property = code, Limit = limit, Actual = actual, GuidePage = _command.GuidePage });
}
