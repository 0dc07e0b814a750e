namespace WebEx.Site.Kernel;

/// <summary>A site was deleted, or its server ends, while something was on its way to it.</summary>
internal sealed class SiteEndedException(string site, Exception? innerException = null)
    : Exception($"The site {site} was deleted or has ended in the meantime. The next request goes to a new one.", innerException);
