using System.Collections.Concurrent;
using Microsoft.Playwright;
using WebEx.Spec.Journey.Tests.Apps;

namespace WebEx.Spec.Journey.Tests.Browser;

/// <summary>Somebody who uses the desk by its pages, and everything that their browser asked for meanwhile.</summary>
internal sealed class Visitor : IAsyncDisposable
{
    private const int LimitInMilliseconds = 20_000;

    private readonly IBrowserContext _context;
    private readonly RunningApp _desk;

    public Visitor(IBrowserContext context, IPage page, RunningApp desk)
    {
        _context = context;
        _desk = desk;
        Page = page;
        Page.SetDefaultTimeout(LimitInMilliseconds);
        _context.Request += (_, request) => Urls.Enqueue(request.Url);
        Page.Dialog += (_, dialog) =>
        {
            Dialogs.Enqueue(dialog.Message);
            _ = dialog.DismissAsync();
        };
    }

    public IPage Page { get; }

    public ConcurrentQueue<string> Urls { get; } = [];

    public ConcurrentQueue<string> Dialogs { get; } = [];

    public Uri Home => _desk.Address;

    /// <summary>Everything that the desk's page shows.</summary>
    public Task<string> TextAsync() => Page.Locator("body").InnerTextAsync();

    public async Task SignUpAsync(string webExId, string password)
    {
        await Page.GotoAsync(Home.AbsoluteUri);
        ILocator form = Page.Locator("#sign-up");
        await form.GetByLabel("First name").FillAsync("Jo");
        await form.GetByLabel("Last name").FillAsync("O'Neill");
        await form.GetByLabel("Email address").FillAsync(webExId + "@example.com");
        await form.GetByLabel("WebEx ID").FillAsync(webExId);
        await form.GetByLabel("Password").FillAsync(password);
        await form.GetByRole(AriaRole.Button).ClickAsync();
        await SeesAsync($"{webExId} has an account now. Log in with it.");
    }

    public async Task LogInAsync(string webExId, string password)
    {
        await Page.GotoAsync(Home.AbsoluteUri);
        await Page.Locator("#log-in").GetByLabel("WebEx ID").FillAsync(webExId);
        await Page.Locator("#log-in").GetByLabel("Password").FillAsync(password);
        await Page.Locator("#log-in").GetByRole(AriaRole.Button).ClickAsync();
    }

    public async Task ScheduleAsync(string name, string password)
    {
        ILocator form = Page.Locator("#schedule");
        await form.GetByLabel("Name", new() { Exact = true }).FillAsync(name);
        await form.GetByLabel("Meeting password").FillAsync(password);
        await form.GetByRole(AriaRole.Button).ClickAsync();
    }

    public async Task JoinAsync(string key, string name, string password)
    {
        await Page.Locator("#join").GetByLabel("Meeting key").FillAsync(key);
        await Page.Locator("#join").GetByLabel("Your name").FillAsync(name);
        await Page.Locator("#join").GetByLabel("Meeting password").FillAsync(password);
        await Page.Locator("#join").GetByRole(AriaRole.Button).ClickAsync();
    }

    public async Task InviteAsync(string key, string name, string emailAddress)
    {
        ILocator meeting = Meeting(key);
        await meeting.Locator("summary", new() { HasText = "Invite somebody" }).ClickAsync();
        await meeting.GetByLabel("Full name").FillAsync(name);
        await meeting.GetByLabel("Email address").FillAsync(emailAddress);
        await meeting.GetByRole(AriaRole.Button, new() { Name = "Invite", Exact = true }).ClickAsync();
        await SeesAsync($"{name} is invited.");
    }

    public async Task DeleteAsync(string key)
    {
        await Meeting(key).Locator("summary", new() { HasText = "Delete" }).ClickAsync();
        await PressAsync(key, "Yes, delete it");
    }

    public Task PressAsync(string button) => Page.GetByRole(AriaRole.Button, new() { Name = button }).ClickAsync();

    public Task PressAsync(string key, string button) => Meeting(key).GetByRole(AriaRole.Button, new() { Name = button }).ClickAsync();

    public ILocator Meeting(string key) => Page.Locator($"article[data-key='{key}']");

    /// <summary>The keys of the meetings on the desk.</summary>
    public async Task<IReadOnlyList<string>> KeysAsync() =>
        await Page.Locator("article").EvaluateAllAsync<string[]>("articles => articles.map(article => article.dataset.key)");

    /// <summary>Waits for what the desk says.</summary>
    public Task SeesAsync(string notice) => Assertions.Expect(Page.Locator(".notice")).ToHaveTextAsync(notice, new() { Timeout = LimitInMilliseconds });

    public ValueTask DisposeAsync() => _context.DisposeAsync();
}
