using WebEx.Site.Pages;

namespace WebEx.Site.Kernel;

/// <summary>
/// Takes a request through the checks of a site, in the order of chapter 3: known command, login, rights and settings, format, limits; resources and state
/// are the handler's.
/// </summary>
internal sealed class CommandPipeline(Commands.SiteCommands handlers)
{
    private const string InvalidDataFormat = "InvalidDataFormat";
    private const string UnknownCommand = "UnknownATCommand";

    public CommandOutcome Run(CommandContext context, Func<CommandFacts, FaultChoice> fault)
    {
        context.RenewCookie();
        CommandOutcome outcome = Decide(context, fault);
        return outcome with { Response = Leaving(outcome.Response, context) };
    }

    /// <summary>A response as the dialect lets it leave, with the cookies that were set.</summary>
    public static SiteResponse Leaving(SiteResponse response, CommandContext context) =>
        DialectResponses.Of(response with { SetCookies = [.. context.SetCookies] }, context.Dialect);

    private CommandOutcome Decide(CommandContext context, Func<CommandFacts, FaultChoice> fault)
    {
        SiteRequest request = context.Request;
        string text = request.Text;
        string? at = QueryText.Find(text, "AT");
        string given = QueryText.Find(text, "BU") ?? "";
        string? backUrl = context.Resolve(given);
        Center center = CenterOf(context);
        CommandFacts? facts = CommandTable.Find(request.Page, at, center, text);
        if (backUrl is null && given.Length > 0)
            return Problem(facts, 400, "The BackURL (BU) is not an address of http or https that a browser can be sent to.");
        if (facts is null)
            return NotFound(context, at, backUrl);

        context.Facts = facts;
        context.Center = CommandTable.CenterOf(facts.Command, center);
        if (DialectChecks.FirstProblem(context) is { } problem)
            return Problem(facts, 403, problem);
        if (StepBetween.Problem(request, facts) is { } notTaken)
            return Problem(facts, 405, notTaken);
        if (StepBetween.PageFor(context) is { } step)
            return CommandOutcome.Step(step);
        FaultChoice wrong = fault(facts);
        if (wrong.Problem is { } mistake)
            return Problem(facts, 400, mistake);
        if ((wrong.Error ?? AdmissionChecks.FirstFailure(context)) is { } refusal)
            return CommandOutcome.Failure(facts, refusal, backUrl, context);
        IWebExRequest? read = Read(context, text, out RequestValidationResult problems);
        if (!problems.IsValid && BlankArguments.LeftOut(text, problems) is { } rest)
            read = Read(context, rest, out problems);
        return read is not null && problems.IsValid ? Handle(context, read, backUrl) : Unreadable(context, problems, backUrl);
    }

    private static IWebExRequest? Read(CommandContext context, string text, out RequestValidationResult problems)
    {
        if (!context.Facts.Command.TryReadRequest(text, context.Center, out IWebExRequest? read, out problems))
            return read;
        problems = read.Validate(context.Center);
        if (!problems.IsValid)
            problems = new(problems.Where(IsOfArgument));
        return read;
    }

    // Two families of m.php share some ATs, and what a training session takes is not what a meeting takes. Attendees have no session, and none is in Event
    // Center, since o.php ST does not have it: what the key is of decides first.
    private static Center CenterOf(CommandContext context)
    {
        string? key = context.Argument("MK");
        if (context.Events.Find(key) is not null)
            return Center.EventCenter;
        Center center = context.Meetings.Find(key)?.Center ?? context.Session?.Center ?? Center.MeetingCenter;
        return CommandTable.CenterOf(context.Settings.Centers, center);
    }

    private CommandOutcome Handle(CommandContext context, IWebExRequest request, string? backUrl)
    {
        try
        {
            return CommandOutcome.Reply(context.Facts, handlers.Dispatch(request, context), backUrl, context);
        }
        catch (RefusedException refusal)
        {
            return CommandOutcome.Failure(context.Facts, refusal.Code, backUrl, context);
        }
        catch (NotModelledException reason)
        {
            return Problem(context.Facts, 501, reason.Message);
        }
    }

    // A BackURL of m.php?AT=LM, which the guide names, comes with the reply of the command before it: a second AT, and whatever else that one sends.
    private static bool IsOfArgument(Violation violation) => violation.Property != nameof(IWebExRequest.AdditionalArguments);

    private static CommandOutcome Unreadable(CommandContext context, RequestValidationResult problems, string? backUrl)
    {
        // The format comes before the limits, and has a code of its own in most tables; a word that is none of an argument's is a value outside of its limits.
        Violation first =
            problems.FirstOrDefault(violation => violation.Rule == ViolationRule.Unreadable)
            ?? problems.First(violation => violation.Severity == ViolationSeverity.Error);
        string? format = context.Facts.FirstError([InvalidDataFormat]);
        string? code = first.Rule == ViolationRule.Unreadable ? format ?? first.ErrorText : first.ErrorText ?? format;
        // What is said names the error that is sent, where another check of the argument has one of its own.
        return code is not null
            ? CommandOutcome.Failure(context.Facts, code, backUrl, context, (first with { ErrorCode = null, ErrorText = code }).ToString())
            : Problem(context.Facts, 400, $"The guide has no error code for this: {first}");
    }

    private static CommandOutcome NotFound(CommandContext context, string? at, string? backUrl)
    {
        if (!CommandTable.PagesWithUnknownCommand.TryGetValue(context.Request.Page, out CommandFacts? other))
            return Problem(
                null,
                404,
                at is null
                    ? $"There is no page {context.Request.Page} here."
                    : $"The page {context.Request.Page} has no command {at}, and the guide has no error code for that."
            );

        // The reply names the command that was asked for, in the shape of the others of the page.
        CommandFacts unknown = other with
        {
            Command = UnknownCommandOf(other.Command, at),
        };
        // What the caller called it can be anything, which neither a log nor a metric is to hold.
        return CommandOutcome.Failure(unknown, UnknownCommand, backUrl, context) with { Facts = null };
    }

    private static WebExCommand<Partner.LogOut, Partner.LogOutReply> UnknownCommandOf(WebExCommand sister, string? at) =>
        new(
            sister.Path,
            at,
            "Unknown",
            sister.Centers,
            "",
            "",
            CommandEffect.Reads,
            new ReplyShape("SUCCESS", WithoutBackUrl.HomePage, sister.Reply.StatusCode, constants: sister.Reply.Constants),
            static _ => new Partner.LogOut(),
            static (ref ReplyReader reader) => new Partner.LogOutReply(ref reader)
        );

    private static CommandOutcome Problem(CommandFacts? facts, int statusCode, string sentence) =>
        CommandOutcome.Page(facts, SiteResponse.Page(ProblemPage.Of(sentence), statusCode));
}
