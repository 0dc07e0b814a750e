using System.Text;

namespace WebEx.Client;

/// <summary>A command on its way to a site. Its <see cref="ToString"/> shows the method and the command, and no values.</summary>
public sealed class WebExTransportRequest
{
    /// <summary>Creates a request.</summary>
    /// <param name="command">The command.</param>
    /// <param name="center">The center that the request was made for.</param>
    /// <param name="method">How it is sent.</param>
    /// <param name="address">Where it is sent to; with a query for GET.</param>
    /// <param name="body">The form, percent-encoded; null for GET.</param>
    /// <param name="cookies">The value of the Cookie header; null for none.</param>
    /// <param name="encoding">The encoding of a response that names none. Default: UTF-8.</param>
    /// <exception cref="ArgumentNullException"><paramref name="command"/> or <paramref name="address"/> is null.</exception>
    public WebExTransportRequest(WebExCommand command, Center center, HttpMethod method, Uri address, string? body, string? cookies, Encoding? encoding = null)
    {
        Command = command ?? throw new ArgumentNullException(nameof(command));
        Center = center;
        Method = method;
        Address = address ?? throw new ArgumentNullException(nameof(address));
        Body = body;
        Cookies = cookies;
        Encoding = encoding;
    }

    /// <summary>The command.</summary>
    public WebExCommand Command { get; }

    /// <summary>The center that the request was made for: some codes mean different things in two of them.</summary>
    public Center Center { get; }

    /// <summary>How it is sent.</summary>
    public HttpMethod Method { get; }

    /// <summary>Where it is sent to, always a page of the site; with a query for GET, and for the step between a command and its response.</summary>
    public Uri Address { get; }

    /// <summary>The form, percent-encoded, which can hold passwords and tickets; null for GET.</summary>
    public string? Body { get; }

    /// <summary>The value of the Cookie header, as confidential as a password; null for none.</summary>
    public string? Cookies { get; }

    /// <summary>The encoding that the body of the response is read in where the site names none; null for UTF-8.</summary>
    public Encoding? Encoding { get; }

    /// <summary>
    /// Whether this takes the step that a page of the site led to, in place of a response to the command. The address is the site's own and repeats the
    /// arguments of the command, passwords too, so that it is as confidential as a body. Default: false.
    /// </summary>
    public bool IsIntermediateStep { get; init; }

    internal WebExTransportRequest WithCookies(string? cookies) =>
        new(Command, Center, Method, Address, Body, cookies, Encoding) { IsIntermediateStep = IsIntermediateStep };

    /// <summary>The method and the command: <c>POST m.php?AT=SM</c>.</summary>
    public override string ToString() => Method + " " + Command;
}
