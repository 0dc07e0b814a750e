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

    private readonly HashSet<string> _conditions;

    private ExampleReply(CommandModel command, ExampleRequest request)
    {
        _command = command;
        _reply = command.Reply ?? ReplyModel.Usual;
        _conditions = [.. request.Pairs.Select(pair => $"{pair.Code} = {pair.Value}")];
        // What only markup can hold is what the command is for.
        IsMarkup = _reply.Markup is { } markup && (ExampleRequest.BackUrl(command) is null || markup.Elements.Any(IsOfMarkupAlone));
        foreach (ReplyParameter parameter in IsMarkup ? _reply.Markup!.Elements : _reply.Success)
            Add(parameter);
        Success = IsMarkup ? Markup() : Located(Query(_reply.Statuses is [var status, ..] ? status : null, _pairs), _reply.IsPosted);
    }

    /// <summary>True when it comes as elements in angle brackets.</summary>
    public bool IsMarkup { get; }

    /// <summary>The text of a success.</summary>
    public string Success { get; }

    /// <summary>What a program reads from it.</summary>
    public IReadOnlyList<ExampleResult> Results => _results;

    /// <summary>The error of the failure: one that a program meets, since it depends on what the site holds; null where the command has none.</summary>
    public ErrorModel? Error =>
        _command.Errors.FirstOrDefault(error => error.Causes == ErrorCauses.State && !error.IsTemplate && error.Errata.Count == 0)
        ?? _command.Errors.FirstOrDefault(error => error.Code == "AccessDenied")
        ?? _command.Errors.FirstOrDefault(error => !error.IsTemplate);

    /// <summary>The text of a failure, which is never posted; null where the command has no error.</summary>
    public string? Failure => Error is { } error ? Located(Query(Failed, [new ExamplePair(Reason, error.Code)]), isPosted: false) : null;

    /// <summary>The example of a command.</summary>
    /// <param name="command">The command.</param>
    /// <param name="request">The request that it answers.</param>
    public static ExampleReply Of(CommandModel command, ExampleRequest request) => new(command, request);

    private bool IsOfMarkupAlone(ReplyParameter element) => _reply.Success.All(parameter => parameter.Name != element.Name);

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
    private string Located(string query, bool isPosted) => isPosted || ExampleRequest.BackUrl(_command) is null ? query : $"{UrlKind.ExampleOfBackUrl}?{query}";

    private string Markup()
    {
        string status = _reply.Statuses.Count > 0 ? $"<Status>{_reply.Statuses[0]}</Status>" : "";
        return $"<{_reply.Markup!.Root}>{status}{string.Concat(_pairs.Select(pair => $"<{pair.Code}>{pair.Value}</{pair.Code}>"))}</{_reply.Markup.Root}>";
    }

    private void Add(ReplyParameter parameter)
    {
        // The parameter that holds the status is sent as such.
        bool isStatus = parameter.Code == _reply.StatusCode && _reply.Statuses.Count > 0;
        bool isSent = parameter.IsPromised || (parameter.When is { } when && _conditions.Contains(when));
        if (isStatus || (!isSent && parameter.Parts.Count == 0))
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
        _results.Add(new ExampleResult(parameter.Name, text, IsList: parameter.Separator is not null));
    }

    private void AddList(ReplyParameter list)
    {
        if (IsMarkup && list.Parts[0].Code.Length == 0)
            return;
        if (IsMarkup)
            _pairs.Add(new ExamplePair(list.Code, string.Concat(list.Parts.Select(part => $"<{part.Code}>{ValueOf(part, list)}</{part.Code}>"))));
        else if (list.Separator is not null)
            _pairs.Add(new ExamplePair(list.Code, string.Join(list.Inner, list.Parts.Select(part => ValueOf(part, list)))));
        else
            _pairs.AddRange(
                list.Parts.Select(part => new ExamplePair(part.Code.Replace(Number, $"{list.From ?? 1}", StringComparison.Ordinal), ValueOf(part, list)))
            );
        _results.AddRange(list.Parts.Where(part => part.Name.Length > 0).Select(part => new ExampleResult($"{list.Name}[0].{part.Name}", ValueOf(part, list))));
    }

    // The name of a file is none of a person.
    private static string ValueOf(ReplyParameter part, ReplyParameter list) =>
        ValueOf(part.Name == "Name" ? part with { Name = list.Name.TrimEnd('s') + part.Name } : part);

    private static string ValueOf(ReplyParameter parameter) => ArgumentKinds.Of(parameter).ExampleToken(parameter) ?? ExampleTexts.Of(parameter);
}
