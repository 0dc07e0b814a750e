namespace WebEx.Spec.Language.Yaml;

/// <summary>What follows a text on its line, and might show that YAML ended it too early.</summary>
public enum ScalarEnd
{
    /// <summary>Nothing of interest.</summary>
    Line,

    /// <summary>A comment.</summary>
    Comment,

    /// <summary>A comma, within brackets.</summary>
    Comma,

    /// <summary>A colon: the text is a key.</summary>
    Colon,

    /// <summary>What was meant to be a part of the text, which is reported already.</summary>
    Cut,
}
