using System.Diagnostics;
using System.Diagnostics.Metrics;
using Microsoft.Extensions.Logging;

namespace WebEx.Site.Kernel;

/// <summary>Log, traces and metrics of a site. Of the arguments they hold nothing: there are passwords among them.</summary>
internal sealed class SiteTelemetry(ILogger logger)
{
    /// <summary>The name of the activity source and of the meter.</summary>
    public const string Name = "WebEx.Spec.Site";

    private static readonly ActivitySource Activities = new(Name);
    private static readonly Meter Meter = new(Name);
    private static readonly Histogram<double> Duration = Meter.CreateHistogram<double>(
        "webex.site.command.duration",
        "s",
        "How long a command took, with what was stored of it."
    );

    public void Record(SiteRequest request, CommandOutcome outcome, long start)
    {
        string command = outcome.Facts?.Command.ToString() ?? "unknown command";
        string status =
            outcome.IsSuccess ? "success"
            : outcome.Error is null ? "page"
            : "failure";
        TimeSpan elapsed = Stopwatch.GetElapsedTime(start);
        TagList tags = new()
        {
            { "webex.page", outcome.Facts?.Command.Path },
            { "webex.at", outcome.Facts?.Command.At },
            { "webex.status", status },
            { "webex.rs", outcome.Error },
        };
        Duration.Record(elapsed.TotalSeconds, tags);
        Activity? server = Activity.Current;
        // The server has an activity of its own, which nobody asked for: a command that belonged to it would not be recorded.
        ActivityContext parent =
            ActivityContext.TryParse(request.TraceParent, traceState: null, isRemote: true, out ActivityContext caller) ? caller
            : server is { Recorded: true } ? server.Context
            : default;
        Activity.Current = null;
        using (Activity? activity = Activities.StartActivity(command, ActivityKind.Server, parent, tags, startTime: DateTimeOffset.UtcNow - elapsed))
        {
            // It was over before it was recorded: only what it was is of interest.
        }

        Activity.Current = server;
        SiteLog.Command(logger, request.IsPost ? "POST" : "GET", command, status, outcome.Error ?? "-", outcome.Response.StatusCode);
    }
}
