namespace WebEx.Spec.Language.Yaml.Syntax;

/// <summary>Quotes that word processors write. To YAML they are letters, so that nothing is quoted by them.</summary>
internal static class TypographicQuotes
{
    private const string Known = "\u201C\u201D\u201E\u201F\u2018\u2019\u201A\u201B\u00AB\u00BB";

    /// <summary>True for one of them.</summary>
    public static bool Has(char c) => Known.IndexOf(c) >= 0;
}
