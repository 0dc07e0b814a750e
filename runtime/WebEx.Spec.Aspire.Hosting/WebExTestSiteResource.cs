namespace Aspire.Hosting.ApplicationModel;

/// <summary>
/// A WebEx site for tests, run by the program <c>webex-site</c>. Whoever references it gets its address as <c>WebEx:BaseAddress</c>, which <c>AddWebEx</c> of
/// WebEx.Spec.DependencyInjection reads.
/// </summary>
public sealed class WebExTestSiteResource : ExecutableResource, IResourceWithConnectionString
{
    internal const string EndpointName = "http";

    internal WebExTestSiteResource(string name, string siteName, string command, string workingDirectory)
        : base(name, command, workingDirectory)
    {
        SiteName = siteName;
        Endpoint = new(this, EndpointName);
    }

    /// <summary>The name of the site, such as <c>acme</c>: the first folder of its address.</summary>
    public string SiteName { get; }

    /// <summary>Where the program listens. Any other name below it is a site of its own.</summary>
    public EndpointReference Endpoint { get; }

    /// <summary>The address of the site, such as <c>http://localhost:5001/acme/</c>.</summary>
    public ReferenceExpression ConnectionStringExpression => ReferenceExpression.Create($"{Endpoint.Property(EndpointProperty.Url)}/{SiteName}/");

    /// <summary>The variable that whoever references the site gets: <c>WebEx__BaseAddress</c>.</summary>
    public string? ConnectionStringEnvironmentVariable => "WebEx__BaseAddress";
}
