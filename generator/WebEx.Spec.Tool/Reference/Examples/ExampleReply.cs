using WebEx.Spec.Language.Kinds;
using WebEx.Spec.Language.Model;

namespace WebEx.Spec.Tool.Reference.Examples;

/// <summary>A response to the example of a command: a success with what the guide promises, and a failure.</summary>
internal sealed class ExampleReply
{
    private const string Number = "{n}";
    private const string Reason = "RS";
    private const string Failed = "FAIL";

    private readonly CommandModel _command;
    private readonly ReplyModel _reply;
    private readonly List<ExamplePair> _pairs = [];
    private readonly List<ExampleResult> _results = [];

    private ExampleReply(CommandModel command)
    {
        _command = command;
        _reply = command.Reply ?? ReplyModel.Usual;
        IsMarkup = _reply.Markup is not null && ExampleRequest.BackUrl(command) is null;
        foreach (ReplyParameter parameter in IsMarkup ? _reply.Markup!.Elements : _reply.Success)
            Add(parameter);
        Success = IsMarkup ? Markup() : Located(Query(_reply.Statuses is [var status, ..] ? status : null, _pairs));
    }

    /// <summary>True when it comes as elements in angle brackets.</summary>
    public bool IsMarkup { get; }

    /// <summary>The text of a success.</summary>
    public string Success { get; }

    /// <summary>What a program reads from it.</summary>
    public IReadOnlyList<ExampleResult> Results => _results;

    /// <summary>The error of the failure; null where the command has none.</summary>
    public ErrorModel? Error =>
        _command.Errors.FirstOrDefault(error => error.Code == "AccessDenied") ?? _command.Errors.FirstOrDefault(error => !error.IsTemplate);

    /// <summary>The text of a failure; null where the command has no error.</summary>
    public string? Failure => Error is { } error ? Located(Query(Failed, [new ExamplePair(Reason, error.Code)])) : null;

    /// <summary>The example of a command.</summary>
    public static ExampleReply Of(CommandModel command) => new(command);

    private string Query(string? status, IEnumerable<ExamplePair> pairs)
    {
        IEnumerable<ExamplePair> head = _reply.Constants.Select(constant => new ExamplePair(constant.Code, constant.Value));
        if (_command.At is { } at)
            head = head.Append(new ExamplePair("AT", at));
        if (status is not null)
            head = head.Append(new ExamplePair(status == Failed ? ReplyModel.Usual.StatusCode : _reply.StatusCode, status));
        return ExamplePair.Join(head.Concat(pairs));
    }

    // A posted response is the body of a form, and without a BackURL it is text.
    private string Located(string query) => _reply.IsPosted || ExampleRequest.BackUrl(_command) is null ? query : $"{UrlKind.ExampleOfBackUrl}?{query}";

    private string Markup()
    {
        string status = _reply.Statuses.Count > 0 ? $"<Status>{_reply.Statuses[0]}</Status>" : "";
        return $"<{_reply.Markup!.Root}>{status}{string.Concat(_pairs.Select(pair => $"<{pair.Code}>{pair.Value}</{pair.Code}>"))}</{_reply.Markup.Root}>";
    }

    private void Add(ReplyParameter parameter)
    {
        // The parameter that holds the status is sent as such.
        bool isStatus = parameter.Code == _reply.StatusCode && _reply.Statuses.Count > 0;
        if (isStatus || (!parameter.IsPromised && parameter.Parts.Count == 0))
            return;
        if (parameter.Parts.Count > 0)
            AddList(parameter);
        else
            AddOne(parameter);
    }

    private void AddOne(ReplyParameter parameter)
    {
        string text = ValueOf(parameter);
        _pairs.Add(new ExamplePair(parameter.Code, text));
        _results.Add(new ExampleResult(parameter.Name, text));
    }

    private void AddList(ReplyParameter list)
    {
        if (IsMarkup && list.Parts[0].Code.Length == 0)
            return;
        if (IsMarkup)
            _pairs.Add(new ExamplePair(list.Code, string.Concat(list.Parts.Select(part => $"<{part.Code}>{ValueOf(part)}</{part.Code}>"))));
        else if (list.Separator is not null)
            _pairs.Add(new ExamplePair(list.Code, string.Join(list.Inner, list.Parts.Select(ValueOf))));
        else
            _pairs.AddRange(
                list.Parts.Select(part => new ExamplePair(part.Code.Replace(Number, $"{list.From ?? 1}", StringComparison.Ordinal), ValueOf(part)))
            );
        _results.AddRange(list.Parts.Where(part => part.Name.Length > 0).Select(part => new ExampleResult($"{list.Name}[0].{part.Name}", ValueOf(part))));
    }

    private static string ValueOf(ReplyParameter parameter) => ArgumentKinds.Of(parameter).ExampleToken(parameter) ?? ExampleTexts.Of(parameter);
}
