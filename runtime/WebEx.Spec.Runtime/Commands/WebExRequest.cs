namespace WebEx;

/// <summary>A command with its arguments. An argument that is null isn't sent, and means that the site's default applies; an empty text is sent as such.</summary>
public abstract record WebExRequest
{
    /// <summary>The command that this request gives.</summary>
    public abstract WebExCommand Command { get; }

    /// <summary>
    /// Arguments that the guide doesn't know, sent after the others, in order. Their values count as confidential (a CSRF token is one) and never show in
    /// <see cref="object.ToString"/>. Default: none.
    /// </summary>
    public AdditionalArguments AdditionalArguments { get; init; } = AdditionalArguments.Empty;

    /// <summary>Checks the limits and rules of the guide. Nothing is thrown for what is found, and nothing allocated when the request is valid.</summary>
    /// <param name="center">The center of the site that the request is meant for.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such center.</exception>
    public ValidationResult Validate(Center center)
    {
        var check = new RequestValidator(Command, center);
        check.Command();
        Check(ref check);
        return check.Finish();
    }

    /// <summary>The request as one URL, percent-encoded. Nothing is checked: <see cref="Validate"/> does that.</summary>
    /// <param name="site">The site to send it to.</param>
    /// <param name="secrets">Whether secrets may stand in the URL, where browsers, proxies and logs keep them. Default: they may not.</param>
    /// <exception cref="ArgumentNullException"><paramref name="site"/> is null.</exception>
    /// <exception cref="InvalidOperationException">A secret is set and not allowed in a URL, or the URL would be longer than 65,519 characters, the most that a Uri takes:
    /// use <see cref="ToForm"/>.</exception>
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

    /// <summary>The request as an address and a form body, which is the way to send secrets. Nothing is checked: <see cref="Validate"/> does that.</summary>
    /// <param name="site">The site to send it to.</param>
    /// <exception cref="ArgumentNullException"><paramref name="site"/> is null.</exception>
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
        if (additional is { Count: > 0 }) writer.ExpectAdditional();
        if (Command.At is { } at) writer.Text("AT", at);
        Write(ref writer);
        writer.Additional(additional);
    }
}
