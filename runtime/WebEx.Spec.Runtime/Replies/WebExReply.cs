namespace WebEx;

/// <summary>A site's response to a command. Whatever came is kept: typed where the guide knows it, as text in any case. Compares by value.</summary>
public abstract record WebExReply
{
    // Enough to find the parameters again, which nobody asks for who reads the typed values.
    private readonly WebExCommand _command;
    private readonly ReplyContext _context;
    private readonly bool? _hasUndecodableValues;
    private ulong _taken;

    /// <summary>Takes what a reader has found. The typed values are read after that, and <see cref="Finish"/> comes last.</summary>
    /// <param name="reader">A reader of the reply's text.</param>
    protected WebExReply(ref ReplyReader reader)
    {
        _command = reader.Command;
        _context = reader.Context;
        _hasUndecodableValues = reader.HasUndecodableValues;
        Text = reader.ReceivedText;
    }

    /// <summary>What the reply says.</summary>
    public ReplyOutcome Outcome { get; private set; }

    /// <summary>Whether the command was carried out, and everything came that the guide promises.</summary>
    public virtual bool IsSuccess => Outcome == ReplyOutcome.Success;

    /// <summary>Why the reply is unreadable or incomplete, without any value that came; null where it is neither.</summary>
    public string? Problem { get; private set; }

    /// <summary>
    /// The error code of a failure, in a form that is the same for all commands: <c>reply.ErrorCode == WebExErrorCode.AccessDenied</c>. Null where the
    /// command has no such error, and where there is no failure. It holds nothing confidential.
    /// </summary>
#if NET
    [System.Text.Json.Serialization.JsonIgnore]
#endif
    public WebExErrorCode? ErrorCode { get; private set; }

    /// <summary>The code of <see cref="ErrorCode"/> as it came, with its number where it has one: <c>PasswordShouldExceed6Chars</c>; null where that is
    /// null.</summary>
    public string? ErrorText => ErrorCode is null ? null : Reason;

    /// <summary>Everything that came, in order, known or not.</summary>
#if NET
    [System.Text.Json.Serialization.JsonIgnore]
#endif
    public ReplyParameters Parameters
    {
        get => field ??= new(FindAgain());
        private set;
    }

    /// <summary>What came and is not of the reply as the guide has it, in order: the BackURL's own values, and what sites have added since.</summary>
#if NET
    [System.Text.Json.Serialization.JsonIgnore]
#endif
    public ReplyParameters AdditionalParameters => field ??= new(Pairs, additionalOnly: true);

    /// <summary>
    /// Whether any value, known or not, has bytes that are no text in the encoding that it was read in: U+FFFD stands for them, and <see cref="Text"/> keeps
    /// them. Read it with
    /// <see cref="ReplyContext.Encoding"/> then. A reply that was kept as JSON still says so, but no longer has the bytes.
    /// </summary>
#if NET
    [System.Text.Json.Serialization.JsonIgnore]
#endif
    public bool HasUndecodableValues
    {
        get
        {
            if (_hasUndecodableValues is { } stated)
                return stated;
            PairText pairs = Pairs;
            for (int i = 0; i < pairs.Count; i++)
            {
                if (pairs.IsDamaged(i))
                    return true;
            }

            return false;
        }
    }

    /// <summary>The text as it was received.</summary>
#if NET
    [System.Text.Json.Serialization.JsonIgnore]
#endif
    public string Text { get; }

    // The error code of a failure as it came, known or not; null where there is no failure.
    internal string? Reason { get; private set; }

    internal string CommandName => _command.Name;

    internal PairText Pairs => Parameters.Source;

    // Of a reply that was made and not read.
    internal ReplyContent? Content { get; set; }

    /// <summary>Whether the other reply is of the same type, with the same outcome and the same parameters in the same order; how they were encoded does not
    /// count.</summary>
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
    /// Goes on only where the command was carried out, and everything came that the guide promises; for a caller who has no use for another outcome. After it
    /// the compiler knows, as after a test of <see cref="IsSuccess"/>, that promised values are not null.
    /// </summary>
    /// <exception cref="WebExReplyException">The reply is no success; the message names the command and the error code.</exception>
    public virtual void EnsureSuccess()
    {
        if (!IsSuccess)
            throw new WebExReplyException(this);
    }

    /// <summary>Takes what the reply says, once all of it has been read. Without this call a reply stays unreadable.</summary>
    /// <param name="reader">The reader that the typed values were read with.</param>
    protected void Finish(ref ReplyReader reader)
    {
        reader.Conclude();
        Keep(reader.Pairs);
        Outcome = reader.Outcome;
        Problem = reader.Problem;
        ErrorCode = reader.ErrorCode;
        Reason = reader.Error;
    }

    // What is in the text of the reply is found there again. What a page's script made of it, or what stands in JSON, is kept, and so are very many.
    private void Keep(PairText pairs)
    {
        _taken = pairs.TakenBits;
        if (pairs.Count <= PairText.MostTakenBits && ReferenceEquals(pairs.Source, Text))
            return;
        pairs.IsKept = true;
        Parameters = new(pairs);
    }

    private PairText FindAgain()
    {
#if NET
        if (_context.Restored?.Pairs is { } restored)
            return restored;
#endif
        PairText pairs = ReplyText.Find(Text, _command, _context).Pairs;
        pairs.TakeBits(_taken);
        return pairs;
    }

    /// <summary>
    /// The command's name, the outcome, and the codes of the parameters without their values, which can be passwords and tickets:
    /// <c>ScheduleMeetingReply { Failure: AccessDenied (AT, ST, RS) }</c>.
    /// </summary>
    protected string Describe()
    {
        string outcome = Outcome switch
        {
            ReplyOutcome.Success => "Success",
            ReplyOutcome.Failure => "Failure: " + (ErrorText ?? (string.IsNullOrEmpty(Reason) ? "no reason given" : "not recognized")),
            ReplyOutcome.Incomplete => "Incomplete: " + Problem,
            _ => "Unreadable: " + Problem,
        };
        return CommandName + "Reply { " + outcome + " (" + Parameters + ") }";
    }
}
