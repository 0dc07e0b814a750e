namespace WebEx.Spec.Language.Model;

/// <summary>A source that is later than the guide.</summary>
/// <param name="Name">The name by which facts refer to it.</param>
/// <param name="Title">Its title.</param>
/// <param name="Kind">How far it can be trusted.</param>
/// <param name="Address">Where it was published.</param>
/// <param name="Date">When it was published, in words; <c>undated</c> where it does not say.</param>
public sealed record LaterSource(string Name, string Title, LaterSourceKind Kind, string Address, string Date);
