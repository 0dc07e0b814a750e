namespace WebEx.Spec.Packing;

/// <summary>A file cannot be packed as it is.</summary>
internal sealed class PackingException(string message) : Exception(message);
