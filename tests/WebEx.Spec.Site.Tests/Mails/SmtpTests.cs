using WebEx.Site.Tests.Admin;
using WebEx.Site.Tests.Tool;

namespace WebEx.Site.Tests.Mails;

/// <summary>The program hands its mails to an SMTP server.</summary>
public sealed class SmtpTests
{
    [Fact]
    public async Task A_mail_reaches_the_server_as_text_and_as_HTML()
    {
        using SmtpListener server = new();
        using ToolRun run = new("--url", "http://127.0.0.1:0", "--smtp", server.Url, "--mail-from", "meetings@example.com");
        Uri site = ToolRun.SiteOf(await run.ReadToAsync("curl"));
        await ScheduleAsync(site, "<b>Café</b>\r\nBcc: x@example.com");

        string message = await server.Message.WaitAsync(TimeSpan.FromMinutes(1), TestContext.Current.CancellationToken);
        message.ShouldContain("MAIL FROM:<meetings@example.com>");
        message.ShouldContain("RCPT TO:<jo@example.com>");
        message.ShouldContain("multipart/alternative");
        message.ShouldContain("text/html");
        message.ShouldContain("Subject: Scheduled:");
        message.ShouldNotContain("\nBcc:");
        (await DeliveryAsync(site, "Delivered")).ShouldBe(1);
    }

    [Fact]
    public async Task A_server_that_refuses_is_shown_at_the_mail()
    {
        using SmtpListener server = new("550 nobody of that name");
        using ToolRun run = new("--url", "http://127.0.0.1:0", "--smtp", server.Url);
        Uri site = ToolRun.SiteOf(await run.ReadToAsync("curl"));
        await ScheduleAsync(site, "Review");

        (await DeliveryAsync(site, "Failed")).ShouldBe(1);
    }

    [Theory]
    [InlineData("--smtp", "http://127.0.0.1:1025", "smtp://127.0.0.1:1025 is expected")]
    [InlineData("--smtp", "smtp://jo:secret@127.0.0.1", "without a password")]
    [InlineData("--mail-from", "nobody", "nobody is not an email address.")]
    [InlineData("--mail-from", "a@example.com, b@example.com", "is not an email address.")]
    public async Task What_is_no_server_or_address_is_said(string option, string value, string message)
    {
        using ToolRun run = new(option, value);
        (int exitCode, string error) = await run.EndAsync();
        exitCode.ShouldBe(2);
        error.ShouldContain(message);
        error.ShouldNotContain("secret");
    }

    private static async Task ScheduleAsync(Uri site, string name)
    {
        using RawClient jo = new(site);
        _ = await jo.LogInAsync();
        (await jo.CommandAsync("m.php", $"AT=SM&CE=1&YE=2040&MO=12&DA=1&HO=9&MI=30&MN={Uri.EscapeDataString(name)}"))["ST"].ShouldBe("SUCCESS");
    }

    // The mail is there before the server has said anything about it.
    private static async Task<int> DeliveryAsync(Uri site, string delivery)
    {
        using AdminClient admin = new(new Uri(site, "/_admin/"));
        for (int i = 0; i < 200; i++)
        {
            int count = (await admin.CallAsync("GET", "sites/acme/outbox"))!.AsArray().Count(mail => (string)mail!["delivery"]! == delivery);
            if (count > 0)
                return count;
            await Task.Delay(50, TestContext.Current.CancellationToken);
        }

        return 0;
    }
}
