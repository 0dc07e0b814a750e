using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace WebEx.Client;

/// <summary>The names of the client's traces and metrics, for <c>AddSource</c> and <c>AddMeter</c>. They hold pages, ATs, outcomes and codes that the guide
/// knows, and no values.</summary>
public static class ClientTelemetry
{
    /// <summary>The name of the activity source and of the meter.</summary>
    public const string Name = "WebEx.Spec.Client";

    /// <summary>The histogram of how long commands take, in seconds.</summary>
    public const string DurationName = "webex.client.command.duration";

    // What stands for an error code that the guide does not know, which could be anything.
    internal const string UnrecognizedReason = "unrecognized";

    internal static readonly ActivitySource Activities = new(Name);

    private static readonly Meter Meter = new(Name);

    internal static readonly Histogram<double> Duration = Meter.CreateHistogram<double>(
        DurationName,
        "s",
        "How long WebEx commands take, from sending to the read answer."
    );
}
