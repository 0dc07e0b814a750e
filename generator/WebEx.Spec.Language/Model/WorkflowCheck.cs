namespace WebEx.Spec.Language.Model;

/// <summary>One thing that the site checks before it does what a command asks for.</summary>
/// <param name="Asks">What has to be so.</param>
/// <param name="Errors">What the site returns otherwise: an error code, or one of several.</param>
/// <param name="Line">The line of the guide.</param>
/// <param name="Errata">The ids of the errata that it rests on.</param>
public sealed record WorkflowCheck(string Asks, EquatableArray<string> Errors, int Line, EquatableArray<string> Errata);
