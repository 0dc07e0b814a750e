using System.Text;
using Microsoft.Extensions.Options;

namespace WebEx.Client;

// Says everything that is wrong at once, and shows no value but those of addresses.
internal sealed class WebExOptionsCheck(string name) : IValidateOptions<WebExOptions>
{
    private static readonly TimeSpan Longest = TimeSpan.FromDays(1);

    public ValidateOptionsResult Validate(string? checkedName, WebExOptions options)
    {
        if (!string.Equals(checkedName, name, StringComparison.Ordinal))
            return ValidateOptionsResult.Skip;

        var problems = new List<string>();
        bool hasName = !string.IsNullOrEmpty(options.SiteName);
        bool hasAddress = !string.IsNullOrEmpty(options.BaseAddress);
        if (!hasName && !hasAddress)
            problems.Add("Neither SiteName nor BaseAddress is set: one of them has to say where the site stands.");
        else if (hasName && hasAddress)
            problems.Add("Both SiteName and BaseAddress are set: take one away, or make it empty.");
        else if (!hasName && !Uri.TryCreate(options.BaseAddress, UriKind.Absolute, out _))
            problems.Add("BaseAddress: it is no absolute URL, such as https://meet.example.org/acme/.");
        else if (Problem(() => SiteOf(options)) is { } site)
            problems.Add((hasName ? "SiteName: " : "BaseAddress: ") + site);
        if (options.Center is { } center && !Enum.IsDefined(center))
            problems.Add("Center: it is none of " + string.Join(", ", Enum.GetNames<Center>()) + ".");
        if (options.BackUrl is { } backUrl && Problem(() => new BackUrl(backUrl)) is { } back)
            problems.Add("BackUrl: " + back);
        if (Problem(() => new WebExClientOptions { Encoding = EncodingOf(options) }) is { } encoding)
            problems.Add("Encoding: " + encoding);
        if (options.MaxResponseBytes < 1)
            problems.Add("MaxResponseBytes: at least one byte has to be read.");
        if (options.Timeout <= TimeSpan.Zero || options.Timeout > Longest)
            problems.Add("Timeout: more than nothing and at most a day.");
        if (options.AttemptTimeout <= TimeSpan.Zero || options.AttemptTimeout > Longest)
            problems.Add("AttemptTimeout: more than nothing and at most a day.");
        if (options.MaxRetries is < 0 or > 10)
            problems.Add("MaxRetries: from 0 to 10.");
        if (options.RetryDelay < TimeSpan.Zero || options.RetryDelay > Longest)
            problems.Add("RetryDelay: nothing or more, and at most a day.");
        if (problems.Count == 0)
            return ValidateOptionsResult.Success;
        return ValidateOptionsResult.Fail(problems.Select(problem => Whose(name) + problem));
    }

    public static string Whose(string name) => name.Length == 0 ? "WebExOptions of AddWebEx. " : "WebExOptions of AddWebEx, client \"" + name + "\". ";

    public static WebExSite SiteOf(WebExOptions options) =>
        options.SiteName is { Length: > 0 } siteName ? new WebExSite(siteName) : new WebExSite(new Uri(options.BaseAddress!, UriKind.Absolute));

    public static Encoding? EncodingOf(WebExOptions options) =>
        options.Encoding is { Length: > 0 } encoding ? CodePagesEncodingProvider.Instance.GetEncoding(encoding) ?? Encoding.GetEncoding(encoding) : null;

    private static string? Problem(Func<object> make)
    {
        try
        {
            _ = make();
            return null;
        }
        catch (Exception exception) when (exception is ArgumentException or UriFormatException or NotSupportedException)
        {
            return exception is ArgumentException { ParamName: { } parameter }
                ? exception.Message.Replace(" (Parameter '" + parameter + "')", "", StringComparison.Ordinal)
                : exception.Message;
        }
    }
}
