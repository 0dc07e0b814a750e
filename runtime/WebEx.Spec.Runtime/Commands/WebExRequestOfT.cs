namespace WebEx;

/// <summary>
/// A command with its arguments, and the type of its reply. An argument that is null isn't sent, and means that the site's default applies; an empty text is sent as such.
/// </summary>
/// <typeparam name="TReply">What the site answers.</typeparam>
// A record that other assemblies derive from derives from object alone. Below another record its copy method would return its own type on .NET and that record's on .NET
// Standard, and a request that was compiled against the one couldn't be loaded with the other.
public abstract record WebExRequest<TReply> : IWebExRequest
    where TReply : WebExReply
{
    /// <inheritdoc/>
    public abstract WebExCommand Command { get; }

    /// <inheritdoc/>
    public AdditionalArguments AdditionalArguments { get; init; } = AdditionalArguments.Empty;

    /// <inheritdoc/>
    public ValidationResult Validate(Center center)
    {
        var check = new RequestValidator(Command, center);
        check.Command();
        Check(ref check);
        check.Additional(AdditionalArguments);
        return check.Finish();
    }

    /// <inheritdoc/>
    public Uri ToUri(WebExSite site, SecretsInUrl secrets = SecretsInUrl.Refused)
    {
        if (site is null) throw new ArgumentNullException(nameof(site));

        var writer = new ArgumentWriter(secrets == SecretsInUrl.Allowed ? WritingMode.Encoded : WritingMode.EncodedWithoutSecrets);
        try
        {
            writer.Begin(site, Command);
            WriteAll(ref writer);
            return writer.ToUri(Command);
        }
        finally
        {
            writer.Release();
        }
    }

    /// <inheritdoc/>
    public WebExForm ToForm(WebExSite site)
    {
        if (site is null) throw new ArgumentNullException(nameof(site));

        var writer = new ArgumentWriter(WritingMode.Encoded);
        try
        {
            WriteAll(ref writer);
            return new WebExForm(site.Page(Command), writer.ToText());
        }
        finally
        {
            writer.Release();
        }
    }

    /// <summary>Reads the answer to this request: the URL that the site returned to, its query, a form's body, markup, or a page that redirects. Never throws.</summary>
    /// <param name="text">What came back; null is the same as an empty text.</param>
    public TReply ParseReply(string? text) => ParseReply(text, ReplyContext.NotStated);

    /// <summary>Reads the response to this request, and takes how it came into account. Never throws for its text.</summary>
    /// <param name="text">What came back; null is the same as an empty text.</param>
    /// <param name="context">What is known beside the text.</param>
    /// <exception cref="ArgumentNullException"><paramref name="context"/> is null.</exception>
    public abstract TReply ParseReply(string? text, ReplyContext context);

    /// <summary>Writes the arguments that are set, in the order of the guide. AT and the additional arguments are written by the caller.</summary>
    /// <param name="writer">Takes the arguments.</param>
    protected abstract void Write(ref ArgumentWriter writer);

    /// <summary>Checks the limits and rules of the guide.</summary>
    /// <param name="check">Takes the checks.</param>
    protected abstract void Check(ref RequestValidator check);

    /// <summary>
    /// The command's name and the arguments that are set, for people: <c>ScheduleMeeting { MN = Design review, PW = *** }</c>. Secrets and the values of additional
    /// arguments show as <c>***</c>, control characters as <c>\u000A</c>, and a value of more than 200 characters is cut.
    /// </summary>
    protected string Describe()
    {
        var writer = new ArgumentWriter(WritingMode.Description);
        try
        {
            writer.BeginDescription(Command);
            Write(ref writer);
            writer.Additional(AdditionalArguments);
            return writer.EndDescription();
        }
        finally
        {
            writer.Release();
        }
    }

    private void WriteAll(ref ArgumentWriter writer)
    {
        AdditionalArguments? additional = AdditionalArguments;
        if (Command.At is { } at) writer.Text("AT", at);
        Write(ref writer);
        writer.Additional(additional);
    }
}
