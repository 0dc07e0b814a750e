using System.Net;
using WebEx.Site.Kernel;

namespace WebEx.Site.Inspector;

/// <summary>A received request that is sent again, in the session of who sent it, where that still stands.</summary>
internal static class ReplayedRequest
{
    /// <summary>Why a request cannot be sent again; null where it can.</summary>
    public static string? Problem(ReceivedRequest request) =>
        !CommandTable.Pages.Contains(request.Page) ? "It cannot be sent again: its page takes no commands, and its name was not kept as it came."
        : request.IsRecorded ? "It cannot be sent again from here: the site that is recorded carried it out."
        : null;

    /// <summary>The request, as the site takes it.</summary>
    /// <param name="request">The first one.</param>
    /// <param name="address">Where the site stands.</param>
    /// <param name="caller">Where the administrator is who sends it again.</param>
    public static SiteRequest Of(ReceivedRequest request, Uri address, IPAddress? caller) =>
        new()
        {
            HomePage = address,
            Page = request.Page,
            IsPost = request.IsPost,
            IsBrowser = request.IsBrowser,
            IsStep = request.IsStep,
            Query = request.Query,
            Form = request.Form,
            RefererHost = request.RefererHost,
            RemoteAddress = caller,
            SessionId = request.SessionId,
            ReplayOf = request.Number,
        };
}
