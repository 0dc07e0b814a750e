namespace WebEx.Spec.Language.Keys;

/// <summary>What holds among the keys of a map, as far as a schema can say it. The binders judge the same and more, in words.</summary>
public abstract record MapRule
{
    private MapRule() { }

    /// <summary>The keys are there.</summary>
    /// <param name="Keys">The keys.</param>
    public sealed record NeedsKeys(params string[] Keys) : MapRule;

    /// <summary>The keys are not there.</summary>
    /// <param name="Keys">The keys.</param>
    public sealed record RefusesKeys(params string[] Keys) : MapRule;

    /// <summary>A key is there, and holds one of several words.</summary>
    /// <param name="Key">The key.</param>
    /// <param name="Words">The words.</param>
    public sealed record SaysWord(string Key, params string[] Words) : MapRule;

    /// <summary>There is one key, and no other.</summary>
    /// <param name="Key">The key.</param>
    public sealed record StandsAlone(string Key) : MapRule;

    /// <summary>At least one of the rules holds.</summary>
    /// <param name="Rules">The rules.</param>
    public sealed record AnyRule(params MapRule[] Rules) : MapRule;

    /// <summary>Exactly one of the rules holds.</summary>
    /// <param name="Rules">The rules.</param>
    public sealed record OneRule(params MapRule[] Rules) : MapRule;

    /// <summary>All of the rules hold.</summary>
    /// <param name="Rules">The rules.</param>
    public sealed record AllRules(params MapRule[] Rules) : MapRule;

    /// <summary>Where one rule holds, another one does.</summary>
    /// <param name="Condition">The first.</param>
    /// <param name="Then">What holds then; null for nothing further.</param>
    /// <param name="Otherwise">What holds else; null for nothing further.</param>
    public sealed record Conditional(MapRule Condition, MapRule? Then, MapRule? Otherwise) : MapRule;

    /// <summary>The argument is of a kind that is made of several codes. Kinds register that themselves.</summary>
    public sealed record OfParts : MapRule;

    /// <summary>Each kind of argument has what it needs, and no key that says nothing of it. Kinds register that themselves.</summary>
    public sealed record FitsKind : MapRule;

    /// <summary>The same for a parameter of a reply.</summary>
    public sealed record FitsKindOfReply : MapRule;
}
