namespace WebEx.Spec.Language.Yaml;

/// <summary>A key of a map and its value.</summary>
public sealed record MappingEntry(ScalarNode Key, SpecNode Value);
