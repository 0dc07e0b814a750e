using WebEx.Spec.Language.Binding;

namespace WebEx;

/// <summary>
/// Links to the reference of the commands, for messages, logs and pages of an application: the pages that <c>webex-site</c> serves at <c>/_reference/</c>, or
/// those that <c>webex-spec export --format site</c> wrote, wherever they were put.
/// </summary>
public sealed class WebExReference
{
    private readonly string _base;

    /// <summary>Links to the reference at an address.</summary>
    /// <param name="baseAddress">The folder that the first page of the reference is in, such as <c>http://127.0.0.1:8080/_reference/</c>; a slash at its end
    /// may be left out. A user and a password, and what stands behind a question mark or a number sign, are not kept: links get into logs.</param>
    /// <exception cref="ArgumentNullException"><paramref name="baseAddress"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="baseAddress"/> is relative.</exception>
    public WebExReference(Uri baseAddress)
    {
        if (baseAddress is null)
            throw new ArgumentNullException(nameof(baseAddress));
        if (!baseAddress.IsAbsoluteUri)
            throw new ArgumentException("The address of the reference has to be absolute.", nameof(baseAddress));
        string folder = baseAddress.GetComponents(UriComponents.SchemeAndServer | UriComponents.Path, UriFormat.UriEscaped);
        _base = folder.EndsWith("/", StringComparison.Ordinal) ? folder : folder + "/";
    }

    /// <summary>The page of a command. Where several commands have its page and AT, as CF of events and of meetings, the page that leads to each.</summary>
    /// <param name="command">The command, such as <c>ScheduleMeeting.Command</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="command"/> is null.</exception>
    public Uri GetUri(WebExCommand command) => GetUri(command, anchor: "");

    /// <summary>What the reference says of the argument that a violation is about.</summary>
    /// <param name="command">The command of the request that was checked.</param>
    /// <param name="violation">The violation.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public Uri GetUri(WebExCommand command, Violation violation)
    {
        if (violation is null)
            throw new ArgumentNullException(nameof(violation));
        // A property can have many codes, of which a violation states one with its number; the page has the name of the property as well.
        return GetUri(command, "#" + ReferenceAddress.Plain(violation.Property.Length > 0 ? violation.Property : violation.ArgumentCode));
    }

    private Uri GetUri(WebExCommand command, string anchor)
    {
        if (command is null)
            throw new ArgumentNullException(nameof(command));
        return new Uri(_base + ReferenceAddress.OfCommand(command.Path, command.At) + ReferenceAddress.Extension + anchor);
    }
}
