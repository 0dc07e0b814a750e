using WebEx.Client.Testing;
using WebEx.Site.Pages;

namespace WebEx.Site.Kernel;

/// <summary>What became of a command: a reply of the command, or a page that is no reply.</summary>
internal sealed record CommandOutcome
{
    private CommandOutcome(CommandFacts? facts, bool isSuccess, string? error)
    {
        Facts = facts;
        IsSuccess = isSuccess;
        Error = error;
    }

    /// <summary>The command; null where the request names none that is there.</summary>
    public CommandFacts? Facts { get; init; }

    /// <summary>Whether the command was carried out.</summary>
    public bool IsSuccess { get; }

    /// <summary>The error code; null for a success, and for a page.</summary>
    public string? Error { get; }

    /// <summary>What is wrong with the request, where that is the error; without secrets.</summary>
    public string? Violation { get; init; }

    /// <summary>What goes back.</summary>
    public required SiteResponse Response { get; init; }

    /// <summary>A page that is no reply of the command: the request cannot be read, or is not modelled.</summary>
    public static CommandOutcome Page(CommandFacts? facts, SiteResponse page) => new(facts, isSuccess: false, error: null) { Response = page };

    /// <summary>A page that leads to the address where the command is carried out. Nothing has become of the command yet.</summary>
    public static CommandOutcome Step(SiteResponse page) => Page(facts: null, page);

    /// <summary>What another site made of a command.</summary>
    /// <param name="facts">The command.</param>
    /// <param name="reply">Its reply, as it was read.</param>
    /// <param name="response">What came back.</param>
    public static CommandOutcome Of(CommandFacts facts, WebExReply reply, SiteResponse response) =>
        new(facts, reply.IsSuccess, reply.IsSuccess ? null : reply.ErrorText) { Response = response };

    /// <summary>A reply of a command, as it goes to the BackURL or without one.</summary>
    public static CommandOutcome Reply(CommandFacts facts, WebExReply reply, string? backUrl, CommandContext context)
    {
        bool leadsToUser = reply.IsSuccess && context.Dialect.LogsInSilently && facts.Command.Effect is CommandEffect.LogsIn or CommandEffect.LogsOut;
        if (leadsToUser)
            backUrl ??= UserPage.AddressOf(context.Request);
        string? error = reply.Parameters["RS"];
        SiteResponse response =
            context.Instead
            ?? Send(
                facts,
                DialectResponses.Of(reply, context),
                backUrl,
                () => OutcomePage.Of(context, facts, error, violation: null),
                reply.IsSuccess ? null : ReplyContent.Of(reply)
            );
        return new(facts, reply.IsSuccess, error) { Response = response };
    }

    /// <summary>A failure of which only the code is known, and what is wrong with the request where that is it.</summary>
    public static CommandOutcome Failure(CommandFacts facts, string code, string? backUrl, CommandContext context, string? violation = null) =>
        new(facts, isSuccess: false, code)
        {
            Violation = violation,
            Response = Send(facts, FakeReply.Failure(code), backUrl, () => OutcomePage.Of(context, facts, code, violation), new(facts.Command, code, [])),
        };

    private static SiteResponse Send(CommandFacts facts, FakeReply answer, string? backUrl, Func<string> page, ReplyContent? failure)
    {
        if (backUrl is not null)
            return SiteResponse.Of(answer.ToResponse(facts.Command, backUrl));
        return facts.Command.Reply.Without switch
        {
            // There is nowhere to send it to, and that can be the error itself (BUIsMissing).
            WithoutBackUrl.BackUrlRequired when failure is not null => new() { Body = failure.ToQuery(), MediaType = "text/plain" },
            WithoutBackUrl.HomePage or WithoutBackUrl.NotStated or WithoutBackUrl.Page or WithoutBackUrl.BackUrlRequired => SiteResponse.Page(page()),
            _ => SiteResponse.Of(answer.ToResponse(facts.Command, backUrl)),
        };
    }
}
