using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Threading.Channels;
using Microsoft.Extensions.Logging;
using WebEx.Site.Mails;
using WebEx.Site.State;
using WebEx.Site.Storage;

namespace WebEx.Site.Kernel;

/// <summary>
/// A site at work. One command at a time changes it; what a batch of commands changed is stored before their responses leave. Where other processes change
/// the site too, a batch begins with what they did, and is decided again where one of them was first.
/// </summary>
internal sealed partial class LiveSite : IAsyncDisposable
{
    // The more commands wait, the more of them share one write to the disk.
    private const int MaxBatch = 256;
    private const int MaxWaiting = 10_000;

    private readonly Channel<ISiteWork> _queue = Channel.CreateBounded<ISiteWork>(new BoundedChannelOptions(MaxWaiting) { SingleReader = true });
    private readonly StoredSite _stored;
    private readonly WebExTestSiteOptions _options;
    private readonly SiteTelemetry _telemetry;
    private readonly CommandPipeline _pipeline = new(new Commands.SiteCommands());
    private readonly SiteTokens _tokens;
    private readonly SemaphoreSlim _turn = new(1, 1);
    private readonly MailPost? _post;
    private SiteState _state;
    private long _position;

    /// <summary>Goes on with what is stored of a site, or makes it.</summary>
    /// <exception cref="SiteStoreException">It cannot be read or stored.</exception>
    public LiveSite(StoredSite stored, WebExTestSiteOptions options, RequestMemory memory, ILogger logger)
    {
        _stored = stored;
        (_state, _position) = stored.Open();
        _options = options;
        _telemetry = new(logger);
        _tokens = new(options.IdSeed, Name);
        Dialect = options.Dialect;
        Clock = new(options.TimeProvider, IsShared ? ShareClock : null);
        ShowClock();
        Requests = new(options.MaxRequests, options.MaxRequestCharacters, memory);
        Outbox = new(this);
        _post = options.MailSender is { } send ? new(this, send, logger) : null;
    }

    public string Name => _stored.Key;

    /// <summary>The name in the case that the first caller used.</summary>
    public required string ShownName { get; init; }

    public SiteClock Clock { get; }

    /// <exception cref="ArgumentException">The value contradicts itself.</exception>
    public SiteDialect Dialect
    {
        get;
        set => field = value.Problem() is { } problem ? throw new ArgumentException(problem, nameof(value)) : value;
    }

    public SiteFaults Faults { get; } = new();

    public ReceivedRequests Requests { get; }

    public SiteOutbox Outbox { get; }

    private bool IsShared => _stored.Store.IsShared;

    private MailDelivery NewMail => _options.MailSender is null ? MailDelivery.Kept : MailDelivery.Waiting;

    /// <summary>Takes a request, and responds when what it changed is stored.</summary>
    /// <exception cref="SiteStoreException">It could not be stored; the site is as it was.</exception>
    public Task<SiteResponse> ExecuteAsync(SiteRequest request, CancellationToken cancellationToken) =>
        ExecuteAsync(request, (_, outcome) => outcome.Response, cancellationToken);

    /// <summary>As above, with something else that is shown to whoever sent it; what became of the command is the same.</summary>
    /// <exception cref="SiteStoreException">It could not be stored; the site is as it was.</exception>
    public async Task<SiteResponse> ExecuteAsync(
        SiteRequest request,
        Func<CommandContext, CommandOutcome, SiteResponse> show,
        CancellationToken cancellationToken
    )
    {
        FaultChoice fault = FaultChoice.None;
        (CommandOutcome outcome, _) = await CarryOutAsync(request, show, choice => fault = choice, cancellationToken).ConfigureAwait(false);
        return await fault.ApplyAsync(outcome.Response, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Takes a request whose response nobody waits for, and gives it as it is remembered.</summary>
    /// <exception cref="SiteStoreException">It could not be stored; the site is as it was.</exception>
    public async Task<ReceivedRequest> RepeatAsync(SiteRequest request, CancellationToken cancellationToken)
    {
        (_, ReceivedRequest received) = await CarryOutAsync(request, (_, outcome) => outcome.Response, _ => { }, cancellationToken).ConfigureAwait(false);
        return received;
    }

    /// <summary>Takes down what another site made of a request, with what is known of that site from now on.</summary>
    /// <param name="request">The request.</param>
    /// <param name="outcome">What became of it.</param>
    /// <param name="sender">The WebEx ID of who sent it; null where that is not known.</param>
    /// <param name="center">The center that it was read for.</param>
    /// <param name="learn">Changes what is known.</param>
    /// <exception cref="SiteStoreException">It could not be stored; the site is as it was.</exception>
    public async Task NoteAsync(SiteRequest request, CommandOutcome outcome, string? sender, Center center, Action<StateEdit> learn)
    {
        long start = Stopwatch.GetTimestamp();
        CommandTrace trace = await RunAsync(edit =>
            {
                learn(edit);
                return (CommandTrace.Of(edit, sender, center), true);
            })
            .ConfigureAwait(false);
        _ = Requests.Add(request, outcome, trace, Clock.GetUtcNow());
        _telemetry.Record(request, outcome, start);
    }

    private async Task<(CommandOutcome Outcome, ReceivedRequest Received)> CarryOutAsync(
        SiteRequest request,
        Func<CommandContext, CommandOutcome, SiteResponse> show,
        Action<FaultChoice> note,
        CancellationToken cancellationToken
    )
    {
        long start = Stopwatch.GetTimestamp();
        SiteDialect dialect = Dialect;
        request = StepBetween.Read(request, dialect);
        FaultChoice? chosen = null;
        (CommandOutcome outcome, CommandTrace trace) = await RunAsync(
                edit =>
                {
                    CommandContext context = Begin(edit, request, dialect);
                    CommandTrace begun = CommandTrace.Begin(context, edit);
                    // A fault that was used up for this command is that of the command also where it is decided again.
                    note(FaultChoice.None);
                    CommandOutcome result = _pipeline.Run(
                        context,
                        facts =>
                        {
                            FaultChoice choice = chosen ??= Faults.Choose(facts, request.Fault);
                            note(choice);
                            return choice;
                        }
                    );
                    SiteResponse shown = show(context, result);
                    if (shown != result.Response)
                        result = result with { Response = CommandPipeline.Leaving(shown, context) };
                    return ((result, begun.End(context, edit, result)), result.IsSuccess);
                },
                cancellationToken
            )
            .ConfigureAwait(false);
        ReceivedRequest received = Requests.Add(request, outcome, trace, Clock.GetUtcNow());
        _telemetry.Record(request, outcome, start);
        return (outcome, received);
    }

    /// <summary>
    /// Does something with the state of the site, in its turn; what it changes counts when the second value is true. It is done again where another process
    /// changed the site meanwhile, so that it does nothing else.
    /// </summary>
    /// <exception cref="SiteStoreException">It could not be stored; the site is as it was.</exception>
    public Task<T> RunAsync<T>(Func<StateEdit, (T Result, bool Counts)> work, CancellationToken cancellationToken = default) =>
        RunAsync(new SiteWork<T>(work), cancellationToken);

    /// <summary>Reads something of the site as a request sees it, and changes nothing.</summary>
    public Task<T> LookAsync<T>(SiteRequest request, Func<CommandContext, T> look, CancellationToken cancellationToken) =>
        RunAsync(edit => (look(Begin(edit, request, Dialect)), false), cancellationToken);

    /// <summary>
    /// Shows a page of the site, or does what a user asks for on one: it is no command, but its response leaves as that of one does. What it changes counts
    /// when the second value is true.
    /// </summary>
    public Task<SiteResponse> ActAsync(
        SiteRequest request,
        Func<CommandContext, (SiteResponse Response, bool Counts)> act,
        CancellationToken cancellationToken
    ) =>
        RunAsync(
            edit =>
            {
                CommandContext context = Begin(edit, request, Dialect);
                context.RenewCookie();
                (SiteResponse response, bool counts) = act(context);
                return (CommandPipeline.Leaving(response, context), counts);
            },
            cancellationToken
        );

    /// <summary>Puts another state in the place of the present one, in its turn.</summary>
    public Task ReplaceAsync(SiteState state) => RunAsync(new SiteWork<bool>(_ => (true, false)) { Replacement = state }, CancellationToken.None);

    public async ValueTask DisposeAsync()
    {
        if (_post is not null)
            await _post.DisposeAsync().ConfigureAwait(false);
        _ = _queue.Writer.TryComplete();
        Requests.Leave();
        // Until all that waits is taken, and then until the last of it is done.
        await _queue.Reader.Completion.ConfigureAwait(false);
        await _turn.WaitAsync().ConfigureAwait(false);
        _ = _turn.Release();
    }

    private async Task<T> RunAsync<T>(SiteWork<T> work, CancellationToken cancellationToken)
    {
        await EnqueueAsync(work, cancellationToken).ConfigureAwait(false);
        // What is in the queue is carried out, whether anybody waits for it or not.
        return await work.Task.WaitAsync(cancellationToken).ConfigureAwait(false);
    }

    private async Task EnqueueAsync(ISiteWork work, CancellationToken cancellationToken)
    {
        try
        {
            await _queue.Writer.WriteAsync(work, cancellationToken).ConfigureAwait(false);
        }
        catch (ChannelClosedException exception)
        {
            throw new SiteEndedException(Name, exception);
        }

        TakeTurn();
    }

    private CommandContext Begin(StateEdit edit, SiteRequest request, SiteDialect dialect)
    {
        DateTimeOffset now = Clock.GetUtcNow();
        ReminderMails.Send(edit, now, NewMail);
        TimeSpan idle = TimeSpan.FromMinutes(edit.Table(SiteTables.Site).Find(SiteRow.Key)!.Settings.SessionMinutes);
        SessionRow? session = SiteSessions.Find(edit, request, dialect, now, idle);
        // The command can fail: the session was used, and reminders were sent, all the same.
        edit.Keep();
        return new(edit, request, dialect, now, session, _tokens) { MailDelivery = NewMail };
    }

    // Who finds nobody at work does at once what waits, so that nobody waits for a thread. What comes meanwhile is for another thread: nobody does the work of
    // others for ever.
    private void TakeTurn()
    {
        if (!_turn.Wait(0))
            return;
        try
        {
            List<ISiteWork> batch = [];
            while (batch.Count < MaxBatch && _queue.Reader.TryRead(out ISiteWork? work))
                batch.Add(work);
            if (batch.Count > 0)
                WriteBatch(batch);
        }
        finally
        {
            _ = _turn.Release();
        }

        if (_queue.Reader.Count > 0)
            _ = ThreadPool.UnsafeQueueUserWorkItem(static site => site.TakeTurn(), this, preferLocal: false);
    }

    [SuppressMessage(
        "Design",
        "CA1031:Do not catch general exception types",
        Justification = "It goes to whoever waits; else the site would answer nobody any more."
    )]
    private void WriteBatch(List<ISiteWork> batch)
    {
        SiteState before = _state;
        List<RowChange>? changes = null;
        try
        {
            // Others can be first again and again while a command takes its time: the second time they wait.
            for (bool isFirst = true; changes is null; isFirst = false)
            {
                using IDisposable? turn = isFirst ? null : _stored.Store.Hold(Name);
                Follow(batch);
                before = _state;
                changes = CarryOut(batch);
            }
        }
        catch (Exception exception)
        {
            Stand(before);
            foreach (ISiteWork work in batch)
                work.Fail(exception);
            return;
        }

        foreach (ISiteWork work in batch)
            work.Complete();
        if (changes.Any(change => change.Table == SiteTables.Mails))
            _post?.Wake();
    }

    /// <summary>Decides each work, and stores what they change; null where another process was first, and the state is as it was.</summary>
    private List<RowChange>? CarryOut(List<ISiteWork> batch)
    {
        SiteState before = _state;
        List<RowChange> changes = [];
        bool isReplaced = false;
        foreach (ISiteWork work in batch)
        {
            if (work.Replacement is { } replacement)
            {
                Stand(replacement.InPlaceOf(_state));
                isReplaced = true;
            }

            StateChange change = work.Execute(_state);
            Stand(change.State);
            changes.AddRange(change.Changes);
        }

        if (!isReplaced && changes.Count == 0)
            return changes;
        long? position = isReplaced ? _stored.Store.Replace(Name, _position, _state.ToChanges()) : _stored.Store.Append(Name, _position, changes);
        if (position is not { } reached)
        {
            Stand(before);
            return null;
        }

        _position = reached;
        return changes;
    }

    /// <summary>Takes over what other processes have done. What was acknowledged before this batch began is there then.</summary>
    private void Follow(List<ISiteWork> batch)
    {
        StoredNews news = _stored.Store.ReadAfter(Name, _position);
        if (!news.IsMissing)
        {
            if (news.Position != _position)
                Stand(_stored.StateOf(news, _state));
            _position = news.Position;
            return;
        }

        // Another process has deleted it. It is made anew as it would be here, and nothing of it is left.
        if (!batch.Any(work => work.MakesSite))
            throw new SiteEndedException(Name);
        (SiteState state, _position) = _stored.Open();
        Stand(state);
        Dialect = _options.Dialect;
        Faults.Clear();
        Requests.Clear();
        Snapshots.Clear();
    }

    private void Stand(SiteState state)
    {
        _state = state;
        ShowClock();
    }

    private void ShowClock()
    {
        if (IsShared)
            Clock.Setting = _state.Table(SiteTables.Site).Find(SiteRow.Key)!.Clock ?? ClockSetting.Unset;
    }

    private void ShareClock(Func<ClockSetting, ClockSetting> change) =>
        RunAsync(edit =>
            {
                TableEdit<SiteRow> site = edit.Table(SiteTables.Site);
                SiteRow row = site.Find(SiteRow.Key)!;
                site.Put(row with { Clock = change(row.Clock ?? ClockSetting.Unset) });
                return (true, true);
            })
            .GetAwaiter()
            .GetResult();
}
