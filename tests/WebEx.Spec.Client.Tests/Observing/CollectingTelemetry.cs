using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace WebEx.Tests;

/// <summary>Keeps every activity and measurement of the process, with all their tags; those of other tests too.</summary>
internal sealed class CollectingTelemetry : IDisposable
{
    private readonly ActivityListener _activities = new();
    private readonly MeterListener _meters = new();

    public CollectingTelemetry()
    {
        _activities.ShouldListenTo = _ => true;
        _activities.Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded;
        _activities.ActivityStopped = activity => Activities.Enqueue(activity);
        ActivitySource.AddActivityListener(_activities);
        _meters.InstrumentPublished = (instrument, listener) => listener.EnableMeasurementEvents(instrument);
        _meters.SetMeasurementEventCallback<double>((instrument, value, tags, _) => Measurements.Enqueue((instrument.Name, value, Described(tags.ToArray()))));
        _meters.SetMeasurementEventCallback<long>((instrument, value, tags, _) => Measurements.Enqueue((instrument.Name, value, Described(tags.ToArray()))));
        _meters.SetMeasurementEventCallback<int>((instrument, value, tags, _) => Measurements.Enqueue((instrument.Name, value, Described(tags.ToArray()))));
        _meters.Start();
    }

    public ConcurrentQueue<Activity> Activities { get; } = new();

    public ConcurrentQueue<(string Name, double Value, string Tags)> Measurements { get; } = new();

    public static string Described(Activity activity) =>
        $"{activity.DisplayName}: {Described(activity.TagObjects)} {activity.StatusDescription} "
        + $"{Described(activity.Baggage.Select(item => new KeyValuePair<string, object?>(item.Key, item.Value)))} "
        + string.Join("; ", activity.Events.Select(item => $"{item.Name} {Described(item.Tags)}"));

    public void Dispose()
    {
        _activities.Dispose();
        _meters.Dispose();
    }

    private static string Described(IEnumerable<KeyValuePair<string, object?>> tags) => string.Join(", ", tags.Select(tag => $"{tag.Key}={tag.Value}"));
}
