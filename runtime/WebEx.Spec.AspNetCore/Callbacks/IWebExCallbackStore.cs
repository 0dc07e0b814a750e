namespace WebEx.AspNetCore;

/// <summary>
/// Remembers which callbacks were received, so that each is received once: a double click, a reload and a copied address get a page that says so. In memory,
/// for one server, unless the services hold another one; servers that share a load share a store, such as that of the package WebEx.Spec.AspNetCore.Redis.
/// </summary>
public interface IWebExCallbackStore
{
    /// <summary>Uses up a callback in one atomic step: of all calls with the same one, on whichever server, exactly one returns true. Safe to use from several
    /// threads.</summary>
    /// <param name="id">The callback: letters and digits, at most 64. It is not secret.</param>
    /// <param name="expires">When it expires; afterwards it is refused without this method, and can be forgotten.</param>
    /// <param name="cancellationToken">Cancelled when the browser has gone away.</param>
    /// <returns>True for the first call; false for every other one, and for a callback that has expired.</returns>
    /// <remarks>An exception ends the request as any exception of the application does, and the callback is not received.</remarks>
    ValueTask<bool> TryConsumeAsync(string id, DateTimeOffset expires, CancellationToken cancellationToken = default);
}
