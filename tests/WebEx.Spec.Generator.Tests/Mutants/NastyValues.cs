using System.Reflection;
using WebEx.Spec.Language.Binding;

namespace WebEx.Spec.Generator.Tests.Mutants;

/// <summary>Names and values that a spec file could hold and that somebody else has a meaning for: the compiler, the framework, the runtime, the wire.</summary>
internal static class NastyValues
{
    private const BindingFlags All = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.FlattenHierarchy;

    /// <summary>Names: members and types of the runtime by reflection, types of the framework, words of C#, and what is no name at all.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        .. new[] { typeof(WebExRequest<>), typeof(WebExReply), typeof(IWebExRequest), typeof(WebExCommand), typeof(Enum), typeof(string) }
            .SelectMany(type => type.GetMembers(All)).Select(member => member.Name).Where(name => name.All(char.IsAsciiLetterOrDigit)).Distinct().Order(StringComparer.Ordinal),
        .. typeof(IWebExRequest).Assembly.GetExportedTypes().Select(type => type.Name.Split('`')[0]),
        .. ReservedNames.Request, .. ReservedNames.Reply, .. ReservedNames.Item, .. ReservedNames.ReplyItem, .. ReservedNames.Root, .. ReservedNames.Errors, .. ReservedNames.Flags,
        "System", "WebEx", "String", "Object", "Int32", "Boolean", "Uri", "DateTime", "Enum", "Attribute", "ObsoleteAttribute", "Obsolete", "Record", "Task", "Nullable",
        "Item", "GetItem", "Value", "Values", "Name", "Count", "Length", "Deconstruct", "Dispose", "Main", "Create", "Empty", "None", "All", "Unrecognized", "Reader", "Writer",
        "Meetings", "Partner", "Events", "ScheduleMeeting", "ScheduleMeetingError", "MeetingType", "Reply", "Code", "Check", "Request", "Problems", "Text", "Context",
        "class", "record", "required", "field", "value", "init", "var", "await", "nameof", "int", "null", "true", "A", "_", "__arglist", "a b", "É", "A1", "1A", "a-b", "A.B", "A<T>", "@A",
        new string('N', 200), new string('N', 201),
    ];

    /// <summary>Scalars of other kinds than the one that is expected.</summary>
    public static IReadOnlyList<string> Scalars { get; } =
    [
        "", "0", "1", "-1", "2", "3", "9", "10", "62", "1.5", "2147483647", "2147483648", "-2147483648", "4294967295", "9223372036854775807", "99999999999999999999", "007", "+5", "1e3", "0x10",
        "true", "false", "null", "~", "yes", "no", " ", "x", "X", "{n}", "a{n}", "X{n}Y", "{n}{n}", "[n]", "E[n]", "E[1..10]", "E[10..1]", "#", "#1", "a/b", "|", "a|b", "*", "=", "&", "?", ";",
        ",", ":", "A = 1", "BU given", "AT", "RS", "ST", "MC", "EC", "SaC", "FAIL", "SUCCESS", "given", "absent", "\u00e9", "\u0001", "\n", "</summary>", "a\"b\\c", "1/0", "ON/OFF", "/", "a/a",
        "text", "integer", "list", "group", "date", "phone", "flag", "choice", "bits", "2004.", "A sentence.", new string('x', 3_000),
    ];

    /// <summary>The words of <c>type</c>.</summary>
    public static IReadOnlyList<string> Types { get; } =
    [
        "text", "secret", "email", "url", "key", "integer", "flag", "choice", "bits", "timeZone", "date", "dateTime", "time", "phone", "callOutPhone", "list", "group",
    ];

    /// <summary>Keys of every place of the language.</summary>
    public static IReadOnlyList<string> Keys { get; } =
    [
        .. new[]
        {
            Vocabulary.Argument, Vocabulary.Use, Vocabulary.ArgumentErrors, Vocabulary.LimitError, Vocabulary.Choice, Vocabulary.ChoiceValue, Vocabulary.Bits, Vocabulary.Bit, Vocabulary.Rule,
            Vocabulary.Reply, Vocabulary.Markup, Vocabulary.ReplyParameter, Vocabulary.Error, Vocabulary.Later, Vocabulary.LaterParameter, Vocabulary.Command, Vocabulary.Shared,
        }.SelectMany(keys => keys).Distinct(),
    ];
}
