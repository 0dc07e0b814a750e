using System.Collections.Concurrent;
using WebEx.Site.Kernel;

namespace WebEx.Site.Recording;

/// <summary>Who sends with which cookies. No cookie is kept, but a hash of each. Safe to use from several threads.</summary>
internal sealed class RecordedCallers
{
    // More than a recording has users; a site that sets another cookie with each response begins anew.
    private const int Most = 10_000;

    private readonly ConcurrentDictionary<string, string> _users = new(StringComparer.Ordinal);

    /// <summary>The WebEx ID of who sent some cookies; null where that is not known.</summary>
    public string? Find(string? cookies) =>
        cookies
            ?.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(pair => _users.GetValueOrDefault(SessionCookie.IdOf(pair)))
            .FirstOrDefault(user => user is not null);

    /// <summary>A user has cookies from now on.</summary>
    public void Add(IEnumerable<string> setCookies, string user)
    {
        foreach (string setCookie in setCookies)
        {
            string pair = setCookie.Split(';')[0].Trim();
            // What is emptied, and what is as short as a language or a number of the site, tells nobody from anybody else.
            if (pair.Length - pair.IndexOf('=', StringComparison.Ordinal) <= 8)
                continue;
            if (_users.Count >= Most)
                _users.Clear();
            _users[SessionCookie.IdOf(pair)] = user;
        }
    }

    /// <summary>Nobody has these cookies any more.</summary>
    public void Remove(string? cookies)
    {
        foreach (string pair in cookies?.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? [])
            _ = _users.TryRemove(SessionCookie.IdOf(pair), out _);
    }
}
