using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;

namespace WebEx;

/// <summary>Which command a request is: its page, its AT, where it is valid, what it does to the site, how it is answered, and where the guide describes
/// it.</summary>
public abstract record WebExCommand
{
    private protected WebExCommand(
        string path,
        string? at,
        string name,
        Centers centers,
        string guideSection,
        string guidePage,
        CommandEffect effect,
        ReplyShape reply,
        ErrorTable? errors,
        Type? errorType
    )
    {
        Path = path ?? throw new ArgumentNullException(nameof(path));
        At = at;
        Name = name ?? throw new ArgumentNullException(nameof(name));
        Centers = centers;
        GuideSection = guideSection ?? throw new ArgumentNullException(nameof(guideSection));
        GuidePage = guidePage ?? throw new ArgumentNullException(nameof(guidePage));
        Effect = effect;
        Reply = reply ?? throw new ArgumentNullException(nameof(reply));
        Errors = errors;
        ErrorType = errorType;
    }

    /// <summary>The page, relative to the site's base address, such as <c>m.php</c>.</summary>
    public string Path { get; }

    /// <summary>The value of AT, such as <c>SM</c>; null for a page that takes none.</summary>
    public string? At { get; }

    /// <summary>The name in words, such as <c>ScheduleMeeting</c>.</summary>
    public string Name { get; }

    /// <summary>Where the command is valid.</summary>
    public Centers Centers { get; }

    /// <summary>The center that a request is checked for where none is named: Meeting Center where the command is valid there, else the first of its
    /// centers.</summary>
    public Center DefaultCenter
    {
        get
        {
            for (Center center = Center.MeetingCenter; center <= Center.SupportCenter; center++)
            {
                if (((int)Centers & (1 << (int)center)) != 0)
                    return center;
            }

            return Center.MeetingCenter;
        }
    }

    /// <summary>The heading of the section of the guide.</summary>
    public string GuideSection { get; }

    /// <summary>The page of the guide, such as <c>2-117</c>.</summary>
    public string GuidePage { get; }

    /// <summary>What the command does to the site or to the caller's session.</summary>
    public CommandEffect Effect { get; }

    /// <summary>The shape of the response.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public ReplyShape Reply { get; }

    /// <summary>The error codes of the command; null where they are not stated.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public ErrorTable? Errors { get; }

    /// <summary>The enumeration of the command's errors, such as <c>ScheduleMeetingError</c>, whose values are the indexes of <see cref="Errors"/>; null where
    /// they are not stated.</summary>
    public Type? ErrorType { get; }

    /// <summary>Reads a request back from a URL, a query or a form's body, where the type of the request is not known.</summary>
    /// <param name="text">What was sent.</param>
    /// <param name="center">The center of the site: some codes mean different things in two of them.</param>
    /// <param name="request">The request, when this method returns true.</param>
    /// <param name="problems">What cannot be read, when this method returns false; else a secret in a URL, and as notices the arguments that the command does
    /// not have.</param>
    /// <returns>True when everything could be read; <see cref="IWebExRequest.Validate"/> tells whether it is valid.</returns>
    public abstract bool TryReadRequest(string? text, Center center, [NotNullWhen(true)] out IWebExRequest? request, out RequestValidationResult problems);

    /// <summary>Reads a reply, where its type is not known: <c>ReadReply</c> of the command's own type gives the typed one. Never throws for its
    /// text.</summary>
    /// <param name="text">What came back; null is the same as an empty text.</param>
    /// <param name="context">What is known beside the text.</param>
    /// <exception cref="ArgumentNullException"><paramref name="context"/> is null.</exception>
    public abstract WebExReply ReadUntypedReply(string? text, ReplyContext context);

    /// <summary>The page and AT, such as <c>m.php?AT=SM</c>.</summary>
    public sealed override string ToString() => At is null ? Path : Path + "?AT=" + At;
}
