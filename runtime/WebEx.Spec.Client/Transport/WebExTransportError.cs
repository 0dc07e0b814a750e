namespace WebEx.Client;

/// <summary>What kept the response to a command from coming.</summary>
public enum WebExTransportError
{
    /// <summary>Nothing more is known; the inner exception may say more.</summary>
    Unknown,

    /// <summary>The name of the host is not known, or cannot be looked up now.</summary>
    NameResolution,

    /// <summary>There is no connection to the host: it refuses, is not reachable, or does not respond.</summary>
    Connection,

    /// <summary>No secure connection came about: the certificate is not trusted, or the two sides have no version of TLS in common.</summary>
    SecureConnection,

    /// <summary>The proxy made no connection, or asks for credentials.</summary>
    Proxy,

    /// <summary>The connection ended before the response did.</summary>
    ConnectionEnded,

    /// <summary>What came is not HTTP.</summary>
    NotHttp,

    /// <summary>The headers of the response are larger than the handler reads.</summary>
    HeadersTooLarge,

    /// <summary>The body of the response is larger than the transport reads.</summary>
    BodyTooLarge,

    /// <summary>The body is compressed, and cannot be decompressed: it is cut off or damaged.</summary>
    Compression,

    /// <summary>The time for the response is over.</summary>
    Timeout,

    /// <summary>The response has the HTTP status of an error, and is no reply.</summary>
    HttpStatus,

    /// <summary>A handler followed a redirect or changed the address, so that the response of the site is lost.</summary>
    AddressChanged,
}
