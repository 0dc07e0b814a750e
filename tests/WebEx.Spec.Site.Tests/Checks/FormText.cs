namespace WebEx.Site.Tests.Checks;

/// <summary>Changes the text of a form. Of two values with one code, a site takes the first.</summary>
internal static class FormText
{
    public static string With(string text, string code, string value) => $"{Uri.EscapeDataString(code)}={Uri.EscapeDataString(value)}&{text}";

    public static string Without(string text, params string[] codes) =>
        string.Join('&', text.Split('&').Where(pair => !codes.Contains(Uri.UnescapeDataString(pair.Split('=')[0]), StringComparer.Ordinal)));
}
