namespace WebEx.Site.Pages;

/// <summary>The one stylesheet of all pages. It is within each page, so that a page that is saved, or shown under a foreign name, looks the same.</summary>
internal static class Stylesheet
{
    /// <summary>The element for the head of a page.</summary>
    public static Html Element { get; } = Html.OfOwnMarkup($"<style>\n{Read()}</style>");

    private static string Read()
    {
        using Stream stream = typeof(Stylesheet).Assembly.GetManifestResourceStream("site.css")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
