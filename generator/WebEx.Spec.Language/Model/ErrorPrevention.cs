namespace WebEx.Spec.Language.Model;

/// <summary>How a client keeps an error from occurring.</summary>
public enum ErrorPrevention
{
    /// <summary>Not at all: only the site reports it.</summary>
    None,

    /// <summary>A limit or a rule names it, so that validation reports it before anything is sent.</summary>
    Validated,

    /// <summary>The type of the property has no value that could cause it.</summary>
    Typed,
}
