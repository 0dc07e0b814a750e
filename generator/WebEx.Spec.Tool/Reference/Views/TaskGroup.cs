namespace WebEx.Spec.Tool.Reference.Views;

/// <summary>Tasks that a reader may have.</summary>
/// <param name="Title">What they have in common.</param>
/// <param name="Tasks">The tasks.</param>
internal sealed record TaskGroup(string Title, IReadOnlyList<TaskLink> Tasks);
