using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.AspNetCore.Routing.Template;
using Microsoft.Extensions.DependencyInjection;

namespace WebEx.AspNetCore;

// The callbacks of an application, among its endpoints. All of them are known when requests come.
internal static class MappedCallbacks
{
    // Marks an endpoint as a callback.
    public static object Mark { get; } = new CallbackMark();

    // Where a path would lead that no callback is at, the patterns of those that there are; null where it leads to one.
    public static string? Problem(HttpContext context, PathString path, PublicOrigin origin)
    {
        IReadOnlyList<Endpoint> endpoints = context.RequestServices.GetService<EndpointDataSource>()?.Endpoints ?? [];
        // No application is around a context that a test has made.
        if (endpoints.Count == 0)
            return null;

        List<RouteEndpoint> callbacks = [.. endpoints.OfType<RouteEndpoint>().Where(endpoint => endpoint.Metadata.GetMetadata<CallbackMark>() is not null)];
        List<RouteEndpoint> matching = callbacks.FindAll(callback => Matches(context, callback.RoutePattern, path));
        if (matching.Exists(callback => IsAt(callback, origin)))
            return null;
        if (matching.Count > 0)
        {
            string hosts = string.Join(", ", matching.SelectMany(callback => callback.Metadata.GetMetadata<IHostMetadata>()!.Hosts).Distinct());
            return $"The callback at {path} is mapped for other hosts ({hosts}) than {origin.Host}, so that the browser could not come back: correct "
                + $"RequireHost, or set WebExCallbackOptions.Origin.";
        }

        string patterns = callbacks.Count == 0 ? "none" : string.Join(", ", callbacks.Select(callback => "/" + callback.RoutePattern.RawText?.TrimStart('/')));
        return $"No callback is mapped at {path}, so that the browser could not come back: map one with MapWebExCallback, or correct the path. "
            + $"Callbacks that are mapped: {patterns}.";
    }

    private static bool Matches(HttpContext context, RoutePattern pattern, PathString path)
    {
        var values = new RouteValueDictionary();
        if (!new TemplateMatcher(new RouteTemplate(pattern), new RouteValueDictionary(pattern.Defaults)).TryMatch(path, values))
            return false;

        var factory = context.RequestServices.GetService<ParameterPolicyFactory>();
        foreach ((string name, IReadOnlyList<RoutePatternParameterPolicyReference> policies) in pattern.ParameterPolicies)
        {
            foreach (RoutePatternParameterPolicyReference policy in policies)
            {
                if (
                    factory?.Create(pattern.GetParameter(name), policy) is IRouteConstraint constraint
                    && !constraint.Match(context, route: null, name, values, RouteDirection.IncomingRequest)
                )
                    return false;
            }
        }

        return true;
    }

    // By the rules of RequireHost: a name, *.example.com for the names below one, * for any; each with a port or for all.
    private static bool IsAt(RouteEndpoint callback, PublicOrigin origin)
    {
        if (callback.Metadata.GetMetadata<IHostMetadata>()?.Hosts is not { Count: > 0 } hosts)
            return true;
        int port = origin.Host.Port ?? (origin.IsHttps ? 443 : 80);
        foreach (string host in hosts)
        {
            var allowed = new HostString(host);
            if (allowed.Port is { } allowedPort && allowedPort != port)
                continue;
            if (allowed.Host is "*" || allowed.Host.Equals(origin.Host.Host, StringComparison.OrdinalIgnoreCase))
                return true;
            if (allowed.Host.StartsWith("*.", StringComparison.Ordinal) && origin.Host.Host.EndsWith(allowed.Host[1..], StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    private sealed class CallbackMark;
}
