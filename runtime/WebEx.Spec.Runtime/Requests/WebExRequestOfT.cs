using System.ComponentModel;

namespace WebEx;

/// <summary>
/// A command with its arguments, and the type of its reply. An argument that is null is not sent, and means that the site's default applies; an empty text is
/// sent as such.
/// </summary>
/// <typeparam name="TReply">What the site returns.</typeparam>
// A record that other assemblies derive from derives from object alone. Below another record its copy method would return its own type on .NET and that
// record's on .NET Standard, and a request that was compiled against the one could not be loaded with the other.
public abstract record WebExRequest<TReply> : IWebExRequest
    where TReply : WebExReply
{
    private const int AdditionalSlot = 0;

    // Collections that can be changed behind their property. "with" copies fields alone, so these are kept here, where the copy is made.
    private OwnedValues _owned;

    /// <summary>Creates a request in which nothing is set.</summary>
    protected WebExRequest() { }

    /// <summary>Creates a copy, which holds its own indexed families and additional arguments; <c>with</c> calls this.</summary>
    /// <param name="original">The request to copy.</param>
    protected WebExRequest(WebExRequest<TReply> original) => _owned = (original ?? throw new ArgumentNullException(nameof(original)))._owned.Copy();

    WebExCommand IWebExRequest.Command => GetCommand();

    /// <inheritdoc/>
    public AdditionalArguments AdditionalArguments
    {
        get => (AdditionalArguments)(_owned.At(AdditionalSlot) ?? _owned.Add(AdditionalSlot, new AdditionalArguments()));
        init => _owned.Set(AdditionalSlot, value?.Copy());
    }

    private AdditionalArguments? GivenAdditional => (AdditionalArguments?)_owned.Given(AdditionalSlot);

    /// <inheritdoc/>
    public RequestValidationResult Validate(Center center)
    {
        var check = new RequestValidator(GetCommand(), center);
        check.Command();
        Check(ref check);
        if (GivenAdditional is { } additional)
            check.Additional(additional, Written());
        return check.Finish();
    }

    /// <inheritdoc/>
    public Uri ToUri(WebExSite site, SecretsInUrl secrets = SecretsInUrl.Refused) => new(ToUrlText(site, secrets), UriKind.Absolute);

    /// <inheritdoc/>
    public string ToUrlText(WebExSite site, SecretsInUrl secrets = SecretsInUrl.Refused)
    {
        if (site is null)
            throw new ArgumentNullException(nameof(site));

        WebExCommand command = GetCommand();
        var writer = new ArgumentWriter(secrets == SecretsInUrl.Allowed ? WritingMode.Encoded : WritingMode.EncodedWithoutSecrets);
        try
        {
            WriteUrl(ref writer, site, command);
            return writer.ToUrl(command);
        }
        finally
        {
            writer.Release();
        }
    }

    /// <inheritdoc/>
    public bool TryWriteUrl(WebExSite site, Span<char> destination, out int written, SecretsInUrl secrets = SecretsInUrl.Refused)
    {
        if (site is null)
            throw new ArgumentNullException(nameof(site));

        WebExCommand command = GetCommand();
        var writer = new ArgumentWriter(secrets == SecretsInUrl.Allowed ? WritingMode.Encoded : WritingMode.EncodedWithoutSecrets);
        try
        {
            WriteUrl(ref writer, site, command);
            return writer.TryCopyUrl(command, destination, out written);
        }
        finally
        {
            writer.Release();
        }
    }

    /// <inheritdoc/>
    public WebExForm ToForm(WebExSite site)
    {
        if (site is null)
            throw new ArgumentNullException(nameof(site));

        WebExCommand command = GetCommand();
        var writer = new ArgumentWriter(WritingMode.Encoded);
        try
        {
            WriteAll(ref writer, command);
            return new WebExForm(site, command.Path, writer.ToBody(command));
        }
        finally
        {
            writer.Release();
        }
    }

    /// <inheritdoc/>
    public byte[] ToFormBytes()
    {
        WebExCommand command = GetCommand();
        var writer = new ArgumentWriter(WritingMode.Encoded);
        try
        {
            WriteAll(ref writer, command);
            return writer.ToBodyBytes(command);
        }
        finally
        {
            writer.Release();
        }
    }

    /// <summary>Whether the other request is of the same command and would send the same: a family in which nothing is set equals one that was never
    /// touched.</summary>
    /// <param name="other">Another request, or null.</param>
    public virtual bool Equals(WebExRequest<TReply>? other) =>
        ReferenceEquals(this, other) || (other is not null && EqualityContract == other.EqualityContract && _owned.HasSame(in other._owned));

    /// <summary>A hash of what would be sent; another one after a value is set in a family.</summary>
    public override int GetHashCode() => unchecked((EqualityContract.GetHashCode() * 31) + _owned.Hash());

    /// <summary>The command that this request gives.</summary>
    // No property: what reads and writes objects by their properties (JSON, forms, validation of models) would take it for a part of the request.
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected abstract WebExCommand GetCommand();

    /// <summary>Reads the response to this request: the URL that the site returned to, its query, a form's body, markup, or a page that redirects. Never
    /// throws.</summary>
    /// <param name="text">What came back; null is the same as an empty text.</param>
    public TReply ReadReply(string? text) => ReadReply(text, ReplyContext.NotStated);

    /// <summary>Reads the response to this request, and takes how it came into account. Never throws for its text.</summary>
    /// <param name="text">What came back; null is the same as an empty text.</param>
    /// <param name="context">What is known beside the text.</param>
    /// <exception cref="ArgumentNullException"><paramref name="context"/> is null.</exception>
    public abstract TReply ReadReply(string? text, ReplyContext context);

    /// <summary>Writes the arguments that are set, in the order of the guide. AT and the additional arguments are written by the caller.</summary>
    /// <param name="writer">Takes the arguments.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected abstract void Write(ref ArgumentWriter writer);

    /// <summary>Checks the limits and rules of the guide.</summary>
    /// <param name="check">Takes the checks.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected abstract void Check(ref RequestValidator check);

    /// <summary>An indexed family of this request, for the property that shows it. It is made when it is read for the first time.</summary>
    /// <param name="slot">The number of the family in its command, from 1.</param>
    /// <param name="first">The lowest number of the family.</param>
    /// <param name="last">The highest number; null for an open-ended family.</param>
    /// <typeparam name="T">The type of a value.</typeparam>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected IndexedValues<T> GetIndexed<T>(int slot, int first, int? last) =>
        (IndexedValues<T>)(_owned.At(slot) ?? _owned.Add(slot, new IndexedValues<T>(first, last)));

    /// <summary>An indexed family of this request in which something is set; null where nothing is.</summary>
    /// <param name="slot">The number of the family in its command, from 1.</param>
    /// <typeparam name="T">The type of a value.</typeparam>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected IndexedValues<T>? GivenIndexed<T>(int slot) => (IndexedValues<T>?)_owned.Given(slot);

    /// <summary>Gives this request a copy of a family. Numbers outside the bounds are kept, so that they can be reported; they are never sent.</summary>
    /// <param name="slot">The number of the family in its command, from 1.</param>
    /// <param name="values">The values; null is the same as none.</param>
    /// <param name="first">The lowest number of the family.</param>
    /// <param name="last">The highest number; null for an open-ended family.</param>
    /// <typeparam name="T">The type of a value.</typeparam>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected void SetIndexed<T>(int slot, IndexedValues<T>? values, int first, int? last) =>
        _owned.Set(slot, values is { Count: > 0 } ? values.Copy(first, last) : null);

    /// <summary>A list that is sent in one value; null where none is given.</summary>
    /// <param name="slot">The number of the list in its command, from 1.</param>
    /// <typeparam name="T">The type of an item.</typeparam>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected ValueList<T>? GetList<T>(int slot) => (ValueList<T>?)_owned.At(slot);

    /// <summary>Gives this request a list that is sent in one value.</summary>
    /// <param name="slot">The number of the list in its command, from 1.</param>
    /// <param name="values">The items; null sends nothing, an empty list an empty value.</param>
    /// <typeparam name="T">The type of an item.</typeparam>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected void SetList<T>(int slot, ValueList<T>? values) => _owned.Set(slot, values?.Owned(copy: null));

    /// <summary>The elements of a group; an empty list where there are none.</summary>
    /// <param name="slot">The number of the group in its command, from 1.</param>
    /// <typeparam name="T">The type of an element.</typeparam>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected ValueList<T> GetElements<T>(int slot) => (ValueList<T>?)_owned.At(slot) ?? ValueList<T>.Empty;

    /// <summary>Gives this request the elements of a group.</summary>
    /// <param name="slot">The number of the group in its command, from 1.</param>
    /// <param name="values">The elements; null is the same as none.</param>
    /// <param name="copy">Copies an element that can be changed; null for elements that cannot.</param>
    /// <typeparam name="T">The type of an element.</typeparam>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected void SetElements<T>(int slot, ValueList<T>? values, Func<T, T>? copy = null) =>
        _owned.Set(slot, values is { Count: > 0 } ? values.Owned(copy) : null);

    /// <summary>
    /// The command's name and the arguments that are set, for people: <c>ScheduleMeeting { MN = Design review, PW = *** }</c>. Secrets and the values of
    /// additional arguments show as <c>***</c>, control characters as <c>\u000A</c>, and a value of more than 200 characters is cut.
    /// </summary>
    protected string Describe()
    {
        var writer = new ArgumentWriter(WritingMode.Description);
        try
        {
            writer.BeginDescription(GetCommand().Name);
            Write(ref writer);
            writer.Additional(GivenAdditional);
            return writer.EndDescription();
        }
        finally
        {
            writer.Release();
        }
    }

    private PairText Written()
    {
        var writer = new ArgumentWriter(WritingMode.Encoded);
        try
        {
            Write(ref writer);
            return writer.ToPairs();
        }
        finally
        {
            writer.Release();
        }
    }

    private void WriteUrl(ref ArgumentWriter writer, WebExSite site, WebExCommand command)
    {
        writer.Begin(site, command.Path);
        WriteAll(ref writer, command);
    }

    private void WriteAll(ref ArgumentWriter writer, WebExCommand command)
    {
        if (command.At is { } at)
            writer.Text("AT", at);
        Write(ref writer);
        writer.Additional(GivenAdditional);
    }
}
