namespace WebEx;

/// <summary>A site's answer to a command. Whatever came is kept: typed where the guide knows it, as text in any case. Compares by value.</summary>
public abstract record WebExReply
{
    private readonly string _name;

    /// <summary>Takes what a reader has found.</summary>
    /// <param name="reader">A reader of the reply's text.</param>
    /// <exception cref="ArgumentNullException"><paramref name="reader"/> is null.</exception>
    protected WebExReply(ReplyReader reader)
    {
        if (reader is null) throw new ArgumentNullException(nameof(reader));
        _name = reader.Command.Name;
        Outcome = reader.Outcome;
        Problem = reader.Problem;
        Reason = reader.Error;
        Parameters = reader.Parameters;
        Text = reader.ReceivedText;
    }

    /// <summary>What the reply says.</summary>
    public ReplyOutcome Outcome { get; }

    /// <summary>Whether the command was carried out.</summary>
    public bool IsSuccess => Outcome == ReplyOutcome.Success;

    /// <summary>Why the reply is unreadable; null where it isn't.</summary>
    public string? Problem { get; }

    /// <summary>Everything that came, in order, known or not.</summary>
    public ReplyParameters Parameters { get; }

    /// <summary>The text as it was received.</summary>
    public string Text { get; }

    private string? Reason { get; }

    /// <summary>Whether the other reply is of the same type, with the same outcome and the same parameters in the same order; how they were encoded doesn't count.</summary>
    /// <param name="other">Another reply, or null.</param>
    public virtual bool Equals(WebExReply? other) =>
        other is not null
        && EqualityContract == other.EqualityContract
        && Outcome == other.Outcome
        && Parameters.Equals(other.Parameters)
        && (Outcome != ReplyOutcome.Unreadable || string.Equals(Text, other.Text, StringComparison.Ordinal));

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((Parameters.GetHashCode() * 31) + (int)Outcome);

    /// <summary>
    /// The command's name, the outcome, and the codes of the parameters without their values, which can be passwords and tickets:
    /// <c>ScheduleMeetingReply { Failure: AccessDenied (AT, ST, RS) }</c>.
    /// </summary>
    protected string Describe()
    {
        string detail = Outcome switch
        {
            ReplyOutcome.Failure => ": " + Excerpt.Of(Reason ?? ""),
            ReplyOutcome.Unreadable => ": " + Problem,
            _ => "",
        };
        return _name + "Reply { " + Outcome switch
        {
            ReplyOutcome.Success => "Success",
            ReplyOutcome.Failure => "Failure",
            _ => "Unreadable",
        } + detail + " (" + Parameters + ") }";
    }
}
