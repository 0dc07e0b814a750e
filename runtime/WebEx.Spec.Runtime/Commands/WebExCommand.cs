namespace WebEx;

/// <summary>Which command a request is: its page, its AT, where it is valid and where the guide describes it.</summary>
public sealed record WebExCommand
{
    /// <summary>Creates the description of a command.</summary>
    /// <param name="path">The page, relative to the site's base address, such as <c>m.php</c>.</param>
    /// <param name="at">The value of AT, such as <c>SM</c>; null for a page that takes none.</param>
    /// <param name="name">The name in words, such as <c>ScheduleMeeting</c>.</param>
    /// <param name="centers">Where the command is valid.</param>
    /// <param name="guideSection">The heading of the section of the guide.</param>
    /// <param name="guidePage">The page of the guide, such as <c>2-117</c>.</param>
    /// <exception cref="ArgumentNullException">A text other than <paramref name="at"/> is null.</exception>
    public WebExCommand(string path, string? at, string name, Centers centers, string guideSection, string guidePage)
    {
        Path = path ?? throw new ArgumentNullException(nameof(path));
        At = at;
        Name = name ?? throw new ArgumentNullException(nameof(name));
        Centers = centers;
        GuideSection = guideSection ?? throw new ArgumentNullException(nameof(guideSection));
        GuidePage = guidePage ?? throw new ArgumentNullException(nameof(guidePage));
    }

    /// <summary>The page, relative to the site's base address, such as <c>m.php</c>.</summary>
    public string Path { get; }

    /// <summary>The value of AT, such as <c>SM</c>; null for a page that takes none.</summary>
    public string? At { get; }

    /// <summary>The name in words, such as <c>ScheduleMeeting</c>.</summary>
    public string Name { get; }

    /// <summary>Where the command is valid.</summary>
    public Centers Centers { get; }

    /// <summary>The heading of the section of the guide.</summary>
    public string GuideSection { get; }

    /// <summary>The page of the guide, such as <c>2-117</c>.</summary>
    public string GuidePage { get; }

    /// <summary>The page and AT, such as <c>m.php?AT=SM</c>.</summary>
    public override string ToString() => At is null ? Path : Path + "?AT=" + At;
}
