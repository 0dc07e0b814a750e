namespace WebEx.Client;

/// <summary>How a command is sent.</summary>
public enum WebExMethod
{
    /// <summary>As a form, which browsers, proxies and logs don't keep.</summary>
    Post,

    /// <summary>As a URL: for commands that only read, and hold nothing confidential.</summary>
    Get,
}
