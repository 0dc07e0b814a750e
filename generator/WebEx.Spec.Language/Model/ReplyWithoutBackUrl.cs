namespace WebEx.Spec.Language.Model;

/// <summary>What a command answers when no BackURL was given.</summary>
public enum ReplyWithoutBackUrl
{
    /// <summary>The guide does not say.</summary>
    NotStated,

    /// <summary>The site's home page.</summary>
    HomePage,

    /// <summary>Elements in angle brackets.</summary>
    Markup,

    /// <summary>The parameters as plain text.</summary>
    Text,

    /// <summary>The status word alone.</summary>
    Word,

    /// <summary>A page for people.</summary>
    Page,

    /// <summary>Nothing: a BackURL has to be given.</summary>
    BackUrlRequired,
}
