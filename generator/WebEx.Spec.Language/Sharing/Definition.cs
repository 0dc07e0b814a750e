namespace WebEx.Spec.Language.Sharing;

/// <summary>Something shared under a name.</summary>
/// <param name="Name">The name.</param>
/// <param name="Value">What it stands for; null when its definition has mistakes.</param>
public sealed record Definition<T>(string Name, T? Value)
    where T : class;
