namespace WebEx;

/// <summary>
/// Reads a reply: a redirect (whole URL or query), or markup. Says whether it is a success, a failure or unreadable; the typed methods give null for values that aren't of
/// their type, and for all of an unreadable reply. No text makes it throw.
/// </summary>
public sealed class ReplyReader : ParameterReader
{
    private const string Failed = "FAIL";

    private readonly string? _repeated;

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
        int at = FindOnce("AT", ref _repeated);
        int status = FindOnce(found.StatusName, ref _repeated, mayRepeat: successStatus is null);
        int reason = FindOnce(found.ReasonName, ref _repeated);
        Problem = found.Problem ?? FindProblem(at, status, found.StatusName, successStatus);
        if (Problem is not null) Outcome = ReplyOutcome.Unreadable;
        else Outcome = HasFailed(status, reason, successStatus) ? ReplyOutcome.Failure : ReplyOutcome.Success;

        if (Outcome == ReplyOutcome.Failure) Error = reason < 0 ? "" : Pairs.Value(reason);
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

    private string? FindProblem(int at, int status, string statusName, string? successStatus)
    {
        if (Pairs.Count == 0) return "there are no parameters";
        if (_repeated is not null) return _repeated + " is there more than once";
        if (at >= 0 && Command.At is { } expected && !Pairs.ValueSpan(at).SequenceEqual(expected.AsSpan()))
            return "it answers the command " + Excerpt.Of(Pairs.Value(at)) + ", not " + expected;

        if (successStatus is null) return null;
        if (status < 0) return "there is no status (" + statusName + ")";

        ReadOnlySpan<char> word = Pairs.ValueSpan(status);
        if (Tokens.IndexOf(successStatus, word, '|', ignoreCase: false) >= 0 || word.SequenceEqual(Failed.AsSpan())) return null;
        return "the status (" + statusName + ") " + Excerpt.Of(Pairs.Value(status)) + " is neither " + successStatus.Replace("|", ", ") + " nor " + Failed;
    }

    // Where success has no status, ST can be a parameter of another meaning (a state, in the answer of GF), so a reason must be there as well.
    private bool HasFailed(int status, int reason, string? successStatus) =>
        status >= 0 && (successStatus is not null || reason >= 0) && Pairs.ValueSpan(status).SequenceEqual(Failed.AsSpan());

    private int FindOnce(string name, ref string? repeated, bool mayRepeat = false)
    {
        int at = Pairs.Find(name.AsSpan());
        if (at >= 0 && !mayRepeat && Pairs.IsRepeated(at)) repeated ??= name;
        return at;
    }
}
