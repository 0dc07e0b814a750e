using System.Text;
using Microsoft.Extensions.Logging;

namespace WebEx.Client;

// What client and sessions have in common: a request becomes a message, and the response a reply.
internal sealed class CommandSender(WebExSite site, IWebExTransport transport, BackUrl backUrl, Encoding? encoding, ILogger logger)
{
    private readonly ReplyContext _redirect = ReplyContext.Redirect with { Encoding = encoding };
    private readonly ReplyContext _body = ReplyContext.Body with { Encoding = encoding };

    public WebExSite Site => site;

    public async Task<TReply> SendAsync<TReply>(
        WebExRequest<TReply> request,
        WebExSendOptions? options,
        Center? usual,
        SessionCookies? cookies,
        CancellationToken cancellationToken
    )
        where TReply : WebExReply
    {
        if (request is null)
            throw new ArgumentNullException(nameof(request));

        cancellationToken.ThrowIfCancellationRequested();
        options ??= new WebExSendOptions();
        Center center = options.Center ?? usual ?? ((IWebExRequest)request).Command.DefaultCenter;
        Check(request, options.Validation, center);
        WebExTransportRequest message = ToMessage(request, options, center, cookies);

        using var observed = new CommandObservation(message, logger);
        try
        {
            string? backUrl = AnswerAddress.Of(message.Body ?? message.Address.Query.TrimStart('?'), message.Command, isSuccess: true);
            for (int steps = 0; ; steps++)
            {
                WebExTransportResponse response = await transport.SendAsync(message, cancellationToken).ConfigureAwait(false);
                if (cookies is not null)
                    Keep(response.SetCookies, cookies, message);
                TReply reply = Read(request, response);
                bool isLost = reply.Outcome == ReplyOutcome.Unreadable && steps < StepBetween.Most;
                if (!isLost || StepBetween.Find(site, message, response, backUrl) is not { } next)
                {
                    observed.Answered(reply, response.StatusCode);
                    return reply;
                }

                message = next.WithCookies(cookies?.HeaderFor(next.Address));
            }
        }
        catch (Exception exception)
        {
            observed.Failed(exception, cancellationToken);
            throw;
        }
    }

    private void Check(IWebExRequest request, RequestValidation validation, Center center)
    {
        RequestValidationResult result = request.Validate(center);
        if (result.Count == 0)
            return;

        int errors = 0;
        foreach (Violation violation in result)
        {
            if (violation.Severity == ViolationSeverity.Error && !AnswerAddress.IsAboutIt(violation, request.Command))
                errors++;
        }

        if (errors == 0)
            return;
        if (validation != RequestValidation.Unchecked)
            throw new WebExRequestException(request.Command, center, result);
        if (logger.IsEnabled(LogLevel.Warning))
            ClientLog.SentUnchecked(logger, request.Command.Path, request.Command.At ?? "", errors, string.Join(", ", Rules(result)));
    }

    private static IEnumerable<ViolationRule> Rules(RequestValidationResult result) =>
        ((IEnumerable<Violation>)result).Where(violation => violation.Severity == ViolationSeverity.Error).Select(violation => violation.Rule).Distinct();

    private WebExTransportRequest ToMessage(IWebExRequest request, WebExSendOptions options, Center center, SessionCookies? cookies)
    {
        WebExCommand command = request.Command;
        HttpMethod method = options.Method;
        Uri address;
        string? body = null;
        if (method == HttpMethod.Get)
        {
            if (command.Effect != CommandEffect.Reads)
                throw new InvalidOperationException(
                    command.Name + " does more than read, and cannot be sent by GET, which browsers and proxies repeat: send it by POST."
                );
            if (request.AdditionalArguments is { Count: > 0 })
                throw new InvalidOperationException(
                    "Additional arguments count as confidential, and cannot be sent by GET, which logs keep: send " + command.Name + " by POST."
                );

            Uri plain = request.ToUri(site);
            address = new Uri(plain.GetLeftPart(UriPartial.Path) + "?" + AnswerAddress.AddTo(plain.Query.TrimStart('?'), command, backUrl), UriKind.Absolute);
        }
        else
        {
            WebExForm form = request.ToForm(site);
            if (options.Validation != RequestValidation.Unchecked && AnswerAddress.LosesAnswer(form.Body, command))
                throw new InvalidOperationException(AnswerAddress.AnswerIsLost);
            address = form.Action;
            body = AnswerAddress.AddTo(form.Body, command, backUrl);
        }

        // A command that is not of the catalogue could name a page of any kind.
        if (!site.BaseAddress.IsBaseOf(address))
            throw new InvalidOperationException("The page of " + command.Name + " is not one of the site, so that nothing was sent.");
        return new WebExTransportRequest(command, center, method, address, body, cookies?.HeaderFor(address), encoding);
    }

    private void Keep(IReadOnlyList<string> setCookies, SessionCookies cookies, WebExTransportRequest message)
    {
        foreach (string setCookie in setCookies)
        {
            CookieOutcome outcome = cookies.Keep(message.Address, setCookie);
            if (outcome == CookieOutcome.NotOfSite)
                ClientLog.CookieRefused(logger, message.Command.Path, message.Command.At ?? "");
            else if (outcome != CookieOutcome.Kept)
                ClientLog.CookieLimit(logger, message.Command.Path, message.Command.At ?? "", SessionCookies.Describe(outcome));
        }
    }

    // A redirect is read and never followed, so that it does not matter where it leads.
    private TReply Read<TReply>(WebExRequest<TReply> request, WebExTransportResponse response)
        where TReply : WebExReply
    {
        bool isRedirect = response.StatusCode is >= 300 and < 400;
        TReply reply =
            isRedirect && response.Location is { } location
                ? request.ReadReply(location, _redirect)
                : request.ReadReply(response.Body, response.Refresh is null ? _body : _body with { Refresh = response.Refresh });
        bool isError = !isRedirect && response.StatusCode is < 200 or >= 300;
        // A refusal may come with the status of an error, but nothing that was carried out does.
        if (!isError || reply.Outcome == ReplyOutcome.Failure)
            return reply;
        throw new WebExTransportException(
            "The site answered " + ((IWebExRequest)request).Command.Name + " with the HTTP status " + response + ", which is no answer to the command.",
            response.StatusCode
        );
    }
}
