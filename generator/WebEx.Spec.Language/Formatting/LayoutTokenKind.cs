namespace WebEx.Spec.Language.Formatting;

/// <summary>What a token is to the layout.</summary>
internal enum LayoutTokenKind
{
    /// <summary>A key or a value.</summary>
    Scalar,

    /// <summary>A comment, from its sign to the end of its line.</summary>
    Comment,

    /// <summary>An opening bracket.</summary>
    Open,

    /// <summary>A closing bracket.</summary>
    Close,

    /// <summary>A comma within brackets.</summary>
    Comma,

    /// <summary>The colon behind a key.</summary>
    Colon,

    /// <summary>The dash before an element of a list without brackets.</summary>
    Dash,

    /// <summary>Here a key begins. It has no text.</summary>
    Key,

    /// <summary>Here a map or a list without brackets begins. It has no text.</summary>
    BlockStart,

    /// <summary>Here the map or list without brackets ends. It has no text.</summary>
    BlockEnd,
}
