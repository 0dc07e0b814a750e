using System.Net;

namespace WebEx.Site.Kernel;

/// <summary>What a site received, however it came. Its arguments can be secrets, so that it has no text of its own.</summary>
internal sealed class SiteRequest
{
    /// <summary>The site's home page, which relative URLs are below; ends in a slash.</summary>
    public required Uri HomePage { get; init; }

    /// <summary>The page below the site, such as <c>m.php</c> and <c>supportcenter/smt.wbx</c>.</summary>
    public required string Page { get; init; }

    public required bool IsPost { get; init; }

    /// <summary>The query, without the question mark.</summary>
    public string Query { get; init; } = "";

    /// <summary>The body of a POST.</summary>
    public string Form { get; init; } = "";

    /// <summary>The Cookie header.</summary>
    public string? Cookies { get; init; }

    /// <summary>Where the caller is; null where that is not known.</summary>
    public IPAddress? RemoteAddress { get; init; }

    /// <summary>The host of the Referer header; null where there is none.</summary>
    public string? RefererHost { get; init; }

    /// <summary>Whether a browser says that a page of another site sent this. A server says nothing.</summary>
    public bool IsFromElsewhere { get; init; }

    /// <summary>Whether the caller can show a page. A server cannot, and has no use for the window of a meeting.</summary>
    public bool IsBrowser { get; init; }

    /// <summary>The header <c>traceparent</c>: which activity of the caller this belongs to; null where there is none.</summary>
    public string? TraceParent { get; init; }

    /// <summary>The header <c>X-WebEx-Fault</c>.</summary>
    public string? Fault { get; init; }

    /// <summary>The session that an administrator sends a request again in, by its key; null for the one of the cookies.</summary>
    public string? SessionId { get; init; }

    /// <summary>The number of the request that this repeats; null for none.</summary>
    public long? ReplayOf { get; init; }

    /// <summary>The arguments: those of the query, then those of the form.</summary>
    public string Text =>
        Query.Length == 0 ? Form
        : Form.Length == 0 ? Query
        : Query + "&" + Form;

    /// <summary>Whether it came to the address of the step between a command and its response.</summary>
    public bool IsStep { get; init; }

    /// <summary>The name of the site, as the address has it.</summary>
    public string SiteName => HomePage.AbsolutePath.Trim('/');

    public bool IsSecure => HomePage.Scheme == Uri.UriSchemeHttps;

    /// <summary>The command that it carries out as the step in between, at the page of the command.</summary>
    public SiteRequest AsStep(string page, string text) => As(page, text, IsPost, isStep: true);

    /// <summary>The command that a form of the site's own pages stands for.</summary>
    public SiteRequest AsForm(string page, string text) => As(page, text, isPost: true, isStep: false);

    private SiteRequest As(string page, string text, bool isPost, bool isStep) =>
        new()
        {
            HomePage = HomePage,
            Page = page,
            IsPost = isPost,
            Form = text,
            Cookies = Cookies,
            RemoteAddress = RemoteAddress,
            RefererHost = RefererHost,
            IsBrowser = IsBrowser,
            IsFromElsewhere = IsFromElsewhere,
            Fault = Fault,
            TraceParent = TraceParent,
            IsStep = isStep,
        };
}
