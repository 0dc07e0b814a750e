using Microsoft.Extensions.Options;

namespace WebEx.Client;

// Says everything that is wrong at once, and shows no value but those of addresses.
internal sealed class WebExOptionsCheck(string name) : IValidateOptions<WebExOptions>
{
    private static readonly TimeSpan Longest = TimeSpan.FromDays(1);

    public ValidateOptionsResult Validate(string? checkedName, WebExOptions options)
    {
        if (!string.Equals(checkedName, name, StringComparison.Ordinal)) return ValidateOptionsResult.Skip;

        var problems = new List<string>();
        if (options.SiteName is null == options.BaseAddress is null) problems.Add("Give either SiteName or BaseAddress: where the site stands.");
        else if (Problem(() => SiteOf(options)) is { } site) problems.Add((options.SiteName is null ? "BaseAddress: " : "SiteName: ") + site);
        if (!Enum.IsDefined(options.Center)) problems.Add("Center: there is no such center.");
        if (options.BackUrl is { } backUrl && Problem(() => new BackUrl(backUrl)) is { } back) problems.Add("BackUrl: " + back);
        if (options.MaxResponseBytes < 1) problems.Add("MaxResponseBytes: at least one byte has to be read.");
        if (options.Timeout <= TimeSpan.Zero || options.Timeout > Longest) problems.Add("Timeout: more than nothing and at most a day.");
        if (options.AttemptTimeout <= TimeSpan.Zero || options.AttemptTimeout > Longest) problems.Add("AttemptTimeout: more than nothing and at most a day.");
        if (options.MaxRetries is < 0 or > 10) problems.Add("MaxRetries: from 0 to 10.");
        if (options.RetryDelay < TimeSpan.Zero || options.RetryDelay > Longest) problems.Add("RetryDelay: nothing or more, and at most a day.");
        return problems.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(problems);
    }

    public static WebExSite SiteOf(WebExOptions options) => options.SiteName is { } siteName ? new WebExSite(siteName) : new WebExSite(new Uri(options.BaseAddress!, UriKind.Absolute));

    private static string? Problem(Func<object> make)
    {
        try
        {
            _ = make();
            return null;
        }
        catch (Exception exception) when (exception is ArgumentException or UriFormatException)
        {
            return exception.Message;
        }
    }
}
