namespace WebEx.Spec.Language.Reading;

/// <summary>
/// The names that generated types and the runtime have already, kind of type by kind of type. A member of such a name would not compile, or would hide the
/// runtime's. Capitals do not count, as in Visual Basic and in what the CLS allows. A test compares each list with what is really generated and inherited.
/// </summary>
public static class ReservedNames
{
    // Of every class, and of every record.
    private static readonly string[] OfObjects = ["Equals", "Finalize", "GetHashCode", "GetType", "MemberwiseClone", "ReferenceEquals", "ToString"];
    private static readonly string[] OfRecords = ["Clone", "EqualityContract", "PrintMembers"];

    /// <summary>Members of every request.</summary>
    public static IReadOnlyCollection<string> Request { get; } =
        Set(
            "AdditionalArguments",
            "Check",
            "Command",
            "Describe",
            "GetCommand",
            "GetElements",
            "GetIndexed",
            "GetList",
            "GivenIndexed",
            "ReadReply",
            "SetElements",
            "SetIndexed",
            "SetList",
            "ToForm",
            "ToFormBytes",
            "ToUri",
            "ToUrlText",
            "TryRead",
            "TryWriteUrl",
            "Validate",
            "Write"
        );

    /// <summary>Members of every entry point.</summary>
    public static IReadOnlyCollection<string> EntryPoint { get; } =
        new HashSet<string>(OfObjects.Concat(["GetTarget", "Target", "ToUri", "ToUrlText", "Write"]), StringComparer.OrdinalIgnoreCase);

    /// <summary>Members of every element of a group.</summary>
    public static IReadOnlyCollection<string> Item { get; } = Set("Check", "Write");

    /// <summary>Members of every reply.</summary>
    public static IReadOnlyCollection<string> Reply { get; } =
        Set(
            "AdditionalParameters",
            "CreateFailure",
            "CreateSuccess",
            "Describe",
            "EnsureSuccess",
            "Error",
            "ErrorCode",
            "ErrorText",
            "Finish",
            "HasUndecodableValues",
            "IsSuccess",
            "JsonConverter",
            "Outcome",
            "Parameters",
            "Problem",
            "Read",
            "Text"
        );

    /// <summary>Members of every element of a list in a reply.</summary>
    public static IReadOnlyCollection<string> ReplyItem { get; } = Set();

    /// <summary>Members of the enum of every command's errors.</summary>
    public static IReadOnlyCollection<string> Errors { get; } = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { "Unrecognized" };

    /// <summary>Members of every enum of bit flags.</summary>
    public static IReadOnlyCollection<string> Flags { get; } = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { "None" };

    /// <summary>Types and namespaces directly in the namespace of the runtime and its companions, where shared enums and the namespaces of pages go as
    /// well.</summary>
    public static IReadOnlyCollection<string> Root { get; } =
        new HashSet<string>(StringComparer.OrdinalIgnoreCase)
        {
            "AdditionalArguments",
            "AspNetCore",
            "BackUrl",
            "CallOutPhone",
            "Center",
            "Centers",
            "Client",
            "CodeGeneration",
            "CommandEffect",
            "IWebExRequest",
            "IndexedValues",
            "WebExRequestException",
            "KeepWebExSecrets",
            "LocalTimeStatus",
            "Pages",
            "ReplyContent",
            "ReplyContext",
            "ReplyField",
            "ReplyOrigin",
            "ReplyOutcome",
            "ReplyParameters",
            "RequestValidation",
            "RequestValidationResult",
            "SecretsInUrl",
            "SiteError",
            "ValueList",
            "Violation",
            "ViolationEnumerator",
            "ViolationRule",
            "ViolationSeverity",
            "WebExCommand",
            "WebExDate",
            "WebExDateTime",
            "WebExErrorCode",
            "WebExException",
            "WebExForm",
            "WebExLink",
            "WebExLinkKind",
            "WebExLinkTarget",
            "WebExPage",
            "WebExPhoneNumber",
            "WebExReference",
            "WebExReply",
            "WebExReplyException",
            "WebExRequest",
            "WebExSite",
            "WebExTime",
            "WebExTimeZone",
            "WebExTimeZoneExtensions",
        };

    /// <summary>The types that come out of a command of this name, beside its choices, bit fields and elements.</summary>
    public static IReadOnlyList<string> TypesOf(string command) => [command, command + "Error", command + "ErrorCodes", command + "Reply"];

    private static HashSet<string> Set(params string[] names) => new(OfObjects.Concat(OfRecords).Concat(names), StringComparer.OrdinalIgnoreCase);
}
