using WebEx.Site.Kernel;

namespace WebEx.Site;

/// <summary>
/// The mails that a site has sent, in order. They are a part of its state: a data file, snapshots and exports have them. Each look sends the reminders first
/// that are due by the clock of the site. Safe to use from several threads.
/// </summary>
public sealed class SiteOutbox
{
    private static readonly TimeSpan Step = TimeSpan.FromMilliseconds(50);
    private readonly LiveSite _site;

    internal SiteOutbox(LiveSite site) => _site = site;

    /// <summary>All mails until now. Of more than <see cref="SiteSettings.MaxMails"/> the latest are there.</summary>
    /// <param name="cancellationToken">Ends the waiting for the site.</param>
    public async Task<IReadOnlyList<SiteMail>> ListAsync(CancellationToken cancellationToken = default) =>
        await _site.ReadMailsAsync(cancellationToken).ConfigureAwait(false);

    /// <summary>Waits until the site has sent a mail, or returns it when it has already.</summary>
    /// <param name="fits">Which mail is meant; null for any.</param>
    /// <param name="timeout">How long to wait at most. Default: 10 seconds.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    /// <exception cref="SiteAssertionException">It was not sent in time. The message says which mails there are.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public async Task<SiteMail> WaitAsync(Func<SiteMail, bool>? fits = null, TimeSpan? timeout = null, CancellationToken cancellationToken = default)
    {
        (SiteMail? found, IReadOnlyList<SiteMail> all) = await UntilAsync(
                mail => fits is null || fits(mail),
                timeout ?? TimeSpan.FromSeconds(10),
                cancellationToken
            )
            .ConfigureAwait(false);
        return found ?? throw Missing(all, fits is not null);
    }

    /// <summary>Forgets all mails. Their numbers go on.</summary>
    public Task ClearAsync() => _site.ClearMailsAsync();

    /// <summary>Waits for a mail; null where it does not come in time, with all mails that there are.</summary>
    // It asks again and again: a reminder comes with the time of the site's clock, of which nobody is told.
    internal async Task<(SiteMail? Found, IReadOnlyList<SiteMail> All)> UntilAsync(
        Func<SiteMail, bool> fits,
        TimeSpan timeout,
        CancellationToken cancellationToken
    )
    {
        using var timer = new CancellationTokenSource(timeout);
        while (true)
        {
            IReadOnlyList<SiteMail> all = await ListAsync(cancellationToken).ConfigureAwait(false);
            SiteMail? found = all.FirstOrDefault(fits);
            if (found is not null || timer.IsCancellationRequested)
                return (found, all);
            await Task.Delay(Step, cancellationToken).ConfigureAwait(false);
        }
    }

    internal static SiteAssertionException Missing(IReadOnlyList<SiteMail> all, bool isSelected)
    {
        string wanted = $"The site should have sent a mail{(isSelected ? " that fits" : "")}.";
        return new(all.Count == 0 ? $"{wanted} It has sent none." : $"{wanted} It has sent {string.Join("; ", all.TakeLast(10))}.");
    }
}
