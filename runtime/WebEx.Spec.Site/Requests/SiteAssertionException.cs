namespace WebEx.Site;

/// <summary>A site did not receive what a test expects of it. The message says what it received instead, without secrets.</summary>
public sealed class SiteAssertionException : Exception
{
    /// <summary>Creates an exception without a message of its own.</summary>
    public SiteAssertionException()
        : base("The site did not receive what was expected.") { }

    /// <summary>Creates an exception.</summary>
    /// <param name="message">What was expected, and what came instead.</param>
    public SiteAssertionException(string message)
        : base(message) { }

    /// <summary>Creates an exception.</summary>
    /// <param name="message">What was expected, and what came instead.</param>
    /// <param name="innerException">Why; null where there is nothing more to say.</param>
    public SiteAssertionException(string message, Exception? innerException)
        : base(message, innerException) { }
}
