using Microsoft.Extensions.DependencyInjection.Extensions;
using StackExchange.Redis;
using WebEx.AspNetCore;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds what lets several servers receive the callbacks of one application.</summary>
public static class WebExRedisServiceCollectionExtensions
{
    /// <summary>Keeps the callbacks that were received in Redis, over the <see cref="IConnectionMultiplexer"/> that is among the services. Replaces another
    /// store.</summary>
    /// <param name="services">The application's services.</param>
    /// <returns>The services.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> is null.</exception>
    public static IServiceCollection AddWebExRedisCallbackStore(this IServiceCollection services)
    {
        ArgumentNullException.ThrowIfNull(services);
        services.TryAddSingleton(TimeProvider.System);
        return services.Replace(
            ServiceDescriptor.Singleton<IWebExCallbackStore>(provider => new RedisCallbackStore(
                provider.GetRequiredService<IConnectionMultiplexer>(),
                provider.GetRequiredService<TimeProvider>()
            ))
        );
    }

    /// <summary>Keeps the callbacks that were received in Redis, over a connection of its own, which begins when it is first needed. Replaces another
    /// store.</summary>
    /// <param name="services">The application's services.</param>
    /// <param name="configuration">How to reach Redis, as StackExchange.Redis reads it: <c>localhost:6379,password=...</c>. It is in no log line and in no
    /// exception of this package.</param>
    /// <returns>The services.</returns>
    /// <exception cref="ArgumentNullException">A parameter is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="configuration"/> is empty, or no configuration.</exception>
    public static IServiceCollection AddWebExRedisCallbackStore(this IServiceCollection services, string configuration)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentException.ThrowIfNullOrEmpty(configuration);
        ConfigurationOptions options = ConfigurationOptions.Parse(configuration);
        // A server that starts before Redis does connects later.
        options.AbortOnConnectFail = false;
        services.TryAddSingleton<IConnectionMultiplexer>(_ => ConnectionMultiplexer.Connect(options));
        return services.AddWebExRedisCallbackStore();
    }
}
