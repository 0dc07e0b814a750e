using System.Globalization;
using System.Net;
using WebEx.Site.Kernel;
using WebEx.Site.Pages;
using WebEx.Site.State;

namespace WebEx.Site.Tool;

/// <summary>
/// A short story of commands for somebody who looks at the inspector for the first time: a host schedules a meeting, with the mistakes that programs make. Each
/// refusal has another cause.
/// </summary>
/// <param name="site">The site, with the demo seed.</param>
/// <param name="home">Its home page.</param>
internal sealed class DemoStory(LiveSite site, Uri home)
{
    private const string BackUrl = "https://app.example.com/webex-done?order=7";
    private string? _cookies;

    /// <summary>Sends the commands.</summary>
    public async Task TellAsync()
    {
        // In San Jose, where the demo site is; a day later it is not in the past in any zone.
        DateTime start = ZoneRules.ToLocal(site.Clock.GetUtcNow().AddDays(2), WebExTimeZone.SanJose);
        string time = start.ToString("'YE='yyyy'&MO='M'&DA='d'&HO='H'&MI='m", CultureInfo.InvariantCulture) + "&TZ=4";

        // The program forgets to log in; then the password is wrong; then right, by the browser of the user.
        _ = await SendAsync("m.php", $"AT=SM&MN=Design%20review&{time}");
        _ = await SendAsync("p.php", "AT=LI&WID=jo&PW=wrong-password&MU=GoBack", isBrowser: true);
        _ = await SendAsync("p.php", $"AT=LI&WID=jo&PW={DemoSeed.Password}&MU=GoBack", isBrowser: true);

        // A value that is none, a name that is too long, a time that is past; then a meeting, with an invitation.
        _ = await SendAsync("m.php", $"AT=SM&MN=Design%20review&{time}&DU=an%20hour");
        _ = await SendAsync("m.php", $"AT=SM&MN={new string('x', 129)}&{time}");
        _ = await SendAsync("m.php", "AT=SM&MN=Design%20review&YE=2010&MO=1&DA=2&HO=9&MI=0&TZ=4");
        string? done = await SendAsync("m.php", $"AT=SM&MN=Design%20review&PW=Meet-1234&{time}&DU=45&AG=Sketches%20and%20open%20questions");
        string key = done is null ? "" : QueryText.Find(done[(done.IndexOf('?', StringComparison.Ordinal) + 1)..], "MK") ?? "";
        _ = await SendAsync("m.php", $"AT=AA&MK={key}&FN=Ann%20Other&EM=ann%40example.com&EI=1");

        // A key with a digit missing; a command that the page does not have.
        _ = await SendAsync("m.php", $"AT=DM&MK={(key.Length > 0 ? key[..^1] : "1")}");
        _ = await SendAsync("m.php", $"AT=XX&MK={key}");
        _ = await SendAsync("p.php", "AT=LO", isBrowser: true);

        // Who may not host.
        _ = await SendAsync("p.php", $"AT=LI&WID=guest&PW={DemoSeed.Password}&MU=GoBack", isBrowser: true);
        _ = await SendAsync("m.php", $"AT=SM&MN=Party&{time}", isBrowser: true);
        _ = await SendAsync("p.php", "AT=LO", isBrowser: true);
    }

    // Gives where the browser is sent, with the parameters of the reply.
    private async Task<string?> SendAsync(string page, string form, bool isBrowser = false)
    {
        SiteRequest request = new()
        {
            HomePage = home,
            Page = page,
            IsPost = true,
            Form = $"{form}&BU={Uri.EscapeDataString(BackUrl)}",
            Cookies = _cookies,
            RemoteAddress = IPAddress.Loopback,
            IsBrowser = isBrowser,
        };
        SiteResponse response = await SitePages.RespondAsync(site, request, CancellationToken.None);
        if (!response.SetCookies.IsEmpty)
            _cookies = string.Join("; ", response.SetCookies.Select(cookie => cookie.Split(';')[0]));
        return response.Location;
    }
}
