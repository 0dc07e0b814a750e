namespace WebEx.Spec.Language.Binding;

/// <summary>The public types of the runtime. Shared enums go to the same namespace, where one of these names would mean two things. A test keeps the list true.</summary>
public static class RuntimeTypes
{
    /// <summary>Their names.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        "AdditionalArguments", "ArgumentReader", "ArgumentWriter", "BackUrl", "CallOutPhone", "Center", "Centers", "CommandEffect", "ErrorTable", "IWebExRequest", "NumberedValues", "ParameterReader", "PhoneNumber",
        "ReplyItemReader", "ReplyOutcome", "ReplyParameters", "ReplyReader", "ReplyShape", "RequestParser", "RequestValidator", "SecretsInUrl", "Severity", "SiteError", "ValidationResult", "ValueList", "Violation",
        "ViolationEnumerator", "ViolationRule", "WebExCommand", "WebExDate", "WebExDateTime", "WebExForm", "WebExReply", "WebExRequest", "WebExSite", "WebExTime",
        "WebExTimeZone", "WebExTimeZones", "WithoutBackUrl",
    ];

    /// <summary>True for one of them.</summary>
    public static bool Contains(string name) => Names.Contains(name, StringComparer.Ordinal);
}
