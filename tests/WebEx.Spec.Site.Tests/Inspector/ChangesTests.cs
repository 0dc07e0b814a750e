using System.Globalization;
using System.Net;
using System.Text;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Testing;
using WebEx.Site.Tests;
using WebEx.Site.Tests.Checks;
using WebEx.Tests;

namespace WebEx.Site.Inspector.Tests;

/// <summary>What the inspector says of the state before and after a command.</summary>
public sealed class ChangesTests
{
    private const string Secret = "Geheim4711";

    [Fact]
    public async Task A_command_is_shown_with_the_rows_that_it_changed()
    {
        await using WebExTestSite site = await WebExTestSite.StartAsync(cancellationToken: TestContext.Current.CancellationToken);
        using var client = new RawClient(site);
        _ = await client.LogInAsync();
        string key = (await client.CommandAsync("m.php", "AT=SM&MN=Before&PW=" + Secret + "&YE=2040&MO=12&DA=1&HO=9&MI=30"))["MK"];
        (await client.CommandAsync("m.php", $"AT=EM&MK={key}&MN=After%3Cb%3E&YE=2040&MO=12&DA=1&HO=9&MI=30"))["ST"].ShouldBe("SUCCESS");
        (await client.CommandAsync("m.php", $"AT=DM&MK={key}"))["ST"].ShouldBe("SUCCESS");
        (await client.CommandAsync("m.php", $"AT=DM&MK={key}"))["ST"].ShouldBe("FAIL");
        using var browser = new InspectorBrowser(site);

        string scheduled = await browser.PageAsync("2");
        scheduled.ShouldContain($"meetings <code>{key}</code>, added");
        scheduled.ShouldContain("""<td>Name</td><td class="none">none</td><td>Before</td>""");
        scheduled.ShouldContain("""<td>Password</td><td class="none">none</td><td>***</td>""");
        string edited = await browser.PageAsync("3");
        edited.ShouldContain($"meetings <code>{key}</code>, changed");
        edited.ShouldContain("<td>Name</td><td>Before</td><td>After&lt;b&gt;</td>");
        (await browser.PageAsync("4")).ShouldContain($"meetings <code>{key}</code>, removed");
        (await browser.PageAsync("5")).ShouldContain("Nothing of the site was changed.");
    }

    [Fact]
    public async Task What_the_window_of_an_attendee_proves_itself_by_is_hidden_with_its_hash()
    {
        await using WebExTestSite site = await WebExTestSite.StartAsync(cancellationToken: TestContext.Current.CancellationToken);
        using HttpClient visitor = new() { BaseAddress = site.BaseAddress };
        visitor.DefaultRequestHeaders.Accept.ParseAdd("text/html");
        string window = await visitor.GetStringAsync(new Uri("m.php?AT=JM&MK=400000002&AN=Kim", UriKind.Relative), TestContext.Current.CancellationToken);
        window.ShouldContain("name=\"pass\"");
        using var browser = new InspectorBrowser(site);

        (await browser.PageAsync("1")).ShouldContain("""<td>PassHash</td><td class="none">none</td><td>***</td>""");
    }

    [Fact]
    public async Task A_failure_shows_what_it_changed_all_the_same()
    {
        await using WebExTestSite site = await WebExTestSite.StartAsync(cancellationToken: TestContext.Current.CancellationToken);
        using var client = new RawClient(site);
        (await client.LogInAsync("jo", Secret))["ST"].ShouldBe("FAIL");
        using var browser = new InspectorBrowser(site);

        (await browser.PageAsync("1")).ShouldContain("<td>FailedLogins</td><td>0</td><td>1</td>");
    }

    // Every command, by an administrator and by nobody, with a secret in each argument that takes one.
    [Fact]
    public async Task No_secret_of_any_command_shows_in_page_file_or_log()
    {
        FakeLogCollector log = new();
        using ILoggerFactory loggers = LoggerFactory.Create(logging => logging.AddProvider(new FakeLoggerProvider(log)));
        await using WebExTestSite site = await WebExTestSite.StartAsync(new() { LoggerFactory = loggers }, TestContext.Current.CancellationToken);
        using var users = new SiteUsers(site);
        using var browser = new InspectorBrowser(site);
        string cookie = (await users.ClientAsync("admin")).Cookies.GetAllCookies().First(cookie => cookie.Name == "WebExSession").Value;
        foreach (string user in new[] { SiteUsers.Nobody, "admin" })
        {
            RawClient client = await users.ClientAsync(user);
            foreach (GeneratedCommand command in CatalogueCommands.All)
            {
                string text = ToText(command);
                using (await client.PostAsync(command.Model.Path.Length == 0 ? command.Model.Page : command.Model.Path, text)) { }
            }
        }

        long last = site.Requests.Count;
        last.ShouldBeGreaterThan(180);
        StringBuilder all = new();
        for (long i = 1; i <= last; i++)
            _ = all.Append(await browser.PageAsync(i.ToString(CultureInfo.InvariantCulture)));
        foreach (string page in new[] { "", "har", "json" })
            _ = all.Append(await browser.PageAsync(page));
        foreach (string page in new[] { "/_admin/sites/acme/requests", "/_outbox/acme", "/_admin/sites/acme/outbox" })
            _ = all.Append(await browser.OtherAsync(page));
        string shown = WebUtility.HtmlDecode(all.ToString());
        shown.Contains(Secret, StringComparison.OrdinalIgnoreCase).ShouldBeFalse(Around(shown, Secret));
        shown.Contains(cookie, StringComparison.OrdinalIgnoreCase).ShouldBeFalse(Around(shown, cookie));
        string[] lines = [.. log.GetSnapshot().Select(record => record.ToString())];
        lines.Length.ShouldBeGreaterThan(180);
        lines.ShouldAllBe(line => !line.Contains(Secret, StringComparison.OrdinalIgnoreCase));
    }

    private static string Around(string text, string secret)
    {
        int place = text.IndexOf(secret, StringComparison.OrdinalIgnoreCase);
        return place < 0 ? "" : text[Math.Max(0, place - 300)..Math.Min(text.Length, place + 100)];
    }

    private static string ToText(GeneratedCommand command)
    {
        Draft draft = new ValidRequests(command, command.Centers.First(), Seed.For(command.Model.Id, 4711)).Next()!;
        string text = draft.ToRequest().ToForm(GeneratedCommand.Site).Body;
        IEnumerable<string> secrets = command
            .Model.Arguments.SelectMany(argument => argument.Coded)
            .Where(part => part.IsSecret)
            .Select(part => part.Code.Replace("{n}", "1", StringComparison.Ordinal));
        foreach (string code in secrets)
            text = FormText.With(text, code, Secret);
        string back = $"https://jo:{Secret}@back.example/?PW={Secret}&token={Secret}";
        return FormText.With(text, "BU", back) + "&NobodyKnows=" + Secret;
    }
}
