using System.Net;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using WebEx.Site.Admin;
using WebEx.Site.Https;
using WebEx.Site.Kernel;
using WebEx.Site.Pages;
using WebEx.Site.Recording;

namespace WebEx.Site.Http;

/// <summary>
/// Stands in front of a site that still answers: each request goes there and its response comes back, and what became of it is taken down, as if this site had
/// answered.
/// </summary>
internal sealed class RecordingEndpoint(SiteRegistry sites, string siteName, Upstream upstream, HttpsNames? https, ILogger logger)
{
    // A page of another site must not do here what a page of this program may: it has an origin of its own, and so no say in the administration.
    private const string Sandbox = "sandbox allow-forms allow-scripts allow-popups allow-downloads";

    private readonly RecordedCallers _callers = new();

    /// <summary>Whether a request is for the site that is recorded.</summary>
    public bool IsFor(PathString path) => path.StartsWithSegments("/" + siteName, StringComparison.OrdinalIgnoreCase);

    public async Task HandleAsync(HttpContext context)
    {
        if (!HttpMethods.IsGet(context.Request.Method) && !HttpMethods.IsPost(context.Request.Method))
        {
            await RefuseAsync(context, 405, "A site takes GET and POST.").ConfigureAwait(false);
            return;
        }

        if (!IsHostTrusted(context))
        {
            await RefuseAsync(context, 403, "A program of this machine calls the recorder localhost, 127.0.0.1, [::1] or by a name of --as.")
                .ConfigureAwait(false);
            return;
        }

        if (context.Request.Headers.Via.Any(via => via?.Contains(Upstream.Mark, StringComparison.Ordinal) == true))
        {
            await RefuseAsync(context, 508, "The site that is recorded is this program itself, or leads back to it.").ConfigureAwait(false);
            return;
        }

        _ = context.Request.Path.StartsWithSegments("/" + siteName, StringComparison.OrdinalIgnoreCase, out PathString rest);
        string page = rest.Value is { Length: > 0 } path ? path[1..] : "";
        string site = context.Request.Path.Value!.Split('/')[1];
        bool isRead = HttpRequests.FormProblem(context.Request) is null;
        SiteRequest request = isRead
            ? await HttpRequests.ReadAsync(context.Request, site, page).ConfigureAwait(false)
            : HttpRequests.ReadWithoutForm(context.Request, site, page);
        if (upstream.Find(page, request.Query) is not { } address)
        {
            await RefuseAsync(context, 400, "The address leads out of the site that is recorded.").ConfigureAwait(false);
            return;
        }

        UpstreamRequest sent = new()
        {
            Address = address,
            Body =
                !request.IsPost ? null
                : isRead ? Encoding.UTF8.GetBytes(request.Form)
                : await HttpRequests.ReadBytesAsync(context.Request).ConfigureAwait(false),
            MediaType = isRead ? WebExForm.MediaType : context.Request.ContentType,
            Cookies = RecordedCookie.ToSite(request.Cookies),
            UserAgent = context.Request.Headers.UserAgent,
            IsBrowser = request.IsBrowser,
        };
        UpstreamAnswer answer;
        try
        {
            answer = await upstream.SendAsync(sent, context.RequestAborted).ConfigureAwait(false);
        }
        catch (Exception problem)
            when (problem is HttpRequestException || (problem is OperationCanceledException && !context.RequestAborted.IsCancellationRequested))
        {
            SiteLog.NotRecorded(logger, problem.GetType().Name);
            await RefuseAsync(context, 502, "The site that is recorded sent no response, or none that could be taken.").ConfigureAwait(false);
            return;
        }

        // A file that is uploaded, or a form in another charset, is the site's to read: it went there as it came.
        if (isRead)
            await RecordAsync(request, sent.Cookies, answer).ConfigureAwait(false);
        else
            SiteLog.PassedOn(logger);
        await SendAsync(context, answer, request.HomePage).ConfigureAwait(false);
    }

    // A page of another site can have its own name resolve to the loopback, and would read here what the site shows to this machine alone.
    private bool IsHostTrusted(HttpContext context) =>
        context.Connection.RemoteIpAddress is not { } caller
        || !IPAddress.IsLoopback(caller)
        || LoopbackName.Is(context.Request.Host.Host)
        || (context.Request.Host.HasValue && https?.Hosts.Contains(context.Request.Host.Host, StringComparer.OrdinalIgnoreCase) == true);

    private static Task RefuseAsync(HttpContext context, int statusCode, string sentence) =>
        HttpResponses.SendAsync(context, SiteResponse.Page(ProblemPage.Of(sentence), statusCode));

    private async Task RecordAsync(SiteRequest request, string? cookies, UpstreamAnswer answer)
    {
        LiveSite site = sites.Find(siteName)!;
        string text = request.Text;
        string? at = QueryText.Find(text, "AT");
        if (CommandTable.Find(request.Page, at, Center.MeetingCenter, text) is not { } facts)
        {
            // A page for people, or a command that the guide does not have.
            if (at is not null)
                await site.NoteAsync(request, CommandOutcome.Page(null, ResponseOf(answer)), null, Center.MeetingCenter, _ => { }).ConfigureAwait(false);
            return;
        }

        Center center = CommandTable.CenterOf(facts.Command, Center.MeetingCenter);
        WebExReply reply = answer.IsRedirect
            ? facts.Command.ReadUntypedReply(answer.Location, ReplyContext.Redirect)
            : facts.Command.ReadUntypedReply(answer.Text, ReplyContext.Body);
        bool isRead = facts.Command.TryReadRequest(text, center, out IWebExRequest? read, out _);
        string? caller = FollowCaller(cookies, answer, facts.Command, reply, read);
        await site.NoteAsync(
                request,
                CommandOutcome.Of(facts, reply, ResponseOf(answer)),
                caller,
                center,
                edit =>
                {
                    if (isRead && reply.IsSuccess)
                        new RecordedFacts(edit, caller, center, site.Clock.GetUtcNow()).Learn(read!, reply);
                }
            )
            .ConfigureAwait(false);
    }

    // Who sent it, and who has the cookies of the response.
    private string? FollowCaller(string? cookies, UpstreamAnswer answer, WebExCommand command, WebExReply reply, IWebExRequest? read)
    {
        string? caller = _callers.Find(cookies);
        if (reply.IsSuccess && command.Effect == CommandEffect.LogsOut)
            _callers.Remove(cookies);
        else if (reply.IsSuccess && read is Partner.LogIn login)
            _callers.Add(answer.SetCookies, login.WebExId);
        else if (caller is not null)
            _callers.Add(answer.SetCookies, caller);
        return caller;
    }

    // What is remembered of it: neither its body nor its cookies.
    private static SiteResponse ResponseOf(UpstreamAnswer answer) => new() { StatusCode = answer.StatusCode, Location = answer.Location };

    private async Task SendAsync(HttpContext context, UpstreamAnswer answer, Uri home)
    {
        HttpResponse http = context.Response;
        http.StatusCode = answer.StatusCode;
        http.Headers.CacheControl = "no-store";
        foreach (string cookie in answer.SetCookies)
            http.Headers.Append("Set-Cookie", HeaderText(RecordedCookie.ToBrowser(cookie, home)));
        if (answer.Location is { } location)
            http.Headers.Location = Here(location, home);
        http.ContentType = answer.ContentType is { } type ? HeaderText(type) : null;
        http.Headers.ContentSecurityPolicy = Sandbox;
        bool hasBody = answer.StatusCode is not (204 or 205 or 304) && answer.StatusCode >= 200;
        if (!hasBody)
            return;
        http.ContentLength = answer.Content.Length;
        await http.Body.WriteAsync(answer.Content, context.RequestAborted).ConfigureAwait(false);
    }

    // What leads to a page of the site leads to this program. A whole address, such as a BackURL, stays as it came; a relative one is one of that host, and
    // not of this one.
    private string Here(string location, Uri home)
    {
        if (!Uri.TryCreate(upstream.Address, location, out Uri? target))
            return HeaderText(location);
        if (upstream.Address.IsBaseOf(target))
            return new Uri(home, upstream.Address.MakeRelativeUri(target)).AbsoluteUri;
        return target.Authority == upstream.Address.Authority ? target.AbsoluteUri : HeaderText(location);
    }

    // The server sends nothing but ASCII in a header.
    private static string HeaderText(string text) =>
        text.All(c => c is >= ' ' and <= '~')
            ? text
            : string.Concat(text.Select(c => c is >= ' ' and <= '~' ? c.ToString() : Uri.EscapeDataString(c.ToString())));
}
