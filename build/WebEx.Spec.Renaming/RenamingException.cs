namespace WebEx.Spec.Renaming;

/// <summary>An assembly cannot be copied under another name.</summary>
internal sealed class RenamingException(string message) : Exception(message);
