using System.Collections.Immutable;

namespace WebEx.Site.Admin;

/// <summary>What a site received.</summary>
internal static class RequestOperations
{
    private static readonly Dictionary<string, string> Selection = new()
    {
        ["command"] = "Only requests of this command, such as m.php/SM or ScheduleMeeting.",
        ["after"] = "Only requests whose number is greater.",
        ["wait"] =
            "Waits until there is such a request, for at most this long: 500ms, 5s, 2m. Without it the list can be empty; with it that is the status 404.",
    };

    public static ImmutableArray<AdminOperation> All { get; } =
    [
        new("GET", "sites/{site}/requests", "listRequests", "The received requests in order, without secrets.", List)
        {
            Query = Selection,
            Result = typeof(ImmutableArray<RequestDocument>),
        },
        new("DELETE", "sites/{site}/requests", "clearRequests", "Forgets the received requests. Their numbers go on.", Clear),
    ];

    private static async Task<AdminResult> List(AdminCall call)
    {
        WebExCommand? command = call.Query("command") is { } name ? AdminCommands.Find(name).Command : null;
        long after = call.NumberOf("after", "request");
        bool Fits(ReceivedRequest request) => request.Number > after && (command is null || request.IsOf(command));

        ReceivedRequests received = call.Site.Requests;
        if (call.Query("wait") is { } wait)
        {
            TimeSpan time = WaitingTime.Parse(wait);
            if (await received.UntilAsync(() => received.FirstOrDefault(Fits), time, call.Aborted).ConfigureAwait(false) is null)
                throw new AdminProblemException(404, $"No such request came within {wait}. {Summary(received)}");
        }

        return AdminResult.Of<ImmutableArray<RequestDocument>>([.. received.Where(Fits).Select(ReceivedDocuments.Of)]);
    }

    private static Task<AdminResult> Clear(AdminCall call)
    {
        call.Site.Requests.Clear();
        return Task.FromResult(AdminResult.Nothing);
    }

    private static string Summary(ReceivedRequests received) =>
        received.ToArray() is { Length: > 0 } all
            ? $"The site received {string.Join("; ", all.TakeLast(10).Select(request => request.ToString()))}."
            : "The site received nothing.";
}
