namespace WebEx.Spec.Tool.Explaining;

/// <summary>An argument that a misspelt name is most likely meant for.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Name">Its name in words, where the misspelt one is near to that; null where it is near to the code.</param>
internal sealed record NearArgument(string Code, string? Name)
{
    /// <summary>True where the code is near, and not the name in words.</summary>
    public bool IsCode => Name is null;

    /// <summary>The end of a message.</summary>
    public string Question => $"; did you mean {(Name is null ? Code : $"{Code} ({Name})")}?";
}
