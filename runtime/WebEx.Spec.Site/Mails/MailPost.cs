using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.Logging;
using WebEx.Site.Kernel;
using WebEx.Site.Storage;

namespace WebEx.Site.Mails;

/// <summary>Hands the mails of a site to a mail server, one after another, and takes down what became of each. No command waits for it.</summary>
internal sealed class MailPost : IAsyncDisposable
{
    private const int MaxProblem = 500;

    // Reminders come with the time, and nobody wakes it then.
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(5);

    private readonly LiveSite _site;
    private readonly Func<SiteMail, CancellationToken, Task> _send;
    private readonly ILogger _logger;
    private readonly SemaphoreSlim _wake = new(0, 1);
    private readonly CancellationTokenSource _end = new();
    private readonly Task _work;

    public MailPost(LiveSite site, Func<SiteMail, CancellationToken, Task> send, ILogger logger)
    {
        _site = site;
        _send = send;
        _logger = logger;
        _work = Task.Run(WorkAsync);
    }

    /// <summary>There are new mails. The writer of the site alone says so.</summary>
    public void Wake()
    {
        if (_wake.CurrentCount == 0)
            _ = _wake.Release();
    }

    public async ValueTask DisposeAsync()
    {
        await _end.CancelAsync().ConfigureAwait(false);
        await _work.ConfigureAwait(false);
        _end.Dispose();
    }

    private async Task WorkAsync()
    {
        try
        {
            while (true)
            {
                try
                {
                    await SendWaitingAsync().ConfigureAwait(false);
                }
                catch (SiteStoreException exception)
                {
                    SiteLog.MailsNotStored(_logger, exception);
                }
                catch (SiteEndedException)
                {
                    // Another process has deleted the site: it has no mails until somebody uses it again.
                }

                _ = await _wake.WaitAsync(Pause, _end.Token).ConfigureAwait(false);
            }
        }
        catch (OperationCanceledException) when (_end.IsCancellationRequested)
        {
            // What still waits is sent after the next start.
        }
    }

    private async Task SendWaitingAsync()
    {
        while (await _site.TakeMailAsync(_end.Token).ConfigureAwait(false) is { } mail)
        {
            string? problem = await SendAsync(mail).ConfigureAwait(false);
            await _site
                .MarkMailAsync(mail.Number, problem is null ? MailDelivery.Delivered : MailDelivery.Failed, problem)
                .WaitAsync(_end.Token)
                .ConfigureAwait(false);
        }
    }

    [SuppressMessage(
        "Design",
        "CA1031:Do not catch general exception types",
        Justification = "Whatever a mail server does or a sender of the caller's throws: it is shown at the mail, and the site goes on."
    )]
    private async Task<string?> SendAsync(SiteMail mail)
    {
        try
        {
            await _send(mail, _end.Token).ConfigureAwait(false);
            return null;
        }
        catch (OperationCanceledException) when (_end.IsCancellationRequested)
        {
            throw;
        }
        catch (Exception exception)
        {
            SiteLog.MailNotDelivered(_logger, mail.Number, mail.Kind, exception.GetType().Name);
            string text = MailText.OneLine($"{exception.GetType().Name}: {exception.Message}");
            return text.Length > MaxProblem ? text[..MaxProblem] : text;
        }
    }
}
