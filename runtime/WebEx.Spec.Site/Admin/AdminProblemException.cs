using System.Collections.Immutable;

namespace WebEx.Site.Admin;

/// <summary>Why an operation is refused: an HTTP status, a sentence to act on, and where it is about places in a document, each of them.</summary>
internal sealed class AdminProblemException(int statusCode, string message, ImmutableArray<string> places = default) : Exception(message)
{
    public int StatusCode => statusCode;

    /// <summary>Each begins with a path, such as <c>accounts[0].password: it is missing</c>.</summary>
    public ImmutableArray<string> Places => places.IsDefault ? [] : places;
}
