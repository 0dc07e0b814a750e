using System.Collections.Immutable;
using WebEx.Site.Kernel;

namespace WebEx.Site.Pages;

/// <summary>
/// Takes the forms of the site's own pages: makes the command of what was typed, and carries it out as if a program had sent it. A refusal shows the form
/// again, with what was typed and why; secrets have to be typed again.
/// </summary>
internal static class FormSubmission
{
    /// <summary>The page that forms are sent to, below the site.</summary>
    public const string Page = "form";

    /// <summary>The page that says what became of a command, below the site: the BackURL of the site's own forms.</summary>
    public const string ResultPage = "form-result";

    public const string CommandName = "form-command";
    public const string FixedField = "form-fixed";
    public const string OnlyField = "form-only";

    public static async Task<SiteResponse> RespondAsync(LiveSite site, SiteRequest request, CancellationToken cancellationToken)
    {
        // Commands come from pages of any site, and the cookie comes along; a form of this site comes from there alone.
        if (request.IsFromElsewhere)
            return SiteResponse.Page(ProblemPage.Of("A page of another site has sent this. Open the form on this site, and fill it in there."), 403);
        FormValues typed = FormValues.Read(request.Form);
        if (CommandTable.Find(typed.First(CommandName)) is not { } facts)
            return SiteResponse.Page(ProblemPage.Of("The form names no command of this site. Open it again, and send it from there."), 400);

        // Before the command is carried out, which can give the browser another cookie.
        (string text, string? incomplete) = await site.LookAsync(
                request,
                context => (TextOf(context, facts, typed), Incomplete(context, facts, typed)),
                cancellationToken
            )
            .ConfigureAwait(false);
        if (incomplete is not null)
            return SiteResponse.Page(incomplete);
        return await site.ExecuteAsync(request.AsForm(facts.Command.Path, text), Show, cancellationToken).ConfigureAwait(false);

        SiteResponse Show(CommandContext context, CommandOutcome outcome) =>
            outcome.Error is { } error ? SiteResponse.Page(Again(context, facts, typed, Reason(facts, error, outcome.Violation))) : outcome.Response;
    }

    /// <summary>The form of any command, by its id in the address; what the address says beside it is typed in already.</summary>
    public static (SiteResponse Response, bool Counts) Open(CommandContext context)
    {
        if (DialectChecks.ProblemOfPage(context) is { } problem)
            return (SiteResponse.Page(ProblemPage.Of(problem), 403), false);
        FormValues asked = FormValues.Read(context.Request.Query);
        if (CommandTable.Find(asked.First(CommandName)) is not { } facts)
            return (SiteResponse.Page(ProblemPage.Of("The address names no command of this site."), 404), false);
        Html form = Html.Of($"{LogInFirst(context, facts)}\n<p><code>{facts.Id}</code></p>\n{CommandForm.Of(context, facts.Id, asked)}");
        return (SiteResponse.Page(SiteFrame.Page(context, FormWords.Of(facts.Command.Name), form)), false);
    }

    /// <summary>What became of a command that was carried out.</summary>
    public static string Result(CommandContext context)
    {
        FormValues reply = FormValues.Read(context.Request.Query);
        if (CommandTable.Find(reply.First("of")) is not { } facts)
            return ProblemPage.Of("The address names no command of this site.");
        FormPlan plan = FormPlan.Of(facts);
        if (reply.First("RS") is { } error)
            return SiteFrame.Page(context, "Refused", Html.Of($"{Reason(facts, error, violation: null)}\n{WaysOn(context, reply)}"));
        return SiteFrame.Page(
            context,
            plan.Title,
            Html.Of(
                $"""
                <p class="done" role="status">{plan.Done}</p>
                {((reply.First("RI") ?? reply.First("EI")) is { } id ? Html.Of($"<p>Your registration ID is <b>{id}</b>.</p>") : default)}
                {WaysOn(context, reply)}
                """
            )
        );
    }

    private static Html WaysOn(CommandContext context, FormValues reply) =>
        Html.Of(
            $"""
            <ul class="ways">
            {(
                reply.First("MK") is { } key
                    ? Html.Of($"<li><a href=\"{SiteFrame.Link(context, "SI")}&amp;MK={Uri.EscapeDataString(key)}\">Session {key}</a></li>")
                    : default
            )}
            <li><a href="{SiteFrame.Link(context, "MH")}">Home</a></li>
            {(context.Account is null ? default : Html.Of($"<li><a href=\"{SiteFrame.Link(context, "MO")}\">My meetings</a></li>"))}
            </ul>
            """
        );

    private static string TextOf(CommandContext context, CommandFacts facts, FormValues typed)
    {
        IEnumerable<(string Code, string Value)> arguments = CommandForm
            .FieldsOf(context, facts, typed)
            .SelectMany(field => field.ArgumentsOf(typed.All(field.Name)))
            .Concat(EventQuestions.ArgumentsOf(context, facts.Id, typed))
            .DistinctBy(argument => argument.Code)
            .Append(("AT", facts.Command.At ?? ""))
            // Without a BackURL a command with a page of its own shows it.
            .Append(
                ("BU", FormPlan.Of(facts).Done.Length == 0 ? "" : $"{context.Request.HomePage.AbsoluteUri}{ResultPage}?of={Uri.EscapeDataString(facts.Id)}")
            );
        // A login comes back by MU, and only so to the BackURL.
        if (facts.Id == "p.php/LI")
            arguments = arguments.Append(("MU", Partner.LogIn.GoBack));
        if (typed.First("CSRF") is { } token)
            arguments = arguments.Append(("CSRF", token));
        return string.Join(
            '&',
            arguments.Where(pair => pair.Value.Length > 0).Select(pair => $"{Uri.EscapeDataString(pair.Code)}={Uri.EscapeDataString(pair.Value)}")
        );
    }

    // The form, where a question is left out that the host wants an answer to.
    private static string? Incomplete(CommandContext context, CommandFacts facts, FormValues typed)
    {
        ImmutableArray<string> unanswered = EventQuestions.Unanswered(context, facts.Id, typed);
        return unanswered.IsEmpty
            ? null
            : Again(
                context,
                facts,
                typed,
                Html.Of(
                    $"""
                    <div class="refusal" role="alert">
                    <p><b>Not sent:</b> answer the questions that are required.</p>
                    <ul>{Html.Join(unanswered.Select(question => Html.Of($"<li>{question}</li>")))}</ul>
                    </div>
                    """
                )
            );
    }

    private static string Again(CommandContext context, CommandFacts facts, FormValues typed, Html reason)
    {
        ImmutableArray<string>? only = typed.First(OnlyField) is { } names ? [.. names.Split(' ')] : null;
        return SiteFrame.Page(
            context,
            FormPlan.Of(facts).Title,
            Html.Of(
                $"""
                {reason}
                {LogInFirst(context, facts)}
                {CommandForm.Of(context, facts.Id, typed, [.. typed.All(FixedField)], only)}
                """
            )
        );
    }

    private static Html LogInFirst(CommandContext context, CommandFacts facts) =>
        context.Account is null && facts.NeedsLogin
            ? Html.Of($"<p>This command needs a login: <a href=\"{SiteFrame.Link(context, "SU")}\">log in</a> first.</p>")
            : default;

    private static Html Reason(CommandFacts facts, string error, string? violation) =>
        Html.Of(
            $"""
            <div class="refusal" role="alert">
            <p><b>Refused:</b> <code id="error">{error}</code>{OutcomePage.Cause(facts.Id, error)}.</p>
            {(violation is null ? default : Html.Of($"<p>{violation}</p>"))}
            <p>{facts.Command.GuideSection}, guide page {facts.Command.GuidePage}.</p>
            </div>
            """
        );
}
