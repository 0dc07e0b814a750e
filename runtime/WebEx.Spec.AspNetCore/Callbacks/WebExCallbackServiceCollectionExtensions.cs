using Microsoft.Extensions.DependencyInjection.Extensions;
using WebEx.AspNetCore;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds to an application's services what it needs to receive responses through a user's browser.</summary>
public static class WebExCallbackServiceCollectionExtensions
{
    /// <summary>
    /// Lets the application make BackURLs and map callbacks. State travels encrypted by ASP.NET Core's data protection: servers that share a load have to share
    /// its keys, and keys that are lost end all trips that are under way. They also have to share what remembers the callbacks that were received, an
    /// <see cref="IWebExCallbackStore"/> among the services; the default is the memory of the one server.
    /// </summary>
    /// <param name="services">The application's services.</param>
    /// <param name="configure">Sets the options, which are validated when the application starts. Default: they stay as they are.</param>
    /// <returns>The services.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> is null.</exception>
    public static IServiceCollection AddWebExCallbacks(this IServiceCollection services, Action<WebExCallbackOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);

        _ = services.AddDataProtection();
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<IWebExCallbackStore, MemoryCallbackStore>();
        services.TryAddSingleton<TripTickets>();
        Options.OptionsBuilder<WebExCallbackOptions> options = services
            .AddOptions<WebExCallbackOptions>()
            .Validate(
                options => options.Lifetime > TimeSpan.Zero && options.Lifetime <= WebExCallbackOptions.LongestLifetime,
                "WebExCallbackOptions.Lifetime: how long a user may take to come back from WebEx; more than nothing and at most 30 days."
            )
            .Validate(
                options => options.Origin is null || PublicOrigin.IsOrigin(options.Origin),
                "WebExCallbackOptions.Origin: where browsers reach the application, such as https://meetings.example; "
                    + "http or https, with a host and maybe a port, and without user, path, query and fragment."
            )
            .Validate(
                options => WebExCallbackOptions.IsUsable(options.Encoding),
                "WebExCallbackOptions.Encoding: percent-encoded text cannot be in an encoding that has no single bytes for ASCII, such as UTF-16."
            )
            .ValidateOnStart();
        if (configure is not null)
            _ = options.Configure(configure);
        return services;
    }
}
