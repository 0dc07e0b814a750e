using System.Collections;
using System.Runtime.CompilerServices;
using WebEx.Site.Kernel;

namespace WebEx.Site;

/// <summary>What a site received, in order. A snapshot is read each time. Safe to use from several threads.</summary>
public sealed class ReceivedRequests : IEnumerable<ReceivedRequest>
{
    private readonly Lock _lock = new();
    private readonly Queue<ReceivedRequest> _requests = new();
    private readonly int _max;
    private readonly int _maxCharacters;
    private readonly RequestMemory? _memory;
    private long _characters;

    // Null where nobody waits.
    private TaskCompletionSource? _next;
    private long _count;

    internal ReceivedRequests(int max, int maxCharacters, RequestMemory? memory = null)
    {
        _max = max;
        _maxCharacters = maxCharacters;
        _memory = memory;
        _memory?.Join(this);
    }

    /// <summary>How many characters are remembered.</summary>
    internal long Characters => Interlocked.Read(ref _characters);

    /// <summary>How many requests the site has received, also those that it no longer remembers.</summary>
    public long Count
    {
        get
        {
            lock (_lock)
                return _count;
        }
    }

    /// <summary>The requests of one command, read back, in order.</summary>
    /// <typeparam name="TRequest">The generated type of the request, such as <c>ScheduleMeeting</c>.</typeparam>
    public IReadOnlyList<TRequest> Of<TRequest>()
        where TRequest : class, IWebExRequest
    {
        WebExCommand command = CommandOf<TRequest>();
        return [.. this.Select(request => request.Read(command)).OfType<TRequest>()];
    }

    /// <summary>Waits until the site has received a request, or returns it when it has already.</summary>
    /// <param name="fits">Which request is meant; null for any of the command.</param>
    /// <param name="timeout">How long to wait at most. Default: 10 seconds.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    /// <typeparam name="TRequest">The generated type of the request, such as <c>ScheduleMeeting</c>.</typeparam>
    /// <exception cref="SiteAssertionException">It did not come in time. The message says what came.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public async Task<TRequest> WaitAsync<TRequest>(Func<TRequest, bool>? fits = null, TimeSpan? timeout = null, CancellationToken cancellationToken = default)
        where TRequest : class, IWebExRequest =>
        await UntilAsync(() => Find(fits), timeout ?? TimeSpan.FromSeconds(10), cancellationToken).ConfigureAwait(false)
        ?? throw Missing<TRequest>(fits is not null);

    /// <summary>Waits until something is found among the requests; null where it is not in time.</summary>
    internal async Task<T?> UntilAsync<T>(Func<T?> find, TimeSpan timeout, CancellationToken cancellationToken)
        where T : class
    {
        using var timer = new CancellationTokenSource(timeout);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(timer.Token, cancellationToken);
        while (true)
        {
            Task next;
            lock (_lock)
                next = (_next ??= new(TaskCreationOptions.RunContinuationsAsynchronously)).Task;
            if (find() is { } found)
                return found;
            try
            {
                await next.WaitAsync(either.Token).ConfigureAwait(false);
            }
            catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
            {
                return null;
            }
        }
    }

    /// <summary>Forgets what was received.</summary>
    public void Clear()
    {
        lock (_lock)
        {
            _requests.Clear();
            _ = Interlocked.Exchange(ref _characters, 0);
        }
    }

    /// <inheritdoc/>
    public IEnumerator<ReceivedRequest> GetEnumerator()
    {
        ReceivedRequest[] all;
        lock (_lock)
            all = [.. _requests];
        return ((IEnumerable<ReceivedRequest>)all).GetEnumerator();
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    internal ReceivedRequest Add(SiteRequest request, CommandOutcome outcome, CommandTrace trace, DateTimeOffset at)
    {
        // Outside of the lock: it can take longer than all the rest.
        ChangedRows changes = ChangedRows.Of(trace);
        TaskCompletionSource? signal;
        ReceivedRequest added;
        lock (_lock)
        {
            added = new(++_count, request, outcome, trace, changes, at);
            while (_requests.Count > 0 && (_requests.Count >= _max || _characters + added.Characters > _maxCharacters))
                Drop();
            _ = Interlocked.Add(ref _characters, added.Characters);
            _requests.Enqueue(added);
            signal = _next;
            _next = null;
        }

        signal?.SetResult();
        _memory?.Keep();
        return added;
    }

    /// <summary>Forgets the older half; false where there is nothing but the last request.</summary>
    internal bool Halve()
    {
        lock (_lock)
        {
            int kept = Math.Max(1, _requests.Count / 2);
            if (_requests.Count <= kept)
                return false;
            while (_requests.Count > kept)
                Drop();
            return true;
        }
    }

    /// <summary>No longer counts among the sites of the server.</summary>
    internal void Leave() => _memory?.Leave(this);

    private void Drop() => _ = Interlocked.Add(ref _characters, -_requests.Dequeue().Characters);

    internal TRequest? Find<TRequest>(Func<TRequest, bool>? fits)
        where TRequest : class, IWebExRequest => Of<TRequest>().FirstOrDefault(request => fits is null || fits(request));

    internal SiteAssertionException Missing<TRequest>(bool isSelected)
        where TRequest : class, IWebExRequest
    {
        WebExCommand command = CommandOf<TRequest>();
        IReadOnlyList<TRequest> same = Of<TRequest>();
        string wanted = $"The site should have received {command.Name} ({command}){(isSelected ? " that fits" : "")}";
        if (same.Count > 0)
            return new($"{wanted}. Received of it: {string.Join("; ", same.TakeLast(10).Select(request => request.ToString()))}.");
        ReceivedRequest[] all = [.. this];
        return new($"{wanted}. {(all.Length == 0 ? "It received nothing." : $"It received {string.Join("; ", all.TakeLast(10))}.")}");
    }

    // The command is static in the generated type, and the object that asks for it needs none of its values, which can be required ones.
    private static WebExCommand CommandOf<TRequest>()
        where TRequest : class, IWebExRequest => ((IWebExRequest)RuntimeHelpers.GetUninitializedObject(typeof(TRequest))).Command;
}
