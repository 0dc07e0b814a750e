using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;

namespace WebEx.Client;

/// <summary>Sessions in a store that several servers share, protected by the keys of the application.</summary>
[CLSCompliant(false)]
public static class WebExSessionProtectionExtensions
{
    // Changes whenever what is protected does.
    private const string Purpose = "WebEx.Spec.Client.Session.v1";

    // What data protection adds, and more.
    private const int Overhead = 1024;

    /// <summary>The state of a session, encrypted and signed: <c>cache.SetAsync(key, protection.ProtectWebExSession(session.Export()))</c>.</summary>
    /// <param name="protection">The data protection of the application, whose keys its servers share.</param>
    /// <param name="state">The state.</param>
    /// <returns>At most a kilobyte more than the state.</returns>
    /// <exception cref="ArgumentNullException">A parameter is null.</exception>
    public static byte[] ProtectWebExSession(this IDataProtectionProvider protection, WebExSessionState state)
    {
        ArgumentNullException.ThrowIfNull(protection);
        ArgumentNullException.ThrowIfNull(state);
        return protection.CreateProtector(Purpose).Protect(state.ToBytes());
    }

    /// <summary>The state that <see cref="ProtectWebExSession"/> protected, at this server or another one:
    /// <c>client.RestoreSession(protection.UnprotectWebExSession(bytes))</c>.</summary>
    /// <param name="protection">The data protection of the application, whose keys its servers share.</param>
    /// <param name="bytes">What <see cref="ProtectWebExSession"/> gave.</param>
    /// <exception cref="ArgumentNullException">A parameter is null.</exception>
    /// <exception cref="FormatException">The bytes were changed, are no protected state, are too many, or were protected by keys that this server does not
    /// have.</exception>
    public static WebExSessionState UnprotectWebExSession(this IDataProtectionProvider protection, byte[] bytes)
    {
        ArgumentNullException.ThrowIfNull(protection);
        ArgumentNullException.ThrowIfNull(bytes);
        if (bytes.Length > WebExSessionState.MaxLength + Overhead)
            throw new FormatException("A protected state of a session has at most 66,560 bytes.");
        try
        {
            return WebExSessionState.FromBytes(protection.CreateProtector(Purpose).Unprotect(bytes));
        }
        catch (CryptographicException exception)
        {
            throw new FormatException(
                "The state of the session was changed, is none, or was protected by keys that this server does not have: share the keys of data "
                    + "protection, or log in again.",
                exception
            );
        }
    }
}
