namespace WebEx;

/// <summary>
/// A command with its arguments, whatever its reply. Each is a <see cref="WebExRequest{TReply}"/>, and compares by value with
/// <see cref="object.Equals(object)"/>; between two of this type <c>==</c> asks only whether they are the same object.
/// </summary>
public interface IWebExRequest
{
    /// <summary>The command that this request gives.</summary>
    WebExCommand Command { get; }

    /// <summary>
    /// Arguments that the guide does not know, sent after the others, in order. Their values count as confidential (a CSRF token is one) and never show in
    /// <see cref="object.ToString"/>. A code that the request gives itself is an error here, since nobody knows which of two values a site takes. Default:
    /// none.
    /// </summary>
    AdditionalArguments AdditionalArguments { get; }

    /// <summary>Checks the limits and rules of the guide. Nothing is thrown for what is found, and nothing allocated when the request is valid and has no
    /// additional
    /// arguments.</summary>
    /// <param name="center">The center of the site that the request is meant for.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such center.</exception>
    RequestValidationResult Validate(Center center);

    /// <summary>The request as one URL, percent-encoded. Nothing is checked: <see cref="Validate"/> does that.</summary>
    /// <param name="site">The site to send it to.</param>
    /// <param name="secrets">Whether secrets may be in the URL, where browsers, proxies and logs keep them. Default: they may not.</param>
    /// <exception cref="ArgumentNullException"><paramref name="site"/> is null.</exception>
    /// <exception cref="InvalidOperationException">A secret or an additional argument is set and not allowed in a URL, or the URL would be longer than 65,519
    /// characters, the most that a Uri takes:
    /// use <see cref="ToForm"/>. Or a value cannot be sent as it is, such as an item of a list that holds the separator: <see cref="Validate"/> reports
    /// it.</exception>
    Uri ToUri(WebExSite site, SecretsInUrl secrets = SecretsInUrl.Refused);

    /// <summary>
    /// The text of the URL: that of <see cref="ToUri"/>, without the cost of a Uri, for a header or an attribute of markup. Nothing is checked.
    /// </summary>
    /// <param name="site">The site to send it to.</param>
    /// <param name="secrets">Whether secrets may be in the URL. Default: they may not.</param>
    /// <exception cref="ArgumentNullException"><paramref name="site"/> is null.</exception>
    /// <exception cref="InvalidOperationException">As of <see cref="ToUri"/>.</exception>
    string ToUrlText(WebExSite site, SecretsInUrl secrets = SecretsInUrl.Refused);

    /// <summary>Writes the text of <see cref="ToUrlText"/> into a buffer, and allocates nothing. Nothing is checked.</summary>
    /// <param name="site">The site to send it to.</param>
    /// <param name="destination">Where the text goes. Where it has too little room, nothing is written.</param>
    /// <param name="written">How many characters were written.</param>
    /// <param name="secrets">Whether secrets may be in the URL. Default: they may not.</param>
    /// <returns>Whether the text had room.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="site"/> is null.</exception>
    /// <exception cref="InvalidOperationException">As of <see cref="ToUri"/>.</exception>
    bool TryWriteUrl(WebExSite site, Span<char> destination, out int written, SecretsInUrl secrets = SecretsInUrl.Refused);

    /// <summary>The request as an address and a form body, which is the way to send secrets. Nothing is checked: <see cref="Validate"/> does that.</summary>
    /// <param name="site">The site to send it to.</param>
    /// <exception cref="ArgumentNullException"><paramref name="site"/> is null.</exception>
    /// <exception cref="InvalidOperationException">A value cannot be sent as it is: an item of a list that is empty or holds the separator, a number that a
    /// family does not have, an element of a group that holds nothing. <see cref="Validate"/> reports each.</exception>
    WebExForm ToForm(WebExSite site);

    /// <summary>The bytes of <see cref="WebExForm.Body"/>, which is ASCII, without the text. Nothing is checked.</summary>
    /// <exception cref="InvalidOperationException">As of <see cref="ToForm"/>.</exception>
    byte[] ToFormBytes();

    /// <summary>The command's name and the arguments that are set, for people. Secrets show as <c>***</c>.</summary>
    string ToString();
}
