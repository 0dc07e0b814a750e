using WebEx.Site.State;

namespace WebEx.Site.Kernel;

/// <summary>What else became known while a command was carried out: who sent it, and what it changed.</summary>
internal sealed record CommandTrace
{
    /// <summary>The key of the session that it was sent in, which is a hash of its cookie; null without a login.</summary>
    public required string? SessionId { get; init; }

    /// <summary>The WebEx ID of who sent it; null without a login.</summary>
    public required string? Sender { get; init; }

    /// <summary>The center that the request was read for.</summary>
    public Center Center { get; private init; }

    /// <summary>Whether another site carried it out.</summary>
    public bool IsRecorded { get; private init; }

    /// <summary>The state that the command found.</summary>
    public required SiteState Before { get; init; }

    /// <summary>The rows that were set or removed by then, with those that the command itself changed.</summary>
    public IReadOnlyList<RowChange> Changes { get; private init; } = [];

    /// <summary>Of a command that another site carried out: what is known of it now.</summary>
    public static CommandTrace Of(StateEdit edit, string? sender, Center center) =>
        new()
        {
            SessionId = null,
            Sender = sender,
            Center = center,
            IsRecorded = true,
            Before = edit.Start,
            Changes = edit.Finish(isSuccess: true).Changes,
        };

    /// <summary>Before the command: what comes with every request, such as reminders that are due, is none of its changes.</summary>
    public static CommandTrace Begin(CommandContext context, StateEdit edit) =>
        new()
        {
            SessionId = context.Session?.Id,
            Sender = context.Session?.WebExId,
            Before = edit.Finish(isSuccess: false).State,
        };

    /// <summary>After the command. A session whose cookie it renewed has another key.</summary>
    public CommandTrace End(CommandContext context, StateEdit edit, CommandOutcome outcome) =>
        this with
        {
            SessionId = SessionId is not null && context.Session?.WebExId == Sender ? context.Session?.Id ?? SessionId : SessionId,
            Center = context.Center,
            Changes = edit.Finish(outcome.IsSuccess).Changes,
        };
}
