namespace WebEx.Spec.Language.Keys;

/// <summary>Words of our own that files refer to, and that names of folders and anchors are made of: small letters and digits, with single hyphens.</summary>
internal static class SpecId
{
    /// <summary>What schemas say of one.</summary>
    public const string Pattern = "^[a-z0-9]+(-[a-z0-9]+)*$";

    /// <summary>True for such a word.</summary>
    public static bool IsValid(string id) => id.Split('-').All(word => word.Length > 0 && word.All(c => c is (>= 'a' and <= 'z') or (>= '0' and <= '9')));
}
