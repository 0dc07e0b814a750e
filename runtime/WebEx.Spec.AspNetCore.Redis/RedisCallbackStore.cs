using StackExchange.Redis;

namespace WebEx.AspNetCore;

// One key for each callback that was received. Set-if-absent is one step of the server, so that of two servers one gets it.
internal sealed class RedisCallbackStore(IConnectionMultiplexer connection, TimeProvider time) : IWebExCallbackStore
{
    private const string Prefix = "webex:callback:";

    public async ValueTask<bool> TryConsumeAsync(string id, DateTimeOffset expires, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        TimeSpan left = expires - time.GetUtcNow();
        // Redis takes no key that is to live for less than a millisecond.
        if (left < TimeSpan.FromMilliseconds(1))
            return false;

        // Not cancelled half-way: a key that was set must have its request.
        return await connection.GetDatabase().StringSetAsync(Prefix + id, RedisValue.EmptyString, left, When.NotExists).ConfigureAwait(false);
    }
}
