namespace WebEx.Site.Storage;

/// <summary>The file of the sites cannot be read or written. The message says what to do.</summary>
internal sealed class SiteStoreException(string message, Exception? innerException = null) : Exception(message, innerException);
