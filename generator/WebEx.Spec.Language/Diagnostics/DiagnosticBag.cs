namespace WebEx.Spec.Language.Diagnostics;

/// <summary>Collects the mistakes of one file.</summary>
/// <param name="path">The file.</param>
/// <param name="isOwn">True for a file of the consumer's own.</param>
public sealed class DiagnosticBag(string path, bool isOwn = false)
{
    private readonly List<SpecDiagnostic> _items = [];
    private readonly HashSet<SpecDiagnostic> _seen = [];

    /// <summary>What has been collected.</summary>
    public IReadOnlyList<SpecDiagnostic> Items => _items;

    /// <summary>
    /// How many errors there are, also of those that are reported elsewhere: what rests on a definition with errors cannot be used either, but says nothing of
    /// its own.
    /// </summary>
    public int Faults { get; private set; }

    /// <summary>The file that is being read.</summary>
    public string Path { get; } = path;

    /// <summary>True for a file of the consumer's own. What it describes may not be in the guide, so that no line of the guide has to be given.</summary>
    public bool IsOwn { get; } = isOwn;

    /// <summary>Adds a mistake. The same one at the same place counts once.</summary>
    public void Add(SpecMessage message, SourceSpan span) => Take(new SpecDiagnostic(message, Path, span));

    /// <summary>Adds that a shared definition is missing. Where several places need the same one, that is a single error among all files.</summary>
    public void AddMissingDefinition(SpecMessage message, SourceSpan span) => Take(new SpecDiagnostic(message, Path, span) { IsOfDefinition = true });

    /// <summary>Adds a mistake of the same file that another bag has collected.</summary>
    internal void Take(SpecDiagnostic diagnostic)
    {
        Faults++;
        if (_seen.Add(diagnostic))
            _items.Add(diagnostic);
    }

    /// <summary>Notes that something rests on what has errors of its own, which are reported there.</summary>
    public void AddElsewhere() => Faults++;
}
