using System.Reflection;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Logging.Abstractions;
using WebEx.Site;

namespace WebEx.Aspire.Hosting.Tests;

/// <summary>The resource in the model of an application host, which is not started: its processes would need Aspire's orchestrator.</summary>
public sealed class SiteResourceTests
{
    private const int TargetPort = 5123;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task It_runs_the_tool_of_this_version_with_the_name_and_the_port_of_the_site()
    {
        IDistributedApplicationBuilder builder = NewBuilder();
        IResourceBuilder<WebExTestSiteResource> site = builder.AddWebExTestSite("webex", "center-1").WithArgs("--seed", "empty");
        Allocate(site, 4001);
        site.Resource.Command.ShouldBe("dotnet");
        site.Resource.WorkingDirectory.ShouldBe(builder.AppHostDirectory);
        string version = typeof(WebExTestSiteResource).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];
        (await ArgumentsAsync(site.Resource)).ShouldBe([
            "tool",
            "exec",
            "WebEx.Spec.Site.Tool@" + version,
            "--yes",
            "--",
            "--site",
            "center-1",
            "--url",
            "http://127.0.0.1:5123",
            "--seed",
            "empty",
        ]);
        builder.Resources.ShouldHaveSingleItem().ShouldBe(site.Resource);
        site.Resource.TryGetLastAnnotation(out ManifestPublishingCallbackAnnotation? publishing).ShouldBeTrue();
        publishing.ShouldBe(ManifestPublishingCallbackAnnotation.Ignore);
    }

    [Fact]
    public async Task It_runs_the_program_that_is_named()
    {
        IResourceBuilder<WebExTestSiteResource> site = NewBuilder().AddWebExTestSite("webex", port: 8080, program: "webex-site");
        Allocate(site, 8080);
        site.Resource.Command.ShouldBe("webex-site");
        (await ArgumentsAsync(site.Resource)).ShouldBe(["--site", "acme", "--url", "http://127.0.0.1:5123"]);
        EndpointAnnotation endpoint = site.Resource.Annotations.OfType<EndpointAnnotation>().ShouldHaveSingleItem();
        (endpoint.Name, endpoint.Port, endpoint.UriScheme).ShouldBe(("http", 8080, "http"));
    }

    [Fact]
    public async Task Whoever_references_it_gets_the_setting_of_the_client()
    {
        IDistributedApplicationBuilder builder = NewBuilder();
        IResourceBuilder<WebExTestSiteResource> site = builder.AddWebExTestSite("webex");
        Allocate(site, 4002);
        IResourceBuilder<ExecutableResource> shop = builder.AddExecutable("shop", "shop", ".").WithReference(site).WaitFor(site);
        (await ConfigurationOf(shop.Resource)).EnvironmentVariables.ShouldContain(
            new KeyValuePair<string, string>("WebEx__BaseAddress", "http://localhost:4002/acme/")
        );
        shop.Resource.Annotations.OfType<WaitAnnotation>().ShouldHaveSingleItem().Resource.ShouldBe(site.Resource);
    }

    [Theory]
    [InlineData("")]
    [InlineData("a/b")]
    [InlineData("-a")]
    [InlineData("a b")]
    public void A_name_that_is_none_of_a_site_is_refused(string siteName) =>
        Should.Throw<ArgumentException>(() => NewBuilder().AddWebExTestSite("webex", siteName)).ParamName.ShouldBe("siteName");

    [Fact]
    public async Task It_is_healthy_when_its_sites_stand()
    {
        await using WebExTestSite target = await WebExTestSite.StartAsync(cancellationToken: Cancellation);
        IDistributedApplicationBuilder builder = NewBuilder();
        IResourceBuilder<WebExTestSiteResource> site = builder.AddWebExTestSite("webex");
        Allocate(site, target.BaseAddress.Port);
        await using DistributedApplication app = builder.Build();
        string key = site.Resource.Annotations.OfType<HealthCheckAnnotation>().ShouldHaveSingleItem().Key;
        HealthCheckService checks = app.Services.GetRequiredService<HealthCheckService>();
        await target.DisposeAsync();
        (await ReportAsync()).ShouldBe(HealthStatus.Unhealthy);
        await using WebExTestSite again = await WebExTestSite.StartAsync(new() { Url = target.BaseAddress.GetLeftPart(UriPartial.Authority) }, Cancellation);
        (await ReportAsync()).ShouldBe(HealthStatus.Healthy);

        async Task<HealthStatus> ReportAsync() => (await checks.CheckHealthAsync(check => check.Name == key, Cancellation)).Entries[key].Status;
    }

    [Fact]
    public async Task Its_commands_reset_the_site_and_advance_its_clock()
    {
        await using WebExTestSite target = await WebExTestSite.StartAsync(cancellationToken: Cancellation);
        IDistributedApplicationBuilder builder = NewBuilder();
        IResourceBuilder<WebExTestSiteResource> site = builder.AddWebExTestSite("webex");
        Allocate(site, target.BaseAddress.Port);
        await using DistributedApplication app = builder.Build();

        DateTimeOffset noon = new(2040, 1, 1, 12, 0, 0, TimeSpan.Zero);
        target.Clock.Freeze(noon);
        (await RunAsync("advance-clock")).Success.ShouldBeTrue();
        target.Clock.GetUtcNow().ShouldBe(noon.AddHours(1));
        target.Faults.Add(command: null, SiteFault.Parse("status=500"));
        (await RunAsync("reset")).Success.ShouldBeTrue();
        target.Faults.Count.ShouldBe(0);

        // What is refused is told.
        target.Clock.Set(new(2199, 12, 30, 23, 30, 0, TimeSpan.Zero));
        ExecuteCommandResult refused = await RunAsync("advance-clock");
        refused.Success.ShouldBeFalse();
        refused.Message.ShouldNotBeNull().ShouldContain("1900 to 2199");

        Task<ExecuteCommandResult> RunAsync(string name) =>
            site
                .Resource.Annotations.OfType<ResourceCommandAnnotation>()
                .Single(command => command.Name == name)
                .ExecuteCommand(
                    new()
                    {
                        Services = app.Services,
                        Arguments = new InteractionInputCollection([]),
                        ResourceName = "webex",
                        CancellationToken = Cancellation,
                        Logger = NullLogger.Instance,
                    }
                );
    }

    private static IDistributedApplicationBuilder NewBuilder() =>
        DistributedApplication.CreateBuilder(
            new DistributedApplicationOptions { AssemblyName = typeof(SiteResourceTests).Assembly.GetName().Name, DisableDashboard = true }
        );

    // As the orchestrator does when it starts the program.
    private static void Allocate(IResourceBuilder<WebExTestSiteResource> site, int port)
    {
        EndpointAnnotation endpoint = site.Resource.Annotations.OfType<EndpointAnnotation>().Single();
        endpoint.AllocatedEndpoint = new(endpoint, "localhost", port, targetPortExpression: $"{TargetPort}");
    }

    private static async Task<IReadOnlyList<string>> ArgumentsAsync(WebExTestSiteResource site) =>
        [.. (await ConfigurationOf(site)).Arguments.Select(argument => argument.Value)];

    // What the orchestrator would start it with.
    private static Task<IExecutionConfigurationResult> ConfigurationOf(IResource resource) =>
        ExecutionConfigurationBuilder
            .Create(resource)
            .WithArgumentsConfig()
            .WithEnvironmentVariablesConfig()
            .BuildAsync(new DistributedApplicationExecutionContext(DistributedApplicationOperation.Run), NullLogger.Instance, Cancellation);
}
