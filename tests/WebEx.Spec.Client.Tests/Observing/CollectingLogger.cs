using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace WebEx.Tests;

/// <summary>Keeps every line of every level, with its values, scopes and exception.</summary>
internal sealed class CollectingLogger : ILoggerProvider, ILogger<WebExClient>
{
    public ConcurrentQueue<(LogLevel Level, EventId Event, string Text)> Lines { get; } = new();

    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull
    {
        Lines.Enqueue((LogLevel.None, default, Described(state)));
        return null;
    }

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
        Lines.Enqueue((logLevel, eventId, $"{formatter(state, exception)}|{Described(state)}|{exception}"));

    public void Dispose() { }

    private static string Described(object? state) =>
        state is IEnumerable<KeyValuePair<string, object?>> values ? string.Join(", ", values.Select(value => $"{value.Key}={value.Value}")) : $"{state}";
}
