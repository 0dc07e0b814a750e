namespace WebEx.Client;

// Sites were seen to respond to some commands with a page whose script leads to a further address of the site, which takes a POST and responds to the
// command. A browser takes that step by itself. The address repeats the arguments, passwords among them: nothing of it goes into a log, a trace or an
// exception.
internal static class StepBetween
{
    // One was seen. A site that leads on and on is left.
    public const int Most = 3;

    // The request that takes the step; null where the response leads nowhere, for certain, inside the site.
    public static WebExTransportRequest? Find(WebExSite site, WebExTransportRequest request, WebExTransportResponse response, string? backUrl)
    {
        // A login leads to a page of the user, and what only reads has not been seen to lead anywhere.
        if (request.Command.Effect != CommandEffect.Changes || response.StatusCode is < 200 or >= 300)
            return null;
        if (ReplyPages.FindNext(response.Body, response.Refresh, out string? form) is not { } next)
            return null;
        if (!Uri.TryCreate(request.Address, next, out Uri? address) || !IsInside(site, address) || IsBackUrl(site, address, backUrl))
            return null;

        var target = new Uri(address.GetLeftPart(UriPartial.Query), UriKind.Absolute);
        // A page that is loaded again would carry the command out again.
        if (target == request.Address)
            return null;
        return new(request.Command, request.Center, HttpMethod.Post, target, form ?? "", cookies: null, request.Encoding) { IsIntermediateStep = true };
    }

    // Scheme, host, port and folder.
    private static bool IsInside(WebExSite site, Uri address) => address.UserInfo.Length == 0 && site.BaseAddress.IsBaseOf(address);

    // The response itself, which cannot be read, is for whoever asked for it there.
    private static bool IsBackUrl(WebExSite site, Uri address, string? backUrl) =>
        backUrl is { Length: > 0 }
        && Uri.TryCreate(site.BaseAddress, backUrl, out Uri? back)
        && string.Equals(back.GetLeftPart(UriPartial.Path), address.GetLeftPart(UriPartial.Path), StringComparison.OrdinalIgnoreCase);
}
