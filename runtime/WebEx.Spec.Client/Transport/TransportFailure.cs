using System.Net;
using System.Net.Sockets;
using System.Security.Authentication;

namespace WebEx.Client;

// What kept a response from coming, by the kinds of the exceptions. Their own texts can be of anybody, and stay in the inner exception.
internal static class TransportFailure
{
    private const string NoConnection = "there is no connection to the host";
    private const string Ended = "the connection ended before the response did";
    private const string NotHttp = "what came is not HTTP";
    private const string UnknownName = "the name of the host is not known";
    private const string NotSecure =
        "no secure connection came about: the certificate of the host is not trusted, or it offers no version of TLS that is accepted here";
    private const string ByProxy = "the proxy made no connection to the host";

    public static (WebExTransportError Error, string Words) Of(Exception exception)
    {
        (WebExTransportError Error, string Words)? found = null;
        for (Exception? at = exception; at is not null; at = at.InnerException)
        {
            if (OfOne(at) is { } next)
                found = found is { } outer ? MoreExact(outer, next) : next;
        }

        return found ?? (WebExTransportError.Unknown, "the reason is in the inner exception");
    }

    // A socket tells more of a failed connection or look-up than what is around it. A handshake that is cut off is no matter of certificates.
    private static (WebExTransportError Error, string Words) MoreExact(
        (WebExTransportError Error, string Words) outer,
        (WebExTransportError Error, string Words) inner
    ) =>
        outer.Error switch
        {
            WebExTransportError.SecureConnection when inner.Error == WebExTransportError.ConnectionEnded => inner,
            WebExTransportError.Connection when inner.Error is WebExTransportError.Connection or WebExTransportError.NameResolution => inner,
            WebExTransportError.NameResolution when inner.Error is WebExTransportError.NameResolution => inner,
            _ => outer,
        };

    private static (WebExTransportError Error, string Words)? OfOne(Exception exception) =>
        exception switch
        {
#if NET
            HttpRequestException request => OfHttp(request.HttpRequestError),
            HttpIOException body => OfHttp(body.HttpRequestError) ?? (WebExTransportError.ConnectionEnded, Ended),
#endif
            SocketException socket => OfSocket(socket.SocketErrorCode),
            WebException web => OfWeb(web.Status),
            AuthenticationException => (WebExTransportError.SecureConnection, NotSecure),
            InvalidDataException => (WebExTransportError.Compression, ResponseText.Damaged),
            // Around the exception of a socket it says less than that.
            IOException { InnerException: not SocketException } => (WebExTransportError.ConnectionEnded, Ended),
            _ => null,
        };

#if NET
    private static (WebExTransportError Error, string Words)? OfHttp(HttpRequestError error) =>
        error switch
        {
            HttpRequestError.NameResolutionError => (WebExTransportError.NameResolution, UnknownName),
            HttpRequestError.ConnectionError => (WebExTransportError.Connection, NoConnection),
            HttpRequestError.SecureConnectionError => (WebExTransportError.SecureConnection, NotSecure),
            HttpRequestError.ProxyTunnelError => (WebExTransportError.Proxy, ByProxy),
            HttpRequestError.UserAuthenticationError => (
                WebExTransportError.Proxy,
                "the proxy or the host asks for credentials that the handler does not have"
            ),
            HttpRequestError.ResponseEnded => (WebExTransportError.ConnectionEnded, Ended),
            HttpRequestError.ConfigurationLimitExceeded => (
                WebExTransportError.HeadersTooLarge,
                "the headers of the response are larger than the handler reads (MaxResponseHeadersLength)"
            ),
            HttpRequestError.VersionNegotiationError or HttpRequestError.ExtendedConnectNotSupported => (
                WebExTransportError.NotHttp,
                "the host does not offer the version of HTTP that is asked for"
            ),
            HttpRequestError.HttpProtocolError or HttpRequestError.InvalidResponse => (WebExTransportError.NotHttp, NotHttp),
            _ => null,
        };
#endif

    private static (WebExTransportError Error, string Words) OfSocket(SocketError error) =>
        error switch
        {
            SocketError.HostNotFound or SocketError.NoData => (WebExTransportError.NameResolution, UnknownName),
            SocketError.TryAgain or SocketError.NoRecovery => (WebExTransportError.NameResolution, "the name of the host cannot be looked up now"),
            SocketError.ConnectionRefused => (WebExTransportError.Connection, "the host refuses the connection: nothing listens on its port"),
            SocketError.TimedOut => (WebExTransportError.Connection, "the host does not respond"),
            SocketError.HostUnreachable or SocketError.NetworkUnreachable or SocketError.NetworkDown or SocketError.HostDown => (
                WebExTransportError.Connection,
                "the network has no way to the host"
            ),
            SocketError.AccessDenied => (WebExTransportError.Connection, "the operating system does not permit the connection"),
            SocketError.ConnectionReset or SocketError.ConnectionAborted or SocketError.Shutdown or SocketError.Disconnecting or SocketError.NetworkReset => (
                WebExTransportError.ConnectionEnded,
                Ended
            ),
            _ => (WebExTransportError.Connection, NoConnection),
        };

    // What .NET Framework has inside.
    private static (WebExTransportError Error, string Words)? OfWeb(WebExceptionStatus status) =>
        status switch
        {
            WebExceptionStatus.NameResolutionFailure => (WebExTransportError.NameResolution, UnknownName),
            WebExceptionStatus.ProxyNameResolutionFailure or WebExceptionStatus.RequestProhibitedByProxy => (WebExTransportError.Proxy, ByProxy),
            WebExceptionStatus.ConnectFailure => (WebExTransportError.Connection, NoConnection),
            WebExceptionStatus.TrustFailure or WebExceptionStatus.SecureChannelFailure => (WebExTransportError.SecureConnection, NotSecure),
            WebExceptionStatus.ReceiveFailure
            or WebExceptionStatus.SendFailure
            or WebExceptionStatus.ConnectionClosed
            or WebExceptionStatus.KeepAliveFailure
            or WebExceptionStatus.PipelineFailure => (WebExTransportError.ConnectionEnded, Ended),
            WebExceptionStatus.MessageLengthLimitExceeded => (
                WebExTransportError.HeadersTooLarge,
                "the headers of the response are larger than the handler reads (MaxResponseHeadersLength)"
            ),
            WebExceptionStatus.ServerProtocolViolation => (WebExTransportError.NotHttp, NotHttp),
            WebExceptionStatus.Timeout => (WebExTransportError.Timeout, "the host does not respond"),
            _ => null,
        };
}
