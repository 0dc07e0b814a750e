namespace WebEx.Spec.Language.Diagnostics;

/// <summary>A kind of mistake: its id never changes and is never used again.</summary>
/// <param name="Id">Such as <c>WES2001</c>.</param>
/// <param name="Title">What is wrong, in a few words.</param>
public sealed record SpecRule(string Id, string Title);
