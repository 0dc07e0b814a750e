using System.Security.Cryptography;
using System.Text;

namespace WebEx.Spec.Tool.Comparing;

/// <summary>Finds what differs between two catalogues.</summary>
internal sealed class CatalogueComparison
{
    private readonly List<Change> _changes = [];

    private CatalogueComparison() { }

    /// <summary>The changes, in the order of commands and of what belongs to them.</summary>
    public static IReadOnlyList<Change> Of(FactNode before, FactNode after)
    {
        var comparison = new CatalogueComparison();
        comparison.Compare(before, after, []);
        return comparison._changes;
    }

    private void Compare(FactNode before, FactNode after, IReadOnlyList<string> path)
    {
        foreach (string fact in before.Facts.Keys.Union(after.Facts.Keys))
        {
            string? old = before.Facts.GetValueOrDefault(fact);
            string? now = after.Facts.GetValueOrDefault(fact);
            if (old == now)
                continue;
            (string suffix, Verdict verdict) = ChangeMatrix.OfFact(after.Kind, fact, old, now);
            Add($"{Word(after.Kind)}-{fact}-{suffix}", path, $"{fact} {suffix}: {Shown(old)} -> {Shown(now)}", verdict, old, now, isRemoval: false);
        }

        Dictionary<(FactKind, string), FactNode> known = Keyed(before.Children);
        Dictionary<(FactKind, string), FactNode> present = Keyed(after.Children);
        foreach (((FactKind, string) key, FactNode child) in known)
        {
            IReadOnlyList<string> inner = Path(path, child);
            if (present.TryGetValue(key, out FactNode? same))
                Compare(child, same, inner);
            else
                Add($"{Word(child.Kind)}-removed", inner, $"{Words(child.Kind)} removed", ChangeMatrix.OfRemoved(child), child.Key, null, isRemoval: true);
        }

        foreach (((FactKind, string) key, FactNode child) in present.Where(pair => !known.ContainsKey(pair.Key)))
            Add($"{Word(child.Kind)}-added", Path(path, child), $"{Words(child.Kind)} added", ChangeMatrix.OfAdded(child), null, child.Key, isRemoval: false);
    }

    private void Add(string id, IReadOnlyList<string> path, string text, Verdict verdict, string? before, string? after, bool isRemoval)
    {
        byte[] hash = SHA256.HashData(Encoding.UTF8.GetBytes(string.Join("\n", [id, .. path, before ?? "", after ?? ""])));
        _changes.Add(new Change(id, path, text, verdict, Convert.ToHexStringLower(hash.AsSpan(0, 6)), isRemoval));
    }

    // The same key twice, such as an equal rule, is told apart by its place.
    private static Dictionary<(FactKind, string), FactNode> Keyed(IEnumerable<FactNode> nodes)
    {
        var keyed = new Dictionary<(FactKind, string), FactNode>();
        foreach (FactNode node in nodes)
        {
            string key = node.Key;
            for (int i = 2; !keyed.TryAdd((node.Kind, key), node); i++)
                key = $"{node.Key} #{i}";
        }

        return keyed;
    }

    private static IReadOnlyList<string> Path(IReadOnlyList<string> path, FactNode node) =>
        node.Key.Length > 0 ? [.. path, node.Kind is FactKind.Bit ? $"bit {node.Key}" : node.Key] : [.. path, Words(node.Kind)];

    private static string Word(FactKind kind) =>
        kind is FactKind.EntryPoint ? "entry-point"
        : kind is FactKind.TimeZone ? "time-zone"
        : kind.ToString().ToLowerInvariant();

    private static string Words(FactKind kind) => Word(kind).Replace('-', ' ');

    private static string Shown(string? value)
    {
        const int Longest = 80;
        if (value is null)
            return "none";
        return value.Length > Longest ? $"'{value[..Longest]}...'" : $"'{value}'";
    }
}
