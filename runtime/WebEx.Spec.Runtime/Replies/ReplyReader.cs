namespace WebEx;

/// <summary>
/// Reads a reply: a redirect (whole URL or query), or markup. Says whether it is a success, a failure or unreadable; the typed methods give null for values that aren't of
/// their type, and for all of an unreadable reply. No text makes it throw.
/// </summary>
public sealed class ReplyReader : ParameterReader
{
    private const string Failed = "FAIL";

    /// <summary>Finds the parameters of a reply and what it says.</summary>
    /// <param name="text">The text as received; null is the same as an empty text.</param>
    /// <param name="command">The command that was sent.</param>
    /// <param name="successStatus">The value of ST that means success, several with <c>|</c> between them; null for a command whose success has no status.</param>
    /// <param name="markupRoot">The name of the element that a reply in markup is in; null for a command that answers by redirect only.</param>
    /// <exception cref="ArgumentNullException"><paramref name="command"/> is null.</exception>
    public ReplyReader(string? text, WebExCommand command, string? successStatus, string? markupRoot)
        : this(ReplyText.Find(text ?? "", markupRoot), text ?? "", command, successStatus)
    {
    }

    private ReplyReader(ReplyText found, string text, WebExCommand command, string? successStatus)
        : base(found.Pairs, Centers.All)
    {
        if (command is null) throw new ArgumentNullException(nameof(command));

        ReceivedText = text;
        Command = command;
        Problem = found.Problem ?? FindProblem(found.StatusName, found.ReasonName, command, successStatus);
        if (Problem is not null) Outcome = ReplyOutcome.Unreadable;
        else Outcome = HasFailed(found.StatusName, found.ReasonName, successStatus) ? ReplyOutcome.Failure : ReplyOutcome.Success;

        Error = Outcome == ReplyOutcome.Failure ? ValueOf(found.ReasonName) ?? "" : null;
        IsMuted = Outcome == ReplyOutcome.Unreadable;
    }

    /// <summary>What the reply says.</summary>
    public ReplyOutcome Outcome { get; }

    /// <summary>The error code of a failure, as received; empty where the site gave none, null where the reply isn't a failure.</summary>
    public string? Error { get; }

    /// <summary>Why the reply is unreadable; null where it isn't.</summary>
    public string? Problem { get; }

    internal string ReceivedText { get; }

    internal WebExCommand Command { get; }

    internal ReplyParameters Parameters => new(Pairs);

    // The text stays in Parameters.
    private protected override void Unreadable(int at, string expected)
    {
    }

    private string? FindProblem(string statusName, string reasonName, WebExCommand command, string? successStatus)
    {
        if (Pairs.Count == 0) return "there are no parameters";

        string? repeated = IsRepeated("AT") ? "AT" : null;
        if (successStatus is not null && IsRepeated(statusName)) repeated ??= statusName;
        if (IsRepeated(reasonName)) repeated ??= reasonName;
        if (repeated is not null) return repeated + " is there more than once";

        if (command.At is { } expected && ValueOf("AT") is { } at && !string.Equals(at, expected, StringComparison.Ordinal))
            return "it answers the command " + Excerpt.Of(at) + ", not " + expected;

        if (successStatus is null) return null;
        if (ValueOf(statusName) is not { } status) return "there is no status (" + statusName + ")";
        if (string.Equals(status, Failed, StringComparison.Ordinal) || Tokens.IndexOf(successStatus, status.AsSpan(), '|', ignoreCase: false) >= 0) return null;
        return "the status (" + statusName + ") " + Excerpt.Of(status) + " is neither " + successStatus.Replace("|", ", ") + " nor " + Failed;
    }

    // Where success has no status, ST can be a parameter of another meaning (a state, in the answer of GF), so a reason must be there as well.
    private bool HasFailed(string statusName, string reasonName, string? successStatus) =>
        string.Equals(ValueOf(statusName), Failed, StringComparison.Ordinal) && (successStatus is not null || ValueOf(reasonName) is not null);

    private string? ValueOf(string name) => Pairs.Find(name.AsSpan()) is >= 0 and var at ? Pairs.Value(at) : null;

    private bool IsRepeated(string name) => Pairs.Find(name.AsSpan()) is >= 0 and var at && Pairs.FindNext(name.AsSpan(), at) >= 0;
}
