namespace WebEx.Spec.Tool.Reporting;

/// <summary>What a piece of text is, from which its colour follows.</summary>
internal enum TextRole
{
    /// <summary>Text.</summary>
    Plain,

    /// <summary>A heading.</summary>
    Heading,

    /// <summary>A location.</summary>
    Place,

    /// <summary>What is wrong.</summary>
    Error,

    /// <summary>What is odd.</summary>
    Warning,

    /// <summary>What is right.</summary>
    Good,

    /// <summary>A code of the guide.</summary>
    Code,

    /// <summary>What may be skipped.</summary>
    Aside,
}
