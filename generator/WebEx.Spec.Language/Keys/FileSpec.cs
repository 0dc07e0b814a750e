namespace WebEx.Spec.Language.Keys;

/// <summary>A kind of spec file, with a schema of its own.</summary>
/// <param name="Name">What the schema is called: <c>command</c> of <c>command.schema.json</c>.</param>
/// <param name="Title">What the file is.</param>
/// <param name="Root">The map that the file is.</param>
public sealed record FileSpec(string Name, string Title, MapSpec Root);
