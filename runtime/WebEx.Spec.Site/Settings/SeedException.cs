namespace WebEx.Site;

/// <summary>A seed contradicts itself or what is there. The message begins with the path of the element, such as <c>accounts[1]</c>.</summary>
internal sealed class SeedException(string message) : ArgumentException(message);
