namespace WebEx.CodeGeneration;

/// <summary>How a command is answered.</summary>
public sealed record ReplyShape
{
    /// <summary>Any word but FAIL.</summary>
    public const string AnyStatus = "*";

    /// <summary>Describes the response.</summary>
    /// <param name="successStatus">The status value of success, several with <c>|</c> between them; null for a command whose success has no status;
    /// <see cref="AnyStatus"/> where the
    /// parameter has a meaning of its own in success, so that any word but FAIL is one.</param>
    /// <param name="without">What comes when no BackURL was given.</param>
    /// <param name="statusCode">The parameter that holds the status. Default: ST.</param>
    /// <param name="markupRoot">The element that a response in markup is in; null for a command that has none. Default: none.</param>
    /// <param name="constants">Parameters that are in every response by URL, <c>MU=OFF</c>, several with <c>&amp;</c> between them. Default: none.</param>
    /// <param name="isPosted">Whether success is sent to the BackURL by POST. Default: it comes by redirect.</param>
    /// <param name="isXml">Whether the markup is XML, so that its values hold entities. Default: it only looks like it.</param>
    /// <param name="parameters">The codes that the guide knows in a response, with <c>|</c> between them, <c>{n}</c> for a number in one, and <c>*</c> where a
    /// failure can have more. Default: not stated.</param>
    /// <exception cref="ArgumentNullException"><paramref name="statusCode"/>, <paramref name="constants"/> or <paramref name="parameters"/> is
    /// null.</exception>
    public ReplyShape(
        string? successStatus,
        WithoutBackUrl without,
        string statusCode = "ST",
        string? markupRoot = null,
        string constants = "",
        bool isPosted = false,
        bool isXml = false,
        string parameters = ""
    )
    {
        SuccessStatus = successStatus;
        Without = without;
        StatusCode = statusCode ?? throw new ArgumentNullException(nameof(statusCode));
        MarkupRoot = markupRoot;
        IsPosted = isPosted;
        IsXml = isXml;
        Parameters = parameters ?? throw new ArgumentNullException(nameof(parameters));
        Constants = constants ?? throw new ArgumentNullException(nameof(constants));
    }

    /// <summary>The status value of success, several with <c>|</c> between them; null for a command whose success has no status; <see cref="AnyStatus"/> where
    /// the
    /// parameter has a meaning of its own in success, so that any word but FAIL is one.</summary>
    public string? SuccessStatus { get; }

    /// <summary>What comes when no BackURL was given.</summary>
    public WithoutBackUrl Without { get; }

    /// <summary>The parameter that holds the status, such as <c>ST</c>.</summary>
    public string StatusCode { get; }

    /// <summary>The element that a response in markup is in, such as <c>SignUp</c>; null for a command that has none.</summary>
    public string? MarkupRoot { get; }

    /// <summary>Parameters that are in every response by URL, such as <c>MU=OFF</c>, several with <c>&amp;</c> between them; empty where there are
    /// none.</summary>
    public string Constants { get; }

    /// <summary>Whether success is sent to the BackURL by POST; failure comes by redirect in any case.</summary>
    public bool IsPosted { get; }

    /// <summary>Whether the markup is XML, so that its values hold entities such as <c>&amp;amp;</c>.</summary>
    public bool IsXml { get; }

    /// <summary>
    /// The codes that the guide knows in a response, besides AT, the status and the reason: <c>MK|TN</c>, with <c>{n}</c> for a number in one, and <c>*</c>
    /// where a failure can have more; empty where that is not stated.
    /// </summary>
    public string Parameters { get; }
}
