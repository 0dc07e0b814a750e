using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace WebEx.Site.Tests.Pages;

/// <summary>A user's browser on the pages of a site: shows a page, fills a form in and sends it. It goes where it is sent, within the site.</summary>
internal sealed class PageBrowser : IDisposable
{
    private readonly HttpClient _client;

    public PageBrowser(WebExTestSite site)
    {
        _client = new(new SocketsHttpHandler { UseProxy = false }) { BaseAddress = site.BaseAddress };
        _client.DefaultRequestHeaders.Accept.ParseAdd("text/html");
        _client.DefaultRequestHeaders.Add("Origin", site.BaseAddress.GetLeftPart(UriPartial.Authority));
    }

    /// <summary>The page that it shows.</summary>
    public IHtmlDocument Page { get; private set; } = new HtmlParser().ParseDocument("");

    public HttpStatusCode Status { get; private set; }

    /// <summary>What the page says.</summary>
    public string Text => Page.QuerySelector("main")?.TextContent ?? Page.Body!.TextContent;

    public string? Error => Page.QuerySelector("#error")?.TextContent;

    public async Task GoAsync(string address)
    {
        using HttpResponseMessage response = await _client.GetAsync(new Uri(address, UriKind.RelativeOrAbsolute), TestContext.Current.CancellationToken);
        await ShowAsync(response);
    }

    /// <summary>Sends the form that a command or a page takes, with what is typed in place of what it has.</summary>
    /// <param name="what">The command, such as <c>m.php/SM</c>, or the page that the form is sent to.</param>
    /// <param name="typed">Names of fields and their values.</param>
    public Task SendAsync(string what, params (string Name, string Value)[] typed) => SendAsync(what, button: null, typed);

    /// <summary>As above, by a button with a label.</summary>
    public async Task SendAsync(string what, string? button, params (string Name, string Value)[] typed)
    {
        IHtmlFormElement form = Page.Forms.First(form =>
            (form.QuerySelector("input[name=form-command]") as IHtmlInputElement)?.Value == what
            || form.GetAttribute("action")!.EndsWith("/" + what, StringComparison.Ordinal)
        );
        List<KeyValuePair<string, string>> fields = [];
        foreach (IElement element in form.Elements)
        {
            (string? name, string? value) = element switch
            {
                IHtmlInputElement { Type: "checkbox", IsChecked: false } => (null, null),
                IHtmlInputElement input => (input.Name, input.Value),
                IHtmlSelectElement select => (select.Name, select.Value),
                IHtmlButtonElement pressed when pressed.TextContent == button => (pressed.Name, pressed.Value),
                _ => (null, null),
            };
            if (!string.IsNullOrEmpty(name) && !typed.Any(pair => pair.Name == name))
                fields.Add(new(name, value ?? ""));
        }

        foreach ((string name, string value) in typed)
        {
            form.Elements.Any(element => element.GetAttribute("name") == name).ShouldBeTrue($"The form has no field {name}.");
            fields.Add(new(name, value));
        }

        using FormUrlEncodedContent content = new(fields);
        using HttpResponseMessage response = await _client.PostAsync(
            new Uri(form.GetAttribute("action")!, UriKind.RelativeOrAbsolute),
            content,
            TestContext.Current.CancellationToken
        );
        await ShowAsync(response);
    }

    public async Task LogInAsync(string user = "jo")
    {
        await GoAsync("e.php?AT=SU");
        await SendAsync("p.php/LI", ("WID", user), ("PW", "Pass-1234"));
        Text.ShouldContain("You are logged in.");
    }

    public void Dispose() => _client.Dispose();

    private async Task ShowAsync(HttpResponseMessage response)
    {
        Status = response.StatusCode;
        Page = new HtmlParser().ParseDocument(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }
}
