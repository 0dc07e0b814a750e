namespace WebEx.CodeGeneration;

/// <summary>
/// Takes the checks of a request and collects what is violated. A check costs a comparison while nothing is wrong; everything that makes a violation stands out
/// of line.
/// Made by <see cref="WebExRequest{TReply}"/> only.
/// </summary>
public ref partial struct RequestValidator
{
    private readonly WebExCommand _command;
    private readonly Centers _center;
    private int? _item;
    private List<Violation>? _violations;

    internal RequestValidator(WebExCommand command, Center center)
    {
        _command = command;
        _center = center.ToSet();
    }

    /// <summary>Sets the number that <c>{n}</c> and <c>[n]</c> stand for in the codes and errors that follow, until it is set again; null ends the
    /// group.</summary>
    /// <param name="number">The number of the item, 0 or more; null for none.</param>
    public void Item(int? number) => _item = number;

    /// <summary>Whether the request is checked for one of these centers.</summary>
    /// <param name="centers">The centers that a rule holds in.</param>
    public readonly bool IsIn(Centers centers) => (centers & _center) != 0;

    internal void Command()
    {
        if ((_command.Centers & _center) == 0)
            Add(ViolationRule.NotInCenter, _command.At ?? _command.Path, _command.Name, 0, null, _command.Centers.ToWords());
    }

    // A second AT would make another command of it, under the name of this one.
    // Of an argument that is sent twice, nobody knows which value counts.
    internal void Additional(AdditionalArguments arguments, PairText written)
    {
        if (_command.At is { } at && arguments["AT"] is { } other)
            Add(ViolationRule.WrongCommand, "AT", "AdditionalArguments", 0, null, at, Excerpt.Of(other));
        foreach (KeyValuePair<string, string> argument in arguments)
        {
            if (written.Find(argument.Key.AsSpan()) < 0)
                continue;

            string condition = "the request gives " + Excerpt.Of(argument.Key) + " already";
            AddNumbered(null, ViolationRule.ForbiddenWhen, argument.Key, "AdditionalArguments", 0, error: null, condition: condition);
        }
    }

    internal readonly RequestValidationResult Finish() => _violations is null ? default : new(_violations.ToArray());

    // Without a number, {n} stands for all of a family or group, and [n] for what only the site knows.
    private static string? Numbered(string? text, int? number) =>
        text is null || number is not { } filled || (text.IndexOf('{') < 0 && text.IndexOf('[') < 0)
            ? text
            : text.Replace(CodeTemplate.Placeholder, Invariant.Text(filled)).Replace("[n]", Invariant.Text(filled));

    private void Add(ViolationRule rule, string code, string property, int line, string? error, string? limit = null, string? actual = null) =>
        AddNumbered(_item, rule, code, property, line, error, limit, actual);

    private void AddNumbered(
        int? number,
        ViolationRule rule,
        string code,
        string property,
        int line,
        string? error,
        string? limit = null,
        string? actual = null,
        string? condition = null,
        ViolationSeverity severity = ViolationSeverity.Error
    ) =>
        (_violations ??= []).Add(
            new()
            {
                Severity = severity,
                Rule = rule,
                ArgumentCode = Numbered(code, number)!,
                Property = property,
                Limit = limit,
                Actual = actual,
                Condition = Numbered(condition, number),
                GuidePage = _command.GuidePage,
                GuideLine = line,
                ErrorCode = WebExErrorCode.OrNull(error),
                ErrorText = Numbered(error, number),
            }
        );
}
