namespace WebEx.Spec.Journey.Tests.Apps;

/// <summary>The samples, built once for all tests against packages that were packed for it, outside the repository.</summary>
public sealed class BuiltSamples : IDisposable
{
    private readonly PackedPackages _packages = new();

    /// <summary>Packs, copies and builds.</summary>
    public BuiltSamples()
    {
        var samples = new CopiedSamples(_packages);
        Folder = samples.Folder;
        samples.Run("build", "Samples.slnx").ShouldSucceed();
    }

    /// <summary>Where they are.</summary>
    public string Folder { get; }

    /// <summary>The program of a sample.</summary>
    public string ProgramOf(string sample) => Path.Combine(Folder, sample, "bin", "Debug", "net10.0", sample + ".dll");

    /// <summary>Starts the desk for a site that may not be there.</summary>
    internal RunningApp StartDesk(Uri site, params string[] arguments) =>
        RunningApp.Start(ProgramOf("MeetingDesk"), [$"--WebEx:BaseAddress={site}", .. arguments]);

    /// <inheritdoc/>
    public void Dispose() => _packages.Dispose();
}
