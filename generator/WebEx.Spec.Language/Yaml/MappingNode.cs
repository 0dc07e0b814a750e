using WebEx.Spec.Language.Diagnostics;

namespace WebEx.Spec.Language.Yaml;

/// <summary>A map whose keys are text, in the order of the file.</summary>
public sealed class MappingNode(IReadOnlyList<MappingEntry> entries, SourceSpan span) : SpecNode(span)
{
    /// <summary>The entries.</summary>
    public IReadOnlyList<MappingEntry> Entries { get; } = entries;

    /// <inheritdoc/>
    public override string Kind => "a map";

    /// <summary>The entry of a key, if there is one.</summary>
    public MappingEntry? Find(string key)
    {
        foreach (MappingEntry entry in Entries)
            if (entry.Key.Value == key)
                return entry;
        return null;
    }

    /// <summary>This map with the entries of another one, which win.</summary>
    public MappingNode With(IEnumerable<MappingEntry> others)
    {
        var entries = Entries.ToList();
        foreach (MappingEntry other in others)
        {
            int index = entries.FindIndex(entry => entry.Key.Value == other.Key.Value);
            if (index < 0)
                entries.Add(other);
            else
                entries[index] = other;
        }

        return new MappingNode(entries, Span);
    }

    /// <inheritdoc/>
    public override SpecNode At(SourceSpan span) => Moved(span);

    /// <summary>The same map, said to stand elsewhere.</summary>
    public MappingNode Moved(SourceSpan span) =>
        new([.. Entries.Select(entry => new MappingEntry((ScalarNode)entry.Key.At(span), entry.Value.At(span)))], span);

    /// <inheritdoc/>
    public override bool Equals(SpecNode? other) => other is MappingNode mapping && mapping.Entries.SequenceEqual(Entries);

    /// <inheritdoc/>
    public override int GetHashCode() => Entries.Aggregate(23, (hash, entry) => unchecked((hash * 31) + entry.GetHashCode()));
}
