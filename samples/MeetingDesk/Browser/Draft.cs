using System.Text.Json;

namespace MeetingDesk.Browser;

/// <summary>What a user has typed into a form, without passwords, until it went well: after a refusal it is there again.</summary>
/// <param name="Form">Where the form goes, such as <c>/schedule</c>.</param>
/// <param name="Values">The values, by the names of the fields.</param>
internal sealed record Draft(string Form, IReadOnlyDictionary<string, string> Values)
{
    private const string CookieName = "MeetingDeskDraft";

    // Browsers keep no larger cookies.
    private const int MostCharacters = 3000;

    private static readonly TimeSpan Lifetime = TimeSpan.FromHours(1);

    /// <summary>Keeps the form that the browser has just sent.</summary>
    public static void Keep(HttpContext context) =>
        new Draft(
            context.Request.Path,
            context
                .Request.Form.Where(field => field.Key is not "password" && !field.Key.StartsWith("__", StringComparison.Ordinal))
                .ToDictionary(field => field.Key, field => field.Value.ToString())
        ).KeepIn(context);

    /// <summary>Forgets it.</summary>
    public static void Forget(HttpContext context) => context.Response.Cookies.Delete(CookieName);

    /// <summary>What was kept; null where there is nothing.</summary>
    public static Draft? Find(HttpContext context)
    {
        try
        {
            return context.Request.Cookies[CookieName] is { } text ? JsonSerializer.Deserialize<Draft>(text) : null;
        }
        catch (JsonException)
        {
            // A cookie is the browser's to change.
            return null;
        }
    }

    /// <summary>Keeps it in the browser, whose user has typed it.</summary>
    public void KeepIn(HttpContext context)
    {
        string text = JsonSerializer.Serialize(this);
        if (Uri.EscapeDataString(text).Length > MostCharacters)
            return;
        context.Response.Cookies.Append(
            CookieName,
            text,
            new CookieOptions
            {
                HttpOnly = true,
                IsEssential = true,
                SameSite = SameSiteMode.Lax,
                Secure = context.Request.IsHttps,
                MaxAge = Lifetime,
            }
        );
    }

    /// <summary>What was typed into a field of a form; null where it is another form, or nothing was.</summary>
    public string? Value(string form, string name, string? key = null) =>
        Form == form && (key is null || Values.GetValueOrDefault("key") == key) ? Values.GetValueOrDefault(name) : null;
}
