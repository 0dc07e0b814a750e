namespace WebEx.Spec.Tool.Comparing;

/// <summary>A difference between two catalogues.</summary>
/// <param name="Id">The id of its kind: <c>argument-max-lowered</c>.</param>
/// <param name="Path">What it is about, from the command on: <c>m.php/SM</c>, <c>MN</c>.</param>
/// <param name="Text">The change in words.</param>
/// <param name="Verdict">What it does.</param>
/// <param name="Fingerprint">The same for the same change, whatever else changes.</param>
/// <param name="IsRemoval">True where the place is in the old catalogue.</param>
internal sealed record Change(string Id, IReadOnlyList<string> Path, string Text, Verdict Verdict, string Fingerprint, bool IsRemoval)
{
    /// <summary>What it is about, in one text.</summary>
    public string Subject => string.Join(" > ", Path);
}
