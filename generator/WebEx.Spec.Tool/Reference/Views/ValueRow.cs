namespace WebEx.Spec.Tool.Reference.Views;

/// <summary>A token or a bit.</summary>
/// <param name="Token">As it stands on the wire; of a bit, its number.</param>
/// <param name="Name">The member of the C# type.</param>
/// <param name="Meaning">What it means; empty where the name says it all.</param>
internal sealed record ValueRow(string Token, string Name, string Meaning);
