namespace WebEx.Client;

// Why no answer came, by the kind of the exception. Its own text can be of anybody, and stays in the inner exception.
internal static class FailureText
{
    public static string Of(Exception exception) =>
#if NET
        (exception as HttpRequestException)?.HttpRequestError switch
        {
            HttpRequestError.NameResolutionError => "the name of the host is not known",
            HttpRequestError.ConnectionError => "there is no connection to the host",
            HttpRequestError.SecureConnectionError => "no secure connection came about (certificate or TLS)",
            HttpRequestError.ProxyTunnelError => "the proxy made no connection",
            HttpRequestError.ResponseEnded => "the connection ended before the answer did",
            HttpRequestError.HttpProtocolError or HttpRequestError.InvalidResponse or HttpRequestError.VersionNegotiationError => "what came is not HTTP",
            _ => OfType(exception),
        };
#else
        OfType(exception);
#endif

    private static string OfType(Exception exception) => exception is IOException ? "the connection ended before the answer did" : exception.GetType().Name;
}
