namespace WebEx.Site.Https;

/// <summary>The CA cannot be used. The message says what to do.</summary>
internal sealed class LocalAuthorityException(string message, Exception? innerException = null) : Exception(message, innerException);
