using WebEx.Site.Kernel;

namespace WebEx.Site;

/// <summary>A request that a site received, and what became of it. Its <see cref="ToString"/> shows no values.</summary>
public sealed class ReceivedRequest
{
    private const int LongestPage = 200;
    private const int LongestViolation = 1000;

    // Two commands of m.php can have one AT and name.
    private readonly string? _guidePage;

    // Where the form begins: what comes before it was in the address.
    private readonly int _queryLength;
    private readonly ChangedRows _changes;

    // What comes after the path can be a ticket, or a state of the caller's.
    private readonly string? _target;

    internal ReceivedRequest(long number, SiteRequest request, CommandOutcome outcome, CommandTrace trace, ChangedRows changes, DateTimeOffset at)
    {
        Number = number;
        Page = CommandTable.Pages.Contains(request.Page) ? request.Page : Shortened(request.Page);
        At = outcome.Facts?.Command.At;
        Name = outcome.Facts?.Command.Name;
        _guidePage = outcome.Facts?.Command.GuidePage;
        IsPost = request.IsPost;
        Text = request.Text;
        ReceivedAt = at;
        ErrorText = outcome.Error;
        ErrorCode = outcome.Facts?.Command.Errors?.FindCode(outcome.Error);
        IsSuccess = outcome.IsSuccess;
        StatusCode = outcome.Response.StatusCode;
        CommandId = outcome.Facts?.Id;
        Violation = outcome.Violation is { } violation ? ShownText.Beginning(violation, LongestViolation) : null;
        _target = outcome.Response.Location?.Split('?', '#')[0];
        Center = trace.Center;
        Sender = trace.Sender;
        SessionId = trace.SessionId;
        IsRecorded = trace.IsRecorded;
        _changes = changes;
        IsBrowser = request.IsBrowser;
        IsStep = request.IsStep;
        RefererHost = request.RefererHost is { Length: <= LongestPage } host ? host : null;
        ReplayOf = request.ReplayOf;
        _queryLength = request.Query.Length;
    }

    /// <summary>Its place among all that the site received, from 1.</summary>
    public long Number { get; }

    /// <summary>
    /// The page, such as <c>m.php</c>. Of one that takes no commands, 200 characters at most, and nothing from a question mark, an equals sign or the like on:
    /// a caller who encodes too much can have written a password there.
    /// </summary>
    public string Page { get; }

    /// <summary>The AT of the command; null where the request named none that the page has.</summary>
    public string? At { get; }

    /// <summary>The name of the command, such as <c>ScheduleMeeting</c>; null where the request named none that the page has.</summary>
    public string? Name { get; }

    /// <summary>Whether it came by POST; else by GET.</summary>
    public bool IsPost { get; }

    /// <summary>The arguments as they came, percent-encoded: those of the query, then those of the form. They can be passwords.</summary>
    public string Text { get; }

    /// <summary>When it came, by the clock of the site.</summary>
    public DateTimeOffset ReceivedAt { get; }

    /// <summary>Whether the command was carried out.</summary>
    public bool IsSuccess { get; }

    /// <summary>
    /// The error code of a failure, in a form that is the same for all commands: <c>request.ErrorCode == WebExErrorCode.AccessDenied</c>. Null for a success,
    /// where a page was the response, and where a fault returned a code that the command does not have.
    /// </summary>
    public WebExErrorCode? ErrorCode { get; }

    /// <summary>The error code of a failure as it was sent, with its number where it has one; null for a success, and where a page was the response.</summary>
    public string? ErrorText { get; }

    /// <summary>The HTTP status of the response.</summary>
    public int StatusCode { get; }

    /// <summary>The command in the catalogue, such as <c>m.php/CF@event</c>; null where the request named none that the page has.</summary>
    internal string? CommandId { get; }

    /// <summary>What is wrong with the request, where that is the error; without secrets.</summary>
    internal string? Violation { get; }

    /// <summary>Where the response sends the browser, without what it tells there; null where it does not.</summary>
    internal string? Target => _target is null ? null : ShownText.OfUrl(_target);

    /// <summary>The center that it was read for.</summary>
    internal Center Center { get; }

    /// <summary>The WebEx ID of who sent it; null where nobody was logged in.</summary>
    internal string? Sender { get; }

    /// <summary>The key of the session that it was sent in; null without a login.</summary>
    internal string? SessionId { get; }

    /// <summary>Whether another site carried it out, which this one stands in front of.</summary>
    internal bool IsRecorded { get; }

    /// <summary>What it changed, without secrets.</summary>
    internal RowDifferences Changes => _changes.ToDifferences();

    /// <summary>Whether whoever sent it can show a page.</summary>
    internal bool IsBrowser { get; }

    /// <summary>Whether it came to the address of the step between a command and its response.</summary>
    internal bool IsStep { get; }

    /// <summary>The host of the page that it was sent from; null where that is not known.</summary>
    internal string? RefererHost { get; }

    /// <summary>The number of the request that an administrator sent again with it; null where it came from a program.</summary>
    internal long? ReplayOf { get; }

    /// <summary>The arguments of the address, as they came.</summary>
    internal string Query => Text[..Math.Min(_queryLength, Text.Length)];

    /// <summary>The arguments of the body, as they came.</summary>
    internal string Form =>
        _queryLength == 0 ? Text
        : Text.Length > _queryLength ? Text[(_queryLength + 1)..]
        : "";

    /// <summary>The request as one of a command; null where it is of another command, or cannot be read.</summary>
    /// <param name="command">The command, such as <c>ScheduleMeeting.Command</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="command"/> is null.</exception>
    public IWebExRequest? Read(WebExCommand command)
    {
        ArgumentNullException.ThrowIfNull(command);
        if (!IsOf(command))
            return null;
        return command.TryReadRequest(Text, CommandTable.CenterOf(command, Center.MeetingCenter), out IWebExRequest? request, out _) ? request : null;
    }

    /// <summary>How much of the memory it takes, in characters.</summary>
    internal int Characters =>
        Page.Length
        + Text.Length
        + (Violation?.Length ?? 0)
        + (_target?.Length ?? 0)
        + (Sender?.Length ?? 0)
        + (SessionId?.Length ?? 0)
        + (RefererHost?.Length ?? 0)
        + _changes.Characters;

    private static string Shortened(string page)
    {
        int end = page.AsSpan().IndexOfAny("?=&#;");
        if (end < 0 && page.Length <= LongestPage)
            return page;
        return string.Concat(page.AsSpan(0, Math.Min(end < 0 ? page.Length : end, LongestPage)), "...");
    }

    internal bool IsOf(WebExCommand command) => command.Path == Page && command.At == At && command.GuidePage == _guidePage;

    /// <summary>Its number, the command and what became of it: <c>3. POST m.php?AT=SM: MeetingScheduleFail</c>.</summary>
    public override string ToString() =>
        FormattableString.Invariant(
            $"{Number}. {(IsPost ? "POST" : "GET")} {Page}{(At is null ? "" : "?AT=" + At)}: {(IsSuccess ? "success" : ErrorText ?? "HTTP " + StatusCode)}"
        );
}
