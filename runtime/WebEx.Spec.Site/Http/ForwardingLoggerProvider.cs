using Microsoft.Extensions.Logging;

namespace WebEx.Site.Http;

/// <summary>Passes what the server logs on to the log of the application, which keeps it when the server is gone.</summary>
internal sealed class ForwardingLoggerProvider(ILoggerFactory loggers) : ILoggerProvider
{
    public ILogger CreateLogger(string categoryName) => loggers.CreateLogger(categoryName);

    public void Dispose() { }
}
