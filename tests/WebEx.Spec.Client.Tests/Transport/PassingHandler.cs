namespace WebEx.Tests;

/// <summary>A handler that passes on what comes, and counts it; or sends it to another address.</summary>
internal sealed class PassingHandler : DelegatingHandler
{
    public bool GoesElsewhere { get; init; }

    public int Count { get; private set; }

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Count++;
        if (GoesElsewhere)
            request.RequestUri = new Uri(request.RequestUri!, "elsewhere");
        return base.SendAsync(request, cancellationToken);
    }
}
