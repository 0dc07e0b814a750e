namespace WebEx;

/// <summary>A command or an entry point of the guide, as far as a link shows it. Compares by value.</summary>
public sealed record WebExLinkTarget
{
    internal WebExLinkTarget(WebExLinkKind kind, string name, string path, string? at, Centers centers, string guide)
    {
        Kind = kind;
        Name = name;
        Path = path;
        At = at;
        Centers = centers;
        Guide = guide;
    }

    /// <summary>Whether it is a command or an entry point; never <see cref="WebExLinkKind.None"/>.</summary>
    public WebExLinkKind Kind { get; }

    /// <summary>The name in words, which is that of the C# type: <c>JoinMeeting</c>, <c>SessionInformationPage</c>.</summary>
    public string Name { get; }

    /// <summary>The page, relative to the site's base address, such as <c>e.php</c>.</summary>
    public string Path { get; }

    /// <summary>The value of AT, such as <c>SI</c>; null for a page that takes none.</summary>
    public string? At { get; }

    /// <summary>Where it is valid.</summary>
    public Centers Centers { get; }

    /// <summary>Where the guide describes it: a page such as <c>2-117</c> for a command, <c>appendix B</c> for an entry point.</summary>
    public string Guide { get; }

    /// <summary>The name, and the page with AT: <c>JoinMeeting (m.php?AT=JM)</c>.</summary>
    public override string ToString() => Name + " (" + Path + (At is null ? "" : "?AT=" + At) + ")";
}
