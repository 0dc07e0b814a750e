namespace WebEx.Spec.Journey.Tests.Apps;

/// <summary>The stand-in site as it is set up when nothing is said, for all tests of a class.</summary>
public sealed class StartedSite(BuiltSamples samples) : IDisposable
{
    internal RunningApp App { get; } = samples.StartSite();

    /// <inheritdoc/>
    public void Dispose() => App.Dispose();
}
