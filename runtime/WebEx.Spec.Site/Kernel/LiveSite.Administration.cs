using System.Collections.Immutable;
using WebEx.Site.Mails;
using WebEx.Site.State;

namespace WebEx.Site.Kernel;

/// <content>What a test or an administrator does with a site.</content>
internal sealed partial class LiveSite
{
    // Among the processes that hand mails on.
    private readonly string _process = Guid.NewGuid().ToString("N");

    public SiteSnapshots Snapshots { get; } = new();

    /// <summary>The state after all that was done until now.</summary>
    public Task<SiteState> ReadStateAsync(CancellationToken cancellationToken = default) => RunAsync(edit => (edit.Start, false), cancellationToken);

    /// <summary>All mails until now, with the reminders that are due.</summary>
    public Task<ImmutableArray<SiteMail>> ReadMailsAsync(CancellationToken cancellationToken = default) =>
        RunAsync(
            edit =>
            {
                ReminderMails.Send(edit, Clock.GetUtcNow(), NewMail);
                return (SiteMails.Of(edit), true);
            },
            cancellationToken
        );

    public Task ClearMailsAsync() =>
        RunAsync(edit =>
        {
            SiteMails.Clear(edit);
            return (true, true);
        });

    /// <summary>
    /// The next mail for the mail server, with the reminders that are due; null where none waits. Of several processes one gets it, and another one only when
    /// that one has not told for some minutes what has become of it.
    /// </summary>
    /// <exception cref="SiteEndedException">Another process has deleted the site.</exception>
    public Task<SiteMail?> TakeMailAsync(CancellationToken cancellationToken) =>
        RunAsync(
            new SiteWork<SiteMail?>(edit =>
            {
                ReminderMails.Send(edit, Clock.GetUtcNow(), NewMail);
                // The clock of the site can stand still, and this is about the mail server.
                MailRow? mail = SiteMails.Take(edit, IsShared ? _process : null, _options.TimeProvider.GetUtcNow());
                return (mail is null ? null : new SiteMail(mail), true);
            })
            {
                MakesSite = false,
            },
            cancellationToken
        );

    /// <summary>Takes down what has become of a mail; nothing where it is not there any more.</summary>
    public Task MarkMailAsync(long number, MailDelivery delivery, string? problem) =>
        RunAsync(edit =>
        {
            TableEdit<MailRow> mails = edit.Table(SiteTables.Mails);
            if (mails.Find(MailRow.KeyOf(number)) is { } mail)
                mails.Put(mail with { Delivery = delivery, Problem = problem, TakenBy = null, TakenAt = null });
            return (true, true);
        });

    public Task<SiteSettings> ReadSettingsAsync(CancellationToken cancellationToken = default) =>
        RunAsync(edit => (edit.Table(SiteTables.Site).Find(SiteRow.Key)!.Settings, false), cancellationToken);

    /// <summary>Changes the settings, and gives the new ones.</summary>
    /// <exception cref="SeedException">A new one is none; the settings stay.</exception>
    public Task<SiteSettings> ConfigureAsync(Func<SiteSettings, SiteSettings> change) =>
        RunAsync(edit =>
        {
            TableEdit<SiteRow> site = edit.Table(SiteTables.Site);
            SiteRow row = site.Find(SiteRow.Key)!;
            row = row with { Settings = SettingsCheck.Checked(change(row.Settings)) };
            site.Put(row);
            return (row.Settings, true);
        });

    /// <summary>Adds what a seed has.</summary>
    /// <param name="seed">The seed.</param>
    /// <param name="keepsSettings">Whether the settings stay; else those of the seed take their place.</param>
    /// <exception cref="SeedException">The seed contradicts itself or what is there; nothing is added.</exception>
    public Task SeedAsync(SiteSeed seed, bool keepsSettings = false) =>
        RunAsync(edit =>
        {
            TableEdit<SiteRow> site = edit.Table(SiteTables.Site);
            SiteRow row = site.Find(SiteRow.Key)!;
            SiteSeed added = keepsSettings ? seed with { Settings = row.Settings } : seed;
            site.Put(row with { Settings = added.Settings });
            SeedState.Add(edit, added, Clock.GetUtcNow());
            return (true, true);
        });

    /// <summary>Begins anew with a state, without faults and received requests.</summary>
    public async Task ResetAsync(SiteState state)
    {
        await ReplaceAsync(state).ConfigureAwait(false);
        Faults.Clear();
        Requests.Clear();
    }

    /// <summary>Keeps the state under a name.</summary>
    /// <returns>Why it cannot be kept; null where it was.</returns>
    public async Task<string?> TakeSnapshotAsync(string name)
    {
        if (Snapshots.Refusal(name) is { } refusal)
            return refusal;
        Snapshots.Put(name, await ReadStateAsync().ConfigureAwait(false));
        return null;
    }

    /// <summary>Brings a state back; false where there is none of that name.</summary>
    public async Task<bool> RestoreAsync(string name)
    {
        if (Snapshots.Find(name) is not { } state)
            return false;
        await ReplaceAsync(state).ConfigureAwait(false);
        return true;
    }
}
