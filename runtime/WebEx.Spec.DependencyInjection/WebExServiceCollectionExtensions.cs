using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using WebEx;
using WebEx.Client;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds a <see cref="WebExClient"/> to an application's services.</summary>
public static class WebExServiceCollectionExtensions
{
    private const string ClientName = "WebEx";

    /// <summary>
    /// Adds a client, as a singleton over <see cref="IHttpClientFactory"/>: redirects are not followed, cookies are not kept, commands that only read are tried
    /// again where the network or the server fails, and no other command ever is. Time is that of the <see cref="TimeProvider"/> in the services, else the
    /// system's. The options are validated when the application starts. Where the services hold an
    /// <see cref="IWebExTransport"/>, a <see cref="WebEx.Client.Testing.FakeTransport"/> in tests, the client sends through that one.
    /// </summary>
    /// <param name="services">The application's services.</param>
    /// <param name="configure">Sets the options; the site at least.</param>
    /// <returns>The builder of the HTTP client, to add handlers or to set up the primary one further.</returns>
    /// <exception cref="ArgumentNullException">A parameter is null.</exception>
    public static IHttpClientBuilder AddWebEx(this IServiceCollection services, Action<WebExOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(configure);
        return Add(services, Options.Options.DefaultName, options => options.Configure(configure));
    }

    /// <summary>Adds a client whose options are in a configuration section. Otherwise as
    /// <see cref="AddWebEx(IServiceCollection, Action{WebExOptions})"/>.</summary>
    /// <param name="services">The application's services.</param>
    /// <param name="section">The section, with the names of the properties of <see cref="WebExOptions"/>.</param>
    /// <returns>The builder of the HTTP client, to add handlers or to set up the primary one further.</returns>
    /// <exception cref="ArgumentNullException">A parameter is null.</exception>
    public static IHttpClientBuilder AddWebEx(this IServiceCollection services, IConfiguration section)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(section);
        return Add(services, Options.Options.DefaultName, options => Bind(options, section));
    }

    /// <summary>
    /// Adds one of several clients, for applications that talk to several sites: <c>[FromKeyedServices("training")] WebExClient client</c>. Otherwise as
    /// <see cref="AddWebEx(IServiceCollection, Action{WebExOptions})"/>.
    /// </summary>
    /// <param name="services">The application's services.</param>
    /// <param name="name">The key of the client, and the name of its options.</param>
    /// <param name="configure">Sets the options; the site at least.</param>
    /// <returns>The builder of the HTTP client, to add handlers or to set up the primary one further.</returns>
    /// <exception cref="ArgumentNullException">A parameter is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty.</exception>
    public static IHttpClientBuilder AddWebEx(this IServiceCollection services, string name, Action<WebExOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentException.ThrowIfNullOrEmpty(name);
        ArgumentNullException.ThrowIfNull(configure);
        return Add(services, name, options => options.Configure(configure));
    }

    /// <summary>Adds one of several clients, whose options are in a configuration section. Otherwise as
    /// <see cref="AddWebEx(IServiceCollection, string, Action{WebExOptions})"/>.</summary>
    /// <param name="services">The application's services.</param>
    /// <param name="name">The key of the client, and the name of its options.</param>
    /// <param name="section">The section, with the names of the properties of <see cref="WebExOptions"/>.</param>
    /// <returns>The builder of the HTTP client, to add handlers or to set up the primary one further.</returns>
    /// <exception cref="ArgumentNullException">A parameter is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty.</exception>
    public static IHttpClientBuilder AddWebEx(this IServiceCollection services, string name, IConfiguration section)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentException.ThrowIfNullOrEmpty(name);
        ArgumentNullException.ThrowIfNull(section);
        return Add(services, name, options => Bind(options, section));
    }

    private static void Bind(OptionsBuilder<WebExOptions> options, IConfiguration section) =>
        options.Configure(_ => WebExSectionCheck.Check(options.Name, section)).Bind(section);

    private static IHttpClientBuilder Add(IServiceCollection services, string name, Action<OptionsBuilder<WebExOptions>> configure)
    {
        bool isDefault = name.Length == 0;
        string clientName = isDefault ? ClientName : ClientName + ":" + name;

        OptionsBuilder<WebExOptions> options = services.AddOptions<WebExOptions>(name);
        configure(options);
        _ = options.ValidateOnStart();
        _ = services.AddSingleton<IValidateOptions<WebExOptions>>(new WebExOptionsCheck(name));

        if (isDefault)
            services.TryAddSingleton(provider => CreateClient(provider, name, clientName));
        else
            services.TryAddKeyedSingleton(name, (provider, _) => CreateClient(provider, name, clientName));

        // The log of HttpClient shows headers.
        IHttpClientBuilder builder = services
            .AddHttpClient(clientName)
            .ConfigurePrimaryHttpMessageHandler(HttpTransport.CreateHandler)
            .RedactLoggedHeaders(_ => true);
        // What the application sets up for all its clients would send commands again that change something.
#pragma warning disable EXTEXP0001 // Experimental only in name: there is no other way to take inherited handlers out.
        _ = builder.RemoveAllResilienceHandlers();
#pragma warning restore EXTEXP0001
        return builder;
    }

    private static WebExClient CreateClient(IServiceProvider services, string name, string clientName)
    {
        WebExOptions options = services.GetRequiredService<IOptionsMonitor<WebExOptions>>().Get(name);
        BackUrl backUrl = options.BackUrl is { } given ? new BackUrl(given) : WebExClientOptions.DefaultBackUrl;
        // An application under test registers a FakeTransport.
        IWebExTransport? transport = name.Length == 0 ? services.GetService<IWebExTransport>() : services.GetKeyedService<IWebExTransport>(name);
        return new WebExClient(
            WebExOptionsCheck.SiteOf(options),
            transport
                ?? new FactoryTransport(
                    services.GetRequiredService<IHttpMessageHandlerFactory>(),
                    clientName,
                    options,
                    services.GetService<TimeProvider>() ?? TimeProvider.System
                ),
            new WebExClientOptions
            {
                Center = options.Center,
                BackUrl = backUrl,
                Encoding = WebExOptionsCheck.EncodingOf(options),
            },
            services.GetService<ILogger<WebExClient>>()
        );
    }
}
