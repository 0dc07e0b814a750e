namespace WebEx.Site.Kernel;

/// <summary>
/// The site deliberately does not do what a command asks: HTTP 501 and a page with the reason, never a success or an error that a real site would not give.
/// </summary>
/// <param name="reason">A sentence that a tester can act on.</param>
internal sealed class NotModelledException(string reason) : Exception(reason);
