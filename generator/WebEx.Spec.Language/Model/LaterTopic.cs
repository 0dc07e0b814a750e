namespace WebEx.Spec.Language.Model;

/// <summary>A fact later than the guide that concerns no single command.</summary>
/// <param name="Name">The name of the fact.</param>
/// <param name="Fact">What is stated, and by whom.</param>
public sealed record LaterTopic(string Name, LaterFact Fact);
