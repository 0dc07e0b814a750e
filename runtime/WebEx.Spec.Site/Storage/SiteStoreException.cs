namespace WebEx.Site.Storage;

/// <summary>The store of the sites cannot be read or written. The message says what to do.</summary>
internal sealed class SiteStoreException(string message, Exception? innerException = null) : Exception(message, innerException)
{
    /// <summary>Whether what was to be stored may be stored all the same: the connection ended before the store had answered.</summary>
    public bool MayBeStored { get; init; }
}
