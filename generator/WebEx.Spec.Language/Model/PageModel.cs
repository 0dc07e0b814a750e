namespace WebEx.Spec.Language.Model;

/// <summary>A page of the site, or one of several families that share it.</summary>
/// <param name="Page">Its name in the guide, such as <c>m.php</c>.</param>
/// <param name="Family">The family, where there are several.</param>
/// <param name="Namespace">Where its commands go.</param>
/// <param name="Path">Its path below the site.</param>
/// <param name="Line">The line of the guide.</param>
public sealed record PageModel(string Page, string? Family, string Namespace, string Path, int Line);
