namespace WebEx.Spec.Language.Keys;

/// <summary>A map of the language: the keys that it may have, and what holds among them.</summary>
/// <param name="name">What schemas call it; empty for the whole of a file.</param>
/// <param name="home">The schema that defines it: the name of a <see cref="FileSpec"/>.</param>
/// <param name="what">What it describes, for messages: "an argument".</param>
/// <param name="many">What several of them are, for tables: "arguments".</param>
/// <param name="meaning">What it describes, in a sentence; empty where that is plain from where it stands.</param>
/// <param name="keys">Its keys, in the order of the tables and schemas.</param>
public sealed class MapSpec(string name, string home, string what, string many, string meaning, IReadOnlyList<KeySpec> keys)
{
    private readonly HashSet<string> _names = new(keys.Select(key => key.Name), StringComparer.Ordinal);

    /// <summary>What schemas call it.</summary>
    public string Name => name;

    /// <summary>The schema that defines it.</summary>
    public string Home => home;

    /// <summary>What it describes, for messages, with its article.</summary>
    public string What => what;

    /// <summary>What several of them are.</summary>
    public string Many => many;

    /// <summary>What it describes, in a sentence; empty where that is plain from where it stands.</summary>
    public string Meaning => meaning;

    /// <summary>Its keys, in the order of the tables and schemas.</summary>
    public IReadOnlyList<KeySpec> Keys => keys;

    /// <summary>The names of its keys, in the same order.</summary>
    public IReadOnlyList<string> KeyNames { get; } = [.. keys.Select(key => key.Name)];

    /// <summary>What holds among the keys, beyond what each of them says.</summary>
    public IReadOnlyList<MapRule> Rules { get; init; } = [];

    /// <summary>The map that this one is a narrower form of, with all of its keys; null for a map of its own.</summary>
    public MapSpec? Base { get; init; }

    /// <summary>What stands under every other key, where the keys of the language are among names of the file's own; null where there are no others.</summary>
    public ValueShape? Others { get; init; }

    /// <summary>What every key is, where not all keys are words of the language.</summary>
    public ValueShape? OtherKeys { get; init; }

    /// <summary>True for a key of the map.</summary>
    public bool Has(string key) => _names.Contains(key);

    /// <summary>A key of the map, which has it.</summary>
    public KeySpec Find(string key) => keys.First(known => known.Name == key);

    /// <summary>A narrower form of this map: the same keys, and further rules.</summary>
    internal MapSpec Narrowed(string newName, string newMeaning, params MapRule[] rules) =>
        new(newName, home, what, many, newMeaning, keys) { Base = this, Rules = rules };
}
