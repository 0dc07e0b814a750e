using StandInSite.Site;
using WebEx;
using WebEx.Client.Testing;

namespace StandInSite.Answering;

/// <summary>A command that takes a login.</summary>
internal abstract class HostCommand<TRequest, TReply>(WebExCommand<TRequest, TReply> definition) : SiteCommand<TRequest, TReply>(definition)
    where TRequest : WebExRequest<TReply>
    where TReply : WebExReply
{
    protected sealed override FakeReply? Refuse(Caller caller) => caller.User is null ? AccessDenied : null;

    protected sealed override FakeReply Answer(TRequest request, Caller caller) => Answer(request, caller.User!, caller);

    /// <summary>The command's error for a caller who isn't logged in.</summary>
    protected abstract FakeReply AccessDenied { get; }

    /// <summary>Carries out a request of a user.</summary>
    protected abstract FakeReply Answer(TRequest request, User user, Caller caller);
}
