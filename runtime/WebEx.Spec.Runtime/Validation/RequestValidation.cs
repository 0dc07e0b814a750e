namespace WebEx;

/// <summary>Whether a request is checked before it is sent.</summary>
public enum RequestValidation
{
    /// <summary>A request that breaks a limit or rule of the guide is not sent; notices do not count.</summary>
    Checked,

    /// <summary>A request is sent whatever is wrong with it, for those who know better than the guide; what was found is counted in the log.</summary>
    Unchecked,
}
