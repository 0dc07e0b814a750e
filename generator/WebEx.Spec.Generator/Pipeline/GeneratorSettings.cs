using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using WebEx.Spec.Language.Model;

namespace WebEx.Spec.Generator.Pipeline;

/// <summary>What the consumer's project file says.</summary>
/// <param name="Namespace">The namespace that the pages' namespaces stand in: <c>WebExSpecNamespace</c>.</param>
/// <param name="IsInternal">True when generated types are internal: <c>WebExSpecAccessibility</c>.</param>
/// <param name="Include">Pages and commands that are generated; empty for all: <c>WebExSpecInclude</c>.</param>
/// <param name="Exclude">Pages and commands that are not: <c>WebExSpecExclude</c>.</param>
/// <param name="IsTablesOnly">True when only the shared tables are generated, and no command: for the runtime itself.</param>
/// <param name="HasServer">True when the handlers of a server are generated as well: <c>WebExSpecServer</c>.</param>
/// <param name="IsGeneratingReferenced">True when what a reference has is generated here as well: <c>WebExSpecGenerateReferenced</c>.</param>
/// <param name="Reference">Where the reference of the commands is, with a slash at its end; null for nowhere: <c>WebExSpecReference</c>.</param>
/// <param name="InvalidNamespace">The namespace given, when it cannot be one.</param>
/// <param name="InvalidAccessibility">The accessibility given, when it is neither public nor internal.</param>
/// <param name="InvalidReference">The address of the reference given, when no page can have it.</param>
/// <param name="InvalidFlags">Properties that are neither true nor false, with their values.</param>
public sealed record GeneratorSettings(
    string Namespace,
    bool IsInternal,
    EquatableArray<string> Include,
    EquatableArray<string> Exclude,
    bool IsTablesOnly,
    bool HasServer,
    bool IsGeneratingReferenced,
    string? Reference,
    string? InvalidNamespace,
    string? InvalidAccessibility,
    string? InvalidReference,
    EquatableArray<string> InvalidFlags
)
{
    private const string UsualNamespace = "WebEx";
    private const string Server = "WebExSpecServer";
    private const string GenerateReferenced = "WebExSpecGenerateReferenced";
    private static readonly char[] Separators = [',', ' ', '\n', '\r', '\t'];

    /// <summary>Reads the properties that the package's props make visible.</summary>
    public static GeneratorSettings Of(AnalyzerConfigOptions options)
    {
        string given = Property(options, "WebExSpecNamespace");
        string accessibility = Property(options, "WebExSpecAccessibility");
        string address = Property(options, "WebExSpecReference");
        string? reference = ReferenceOf(address);
        bool isNamespace = given.Split('.').All(IsIdentifier);
        return new GeneratorSettings(
            isNamespace && given.Length > 0 ? given : UsualNamespace,
            accessibility.Equals("internal", StringComparison.OrdinalIgnoreCase),
            List(options, "_WebExSpecInclude"),
            List(options, "_WebExSpecExclude"),
            IsTrue(options, "WebExSpecTablesOnly"),
            IsTrue(options, Server),
            IsTrue(options, GenerateReferenced),
            reference,
            given.Length > 0 && !isNamespace ? given : null,
            accessibility.Length > 0 && accessibility.ToUpperInvariant() is not ("PUBLIC" or "INTERNAL") ? accessibility : null,
            address.Length > 0 && reference is null ? address : null,
            new[] { Server, GenerateReferenced }
                .Where(name => Property(options, name).ToUpperInvariant() is not ("" or "TRUE" or "FALSE"))
                .Select(name => $"{name} is '{Property(options, name)}'")
                .ToEquatableArray()
        );
    }

    /// <summary>True when a command is wanted.</summary>
    public bool Wants(CommandName command) =>
        !IsTablesOnly && (Include.Count == 0 || Include.Any(pattern => Matches(pattern, command))) && !Exclude.Any(pattern => Matches(pattern, command));

    /// <summary>
    /// True when a pattern names a command: by page (<c>m.php</c>), page and family (<c>m.php@event</c>), command (<c>m.php/SM</c>), or command and family
    /// (<c>m.php/CF@event</c>).
    /// </summary>
    public static bool Matches(string pattern, CommandName command) => PatternsOf(command).Any(known => Same(pattern, known));

    /// <summary>The patterns that name a command.</summary>
    public static IEnumerable<string> PatternsOf(CommandName command)
    {
        string id = command.At is null ? command.Page : $"{command.Page}/{command.At}";
        yield return command.Page;
        yield return id;
        if (command.Family is not { } family)
            yield break;
        yield return $"{command.Page}@{family}";
        yield return $"{id}@{family}";
    }

    // Doc comments and help links are followed from editors: nothing but pages.
    private static string? ReferenceOf(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out Uri? uri)
        && uri.Scheme is "http" or "https" or "file"
        && uri.Query.Length + uri.Fragment.Length + uri.UserInfo.Length == 0
            ? uri.AbsoluteUri.TrimEnd('/') + "/"
            : null;

    private static bool IsIdentifier(string part) => SyntaxFacts.IsValidIdentifier(part) && SyntaxFacts.GetKeywordKind(part) == SyntaxKind.None;

    private static bool Same(string left, string right) => left.Equals(right, StringComparison.OrdinalIgnoreCase);

    private static string Property(AnalyzerConfigOptions options, string name) =>
        options.TryGetValue($"build_property.{name}", out string? value) ? value.Trim() : "";

    private static bool IsTrue(AnalyzerConfigOptions options, string name) => Property(options, name).Equals("true", StringComparison.OrdinalIgnoreCase);

    private static EquatableArray<string> List(AnalyzerConfigOptions options, string name) =>
        Property(options, name).Split(Separators, StringSplitOptions.RemoveEmptyEntries).ToEquatableArray();
}
