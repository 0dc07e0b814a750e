using System.Diagnostics;
using System.Globalization;
using System.Text;
using Microsoft.Extensions.Logging;

namespace WebEx.Client;

// One command in the log, the trace and the metrics, from sending to its end.
internal sealed class CommandObservation : IDisposable
{
    private readonly WebExCommand _command;
    private readonly ILogger _logger;
    private readonly Activity? _activity;
    private readonly long _start = Stopwatch.GetTimestamp();

    public CommandObservation(WebExTransportRequest request, ILogger logger)
    {
        _command = request.Command;
        _logger = logger;
        if (ClientTelemetry.Activities.HasListeners())
        {
            _activity = ClientTelemetry.Activities.StartActivity(_command.At is { } at ? _command.Path + " " + at : _command.Path, ActivityKind.Client);
            _ = _activity?.SetTag("webex.page", _command.Path).SetTag("webex.at", _command.At);
        }

        ClientLog.Sending(logger, _command.Path, At, request.Method);
    }

    // A line shows a null as (null); one page has no AT.
    private string At => _command.At ?? "";

    private double Seconds => (Stopwatch.GetTimestamp() - _start) / (double)Stopwatch.Frequency;

    private long Milliseconds => (long)(Seconds * 1000);

    public void Answered(WebExReply reply, int statusCode)
    {
        bool isUnderstood = reply.Outcome is ReplyOutcome.Success or ReplyOutcome.Failure;
        string status = Word(reply.Outcome);
        string? reason = reply.Outcome == ReplyOutcome.Failure ? AsInGuide(reply.ErrorText) ?? ClientTelemetry.UnrecognizedReason : null;
        if (reason is not null)
            ClientLog.SiteRefused(_logger, _command.Path, At, reply.Outcome, reason, statusCode, Milliseconds);
        else if (isUnderstood)
            ClientLog.Answered(_logger, _command.Path, At, reply.Outcome, statusCode, Milliseconds);
        else
            ClientLog.NotUnderstood(_logger, _command.Path, At, reply.Outcome, statusCode, Milliseconds);

        _ = _activity?.SetTag("webex.status", status).SetTag("webex.rs", reason).SetTag("http.response.status_code", statusCode);
        if (!isUnderstood)
            _ = _activity?.SetStatus(ActivityStatusCode.Error);
        Measure(status, reason, statusCode, errorType: null);
    }

    // Of an exception nothing is told but what kind it is: its text can be of anybody.
    public void Failed(Exception exception, CancellationToken cancellationToken)
    {
        string errorType = exception.GetType().FullName ?? exception.GetType().Name;
        var transport = exception as WebExTransportException;
        int? statusCode = transport?.StatusCode;
        if (transport is { Error: not WebExTransportError.Unknown })
            errorType = transport.Error.ToString();
        if (exception is OperationCanceledException && cancellationToken.IsCancellationRequested)
            ClientLog.Cancelled(_logger, _command.Path, At, Milliseconds);
        else
            ClientLog.NoAnswer(_logger, _command.Path, At, errorType, statusCode?.ToString(CultureInfo.InvariantCulture) ?? "none", Milliseconds);

        _ = _activity?.SetTag("error.type", errorType).SetTag("http.response.status_code", statusCode).SetStatus(ActivityStatusCode.Error);
        Measure(status: null, reason: null, statusCode, errorType);
    }

    public void Dispose() => _activity?.Dispose();

    private void Measure(string? status, string? reason, int? statusCode, string? errorType)
    {
        if (!ClientTelemetry.Duration.Enabled)
            return;

        var tags = new TagList { { "webex.page", _command.Path } };
        if (_command.At is { } at)
            tags.Add("webex.at", at);
        if (status is not null)
            tags.Add("webex.status", status);
        if (reason is not null)
            tags.Add("webex.rs", WithoutNumbers(reason));
        if (statusCode is { } code)
            tags.Add("http.response.status_code", code);
        if (errorType is not null)
            tags.Add("error.type", errorType);
        ClientTelemetry.Duration.Record(Seconds, tags);
    }

    // A site can write a code in letters of either case, and each spelling would be counted on its own.
    private string? AsInGuide(string? code) =>
        code is not null && _command.Errors is { } errors && errors.Find(code, out int? number) is > 0 and var index ? errors.Text(index, number) : code;

    private static string Word(ReplyOutcome outcome) =>
        outcome switch
        {
            ReplyOutcome.Success => "success",
            ReplyOutcome.Failure => "failure",
            ReplyOutcome.Incomplete => "incomplete",
            _ => "unreadable",
        };

    // A number inside a code is the site's, so that a metric with it would never end: PasswordShouldExceed6Chars counts as PasswordShouldExceed[n]Chars.
    private static string WithoutNumbers(string reason)
    {
        StringBuilder? text = null;
        for (int i = 0; i < reason.Length; i++)
        {
            bool isDigit = reason[i] is >= '0' and <= '9';
            if (isDigit)
                text ??= new StringBuilder(reason, 0, i, reason.Length + 2);
            if (!isDigit)
                _ = text?.Append(reason[i]);
            else if (i == 0 || reason[i - 1] is < '0' or > '9')
                _ = text!.Append("[n]");
        }

        return text?.ToString() ?? reason;
    }
}
