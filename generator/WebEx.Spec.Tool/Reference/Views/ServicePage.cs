namespace WebEx.Spec.Tool.Reference.Views;

/// <summary>A page of the site, or one of several families that share it.</summary>
/// <param name="Name">The page, with its family.</param>
/// <param name="Address">Where it is in the reference.</param>
/// <param name="Path">Its path below the site.</param>
/// <param name="Namespace">The C# namespace of its commands.</param>
/// <param name="Line">The line of the guide; 0 where there is none.</param>
/// <param name="Commands">Its commands.</param>
internal sealed record ServicePage(string Name, string Address, string Path, string Namespace, int Line, IReadOnlyList<CommandRow> Commands);
