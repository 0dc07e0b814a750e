using System.Reflection;
using System.Text;
using Aspire.Hosting.ApplicationModel;
using WebEx.Site.Kernel;

namespace Aspire.Hosting;

/// <summary>Adds WebEx sites for tests to an application host.</summary>
public static class WebExTestSiteBuilderExtensions
{
    private const string Package = "WebEx.Spec.Site.Tool";

    /// <summary>
    /// Adds a WebEx site for tests. It is ready when <c>/_health</c> answers; the dashboard has the commands Reset and Advance clock by an hour. It has no
    /// admin token, so that programs of this machine may administer it, and nobody else.
    /// </summary>
    /// <param name="builder">The application.</param>
    /// <param name="name">The name of the resource.</param>
    /// <param name="siteName">The name of the site, the first folder of its address. Default: <c>acme</c>.</param>
    /// <param name="port">The port of its address; null for a free one. Default: null.</param>
    /// <param name="program">
    /// The program <c>webex-site</c>, as a path or a name on the PATH; null for the tool of this package's version, which <c>dotnet tool exec</c> of the
    /// .NET 10 SDK downloads. Default: null.
    /// </param>
    /// <returns>The resource. <c>WithArgs("--data", "sites.db")</c> gives the program options of its own; <c>webex-site --help</c> shows them.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="builder"/>, <paramref name="name"/> or <paramref name="siteName"/> is null.</exception>
    /// <exception cref="ArgumentException">
    /// <paramref name="siteName"/> is no name of a site: 1 to 63 letters, digits, hyphens and underscores, beginning and ending with a letter or a digit.
    /// </exception>
    public static IResourceBuilder<WebExTestSiteResource> AddWebExTestSite(
        this IDistributedApplicationBuilder builder,
        string name,
        string siteName = "acme",
        int? port = null,
        string? program = null
    )
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(siteName);
        if (!SiteNames.IsName(siteName))
            throw new ArgumentException($"The name of a site is {SiteNames.Rule}.", nameof(siteName));

        WebExTestSiteResource site = new(name, siteName, program ?? "dotnet", builder.AppHostDirectory);
        return builder
            .AddResource(site)
            .WithHttpEndpoint(port, name: WebExTestSiteResource.EndpointName)
            .WithArgs(context =>
            {
                if (program is null)
                    AddAll(context.Args, "tool", "exec", $"{Package}@{ToolVersion}", "--yes", "--");
                AddAll(context.Args, "--site", siteName, "--url");
                context.Args.Add(ReferenceExpression.Create($"http://127.0.0.1:{site.Endpoint.Property(EndpointProperty.TargetPort)}"));
            })
            // For development alone.
            .ExcludeFromManifest()
            .WithHttpHealthCheck("/_health")
            .WithHttpCommand(
                $"/_admin/sites/{siteName}/reset",
                "Reset",
                WebExTestSiteResource.EndpointName,
                "reset",
                CommandOptions("ArrowReset", "Makes the site as new: it has what its seed says, and nothing of what happened.")
            )
            .WithHttpCommand(
                $"/_admin/sites/{siteName}/clock/advance",
                "Advance clock by an hour",
                WebExTestSiteResource.EndpointName,
                "advance-clock",
                CommandOptions(
                    "ClockArrowDownload",
                    "The clock of the site goes on by an hour at once: sessions expire, meetings begin and end.",
                    """{ "by": "01:00:00" }"""
                )
            );
    }

    private static string ToolVersion =>
        // Behind a plus sign is what the version was built of.
        typeof(WebExTestSiteBuilderExtensions).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];

    private static HttpCommandOptions CommandOptions(string icon, string description, string? body = null) =>
        new()
        {
            Method = HttpMethod.Post,
            Description = description,
            IconName = icon,
            PrepareRequest = context =>
            {
                if (body is not null)
                    context.Request.Content = new StringContent(body, Encoding.UTF8, "application/json");
                return Task.CompletedTask;
            },
            GetCommandResult = async context =>
                context.Response.IsSuccessStatusCode
                    ? CommandResults.Success()
                    // A sentence to act on.
                    : CommandResults.Failure(await context.Response.Content.ReadAsStringAsync(context.CancellationToken).ConfigureAwait(false)),
        };

    private static void AddAll(IList<object> args, params string[] values)
    {
        foreach (string value in values)
            args.Add(value);
    }
}
