namespace WebEx.Spec.Tool.Vectors;

/// <summary>A test of one thing that an implementation of the API does, in a form that any language reads.</summary>
/// <param name="Kind">What is done.</param>
/// <param name="Command">The id of the command.</param>
/// <param name="Case">What is tested, in words with slashes between them: with kind and command it is the id, which stays when others are added.</param>
/// <param name="Line">The line of the guide that it rests on; 0 where that is the command's section.</param>
/// <param name="Input">What the implementation is given.</param>
/// <param name="Expected">What it has to answer.</param>
internal sealed record Vector(VectorKind Kind, string Command, string Case, int Line, VectorFields Input, VectorFields Expected)
{
    /// <summary>The id.</summary>
    public string Id => $"{Kind.Name}/{Command}/{Case}";
}
