namespace WebEx;

/// <summary>How a response came. The guide says which of its commands post a success and redirect a failure, so that this can tell the two apart.</summary>
public enum ReplyOrigin
{
    /// <summary>Not known: the text alone has to tell.</summary>
    NotStated,

    /// <summary>The browser was redirected by GET: the text is a URL, or the query of one.</summary>
    Redirect,

    /// <summary>A form was posted to the BackURL: the text is its body, or its fields as a query.</summary>
    PostedForm,

    /// <summary>The body of an HTTP response of the site: markup, plain text, or a page.</summary>
    Body,
}
