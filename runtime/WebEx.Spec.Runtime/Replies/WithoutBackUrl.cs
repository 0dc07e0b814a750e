namespace WebEx.CodeGeneration;

/// <summary>What a site returns when no BackURL was given.</summary>
public enum WithoutBackUrl
{
    /// <summary>The guide does not say.</summary>
    NotStated,

    /// <summary>The site's home page, which tells nothing about the command.</summary>
    HomePage,

    /// <summary>Elements in angle brackets.</summary>
    Markup,

    /// <summary>The parameters as plain text, <c>AT=KM&amp;ST=SUCCESS</c>.</summary>
    Text,

    /// <summary>The status alone, <c>Primary</c>.</summary>
    Word,

    /// <summary>A page for people.</summary>
    Page,

    /// <summary>Nothing: a BackURL has to be given.</summary>
    BackUrlRequired,
}
