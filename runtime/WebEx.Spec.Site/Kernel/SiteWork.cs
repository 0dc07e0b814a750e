using System.Diagnostics.CodeAnalysis;
using WebEx.Site.State;

namespace WebEx.Site.Kernel;

/// <summary>Something that waits for its turn at a site, with a result.</summary>
internal sealed class SiteWork<T>(Func<StateEdit, (T Result, bool Counts)> work) : ISiteWork
{
    private readonly TaskCompletionSource<T> _done = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private T? _result;
    private Exception? _problem;

    public Task<T> Task => _done.Task;

    public SiteState? Replacement { get; init; }

    public bool MakesSite { get; init; } = true;

    [SuppressMessage(
        "Design",
        "CA1031:Do not catch general exception types",
        Justification = "It goes to whoever waits for the result. The site goes on with the other commands."
    )]
    public StateChange Execute(SiteState state)
    {
        StateEdit edit = new(state);
        _problem = null;
        try
        {
            (_result, bool counts) = work(edit);
            return edit.Finish(counts);
        }
        catch (Exception exception)
        {
            _problem = exception;
            return new(state, []);
        }
    }

    public void Complete()
    {
        if (_problem is null)
            _done.SetResult(_result!);
        else
            _done.SetException(_problem);
    }

    public void Fail(Exception exception) => _done.SetException(exception);
}
