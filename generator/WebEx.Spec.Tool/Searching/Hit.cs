namespace WebEx.Spec.Tool.Searching;

/// <summary>Something of the catalogue that words may mean.</summary>
/// <param name="Kind">A command, an entry point, an argument or an error.</param>
/// <param name="Name">Its name: <c>m.php/SM</c>, <c>MN</c>, <c>AccessDenied</c>.</param>
/// <param name="Title">The name in C#.</param>
/// <param name="Text">What it is.</param>
/// <param name="Place">Where it is: pages of the guide, or commands.</param>
/// <param name="Score">How well it fits.</param>
internal sealed record Hit(HitKind Kind, string Name, string Title, string Text, string Place, double Score);
