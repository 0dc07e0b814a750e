namespace WebEx.Client;

/// <summary>What <c>AddWebEx</c> sets a client up with. Everything can come from a configuration section, by the names of the properties.</summary>
public sealed class WebExOptions
{
    /// <summary>The name of a site on webex.com: <c>acme</c> for <c>https://acme.webex.com/acme/</c>. Either this or <see cref="BaseAddress"/> is required; an
    /// empty one is none.</summary>
    public string? SiteName { get; set; }

    /// <summary>The address of a site elsewhere, such as <c>https://meet.example.org/acme/</c>. Either this or <see cref="SiteName"/> is required; an empty one
    /// is none.</summary>
    public string? BaseAddress { get; set; }

    /// <summary>The center that requests are checked for and sessions begin in; see <see cref="WebExClientOptions.Center"/>. Default: that of each
    /// command.</summary>
    public Center? Center { get; set; }

    /// <summary>The BackURL of requests that have none; see <see cref="WebExClientOptions.BackUrl"/>. Default:
    /// <see cref="WebExClientOptions.DefaultBackUrl"/>.</summary>
    public string? BackUrl { get; set; }

    /// <summary>The name of the encoding of the site's responses, such as <c>shift_jis</c>; see <see cref="WebExClientOptions.Encoding"/>. Default:
    /// UTF-8.</summary>
    public string? Encoding { get; set; }

    /// <summary>How many bytes of a response are read, after decompression. Default: 4 MiB.</summary>
    public int MaxResponseBytes { get; set; } = 4 * 1024 * 1024;

    /// <summary>How long a command may take in all, further tries included; at most a day. Default: 100 seconds.</summary>
    public TimeSpan Timeout { get; set; } = TimeSpan.FromSeconds(100);

    /// <summary>How long one try of a command that only reads may take; any other command is tried once, and has all of <see cref="Timeout"/>. Default: 30
    /// seconds.</summary>
    public TimeSpan AttemptTimeout { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>How often a command that only reads is sent again after a failure of the network or of the server, from 0 to 10. Default: 3.</summary>
    public int MaxRetries { get; set; } = 3;

    /// <summary>How long to wait before the first further try; each wait is about twice the one before. Default: 1 second.</summary>
    public TimeSpan RetryDelay { get; set; } = TimeSpan.FromSeconds(1);
}
