namespace WebEx.Client;

// A handler that keeps cookies mixes the sessions of all who use it; one that follows redirects sends on what was meant for the site, and loses the response.
internal static class HandlerCheck
{
    private const string Redirects =
        "redirects would be followed, which sends on what was meant for the site and loses its answer: set AllowAutoRedirect = false.";
    private const string Cookies = "cookies would be kept for all sessions together, which mixes their users: set UseCookies = false.";

    public static void Check(HttpMessageHandler handler, string parameter)
    {
        while (handler is DelegatingHandler delegating)
        {
            handler =
                delegating.InnerHandler
                ?? throw new ArgumentException("The handler " + handler.GetType().Name + " has no inner handler to send with.", parameter);
        }

        if (handler is HttpClientHandler client)
            Refuse(client.AllowAutoRedirect, client.UseCookies, parameter);
#if NET
        if (handler is SocketsHttpHandler sockets)
            Refuse(sockets.AllowAutoRedirect, sockets.UseCookies, parameter);
#endif
    }

    private static void Refuse(bool followsRedirects, bool keepsCookies, string parameter)
    {
        if (followsRedirects)
            throw new ArgumentException("With this handler " + Redirects, parameter);
        if (keepsCookies)
            throw new ArgumentException("With this handler " + Cookies, parameter);
    }
}
